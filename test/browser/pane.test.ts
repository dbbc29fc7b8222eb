/**
 * The add-in as it ships, in a real browser with Microsoft's own office.js, on the example workbook. One browser and
 * one page for all: what takes time is starting them. Each part opens the example anew.
 */
import { accessibility } from "./parts/accessibility";
import { badInput } from "./parts/bad-input";
import { functions } from "./parts/functions";
import { keyboard } from "./parts/keyboard";
import { mainJob } from "./parts/main-job";
import { narrow } from "./parts/narrow";
import { overlap } from "./parts/overlap";
import { presentation } from "./parts/presentation";
import { privacy } from "./parts/privacy";
import { ribbon } from "./parts/ribbon";
import { whatIf } from "./parts/whatif";
import { settling } from "./parts/settling";
import { Desk } from "./support/desk";

let opened: Desk | undefined;

const desk = (): Desk => {
  if (!opened) throw new Error("the workbench did not start");
  return opened;
};

beforeAll(async () => {
  opened = await Desk.open();
});

afterAll(() => opened?.close());

describe("connect, recalculate, follow, undo", () => mainJob(desk));
describe("a doubtful connection", () => settling(desk));
describe("bad input in the workbook", () => badInput(desk));
describe("custom functions", () => functions(desk));
describe("without a mouse", () => keyboard(desk));
describe("the ribbon's buttons", () => ribbon(desk));
describe("a pane of 320 pixels", () => narrow(desk));
describe("controls", () => overlap(desk));
describe("what if", () => whatIf(desk));
describe("a presentation for a room", () => presentation(desk));
describe("accessibility", () => accessibility(desk));
// Last: it judges all that came before.
describe("privacy and policy", () => privacy(desk));
