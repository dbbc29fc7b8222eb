import { evaluate } from "../../src/model/evaluation/evaluate";
import { Decimal } from "../../src/model/money/decimal";
import { publishedFigures } from "../../src/model/plan/published-figures";
import { twente } from "../../src/plans";
import { LOG_SHEET, OWN_SHEETS as ALL_SHEETS, SHEETS } from "../../src/workbook/sheets/sheet-names";
import { CASE, expectSheetsToHold, shown } from "./support/expectations";
import { openExample, openWorkbook, picture as fullPicture, sheetId, type Workbench } from "./support/workbench";

/** Without the sheet on where the plan stands: here nothing was counted. */
const OWN_SHEETS = ALL_SHEETS.filter((name) => name !== SHEETS.progress);

let bench: Workbench;

/** All but the log, which tells of what was taken back as well. */
const picture = (of: Workbench): unknown => fullPicture(of).filter(({ name }) => name !== LOG_SHEET);

beforeEach(async () => {
  bench = await openExample();
});
afterEach(() => bench.close());

test("undo brings back the whole workbook: first write, second write and frozen values", async () => {
  await bench.session.connect();
  const untouched = picture(bench);
  await bench.session.recalculate();
  await bench.session.undo();
  expect(picture(bench)).toEqual(untouched);
  expect(bench.session.state()).toMatchObject({ live: false, canUndo: false, lastWrite: null, problem: null });

  await bench.session.recalculate();
  await bench.office.settled();
  await bench.type(CASE, "B2", "mijn aantekening");
  await bench.type("Gemeenten", "A21", "een notitie");
  const annotated = picture(bench);
  await bench.session.recalculate();
  expect(bench.value(CASE, "B2")).toBe("");
  await bench.session.undo();
  await bench.office.settled();
  expect(picture(bench)).toEqual(annotated);

  await bench.session.freezeValues();
  await bench.office.settled();
  await bench.session.undo();
  await bench.office.settled();
  expect(picture(bench)).toEqual(annotated);
});

test("frozen values stay while inputs change; recalculating makes them live again", async () => {
  await bench.session.recalculate();
  await bench.office.settled();
  const before = shown(bench);
  await bench.session.freezeValues();
  await bench.office.settled();
  expect(bench.session.state()).toMatchObject({ frozen: true, live: false, canUndo: true, problem: null });
  await bench.type("Algemene input", "B8", 0.04);
  expectSheetsToHold(bench, before);
  for (const name of OWN_SHEETS) {
    const { engine } = bench.office;
    const id = sheetId(engine, name);
    const rect = engine.usedRect(id, true);
    const cells = rect ? engine.read(id, rect).flat() : [];
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  }
  await bench.session.recalculate();
  await bench.office.settled();
  expectSheetsToHold(bench, shown(bench));
});

test("links, sheets and undo travel with the file", async () => {
  await bench.session.recalculate();
  const links = bench.session.state().connection?.links.map(({ input, sheet, address }) => [input, sheet, address]);
  const saved = await bench.office.save();
  bench.close();

  bench = await openWorkbook(saved);
  await bench.office.settled();
  await bench.session.connect();
  const state = bench.session.state();
  expect(state).toMatchObject({ live: true, stale: false, canUndo: true, problem: null });
  expect(state.connection?.links.map(({ input, sheet, address }) => [input, sheet, address])).toEqual(links);
  await bench.session.undo();
  expect(bench.sheetNames().filter((name) => OWN_SHEETS.includes(name))).toEqual([]);
});

test("inputs change in the user's own cells only when asked, and that is undone as well", async () => {
  await bench.session.connect();
  const before = picture(bench);
  const changes = new Map([
    ["inflation", [new Decimal("0.04")]],
    ["wait-weeks", [18, 17, 16, 15, 14].map((weeks) => new Decimal(weeks))],
    ["cost.6.material", [new Decimal(1000)]],
    ["no-such-input", [new Decimal(1)]],
  ]);
  expect(await bench.session.changeInputs(changes)).toEqual({ notLinked: ["no-such-input"] });
  expect(["B8"].map((cell) => bench.value("Algemene input", cell))).toEqual([0.04]);
  expect(["D16", "H16"].map((cell) => bench.value("Input VG", cell))).toEqual([18, 14]);
  expect(bench.value("Kosten", "D46")).toBe(1);
  const { connection } = bench.session.state();
  expect(connection?.figures.inputs.get("inflation")?.map(String)).toEqual(["0.04"]);
  expect(shown(bench)).toEqual(
    evaluate(twente, connection?.figures ?? publishedFigures(twente), { today: "2026-11-22" }),
  );

  await bench.session.undo();
  await bench.office.settled();
  expect(picture(bench)).toEqual(before);
});

test("without anything to undo or freeze the session says so", async () => {
  await bench.session.undo();
  expect(bench.session.state().problem).toMatchObject({ code: "nothing-to-undo" });
  await bench.session.freezeValues();
  expect(bench.session.state().problem).toMatchObject({ code: "nothing-to-freeze" });
  bench.session.dismissProblem();
  expect(bench.session.state().problem).toBeNull();
});
