import type { Engine } from "../../../src/workbench/engine/engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/univer/headless";
import { at, values } from "./grid";

let engine: Engine;
let sheet: string;

beforeEach(async () => {
  engine = await createHeadlessEngine();
  sheet = engine.sheets()[0]?.id ?? "";
});
afterEach(() => engine.dispose());

test("calculates what was written, in any order", async () => {
  engine.write(sheet, at("C1"), [["=A1*B1"]]);
  engine.write(sheet, at("A1:B1"), [[1234.5, 2]]);
  await engine.settled();
  expect(values(engine, sheet, "A1:C1")).toEqual([[1234.5, 2, 2469]]);

  engine.write(sheet, at("B1"), [[3]]);
  await engine.settled();
  expect(values(engine, sheet, "C1")).toEqual([[3703.5]]);
});
