import { parseAddress } from "../../src/workbook/cells/address";
import type { Insertion } from "../../src/workbook/writing/insertion";
import { openExample, picture, sheetId, type Workbench } from "./support/workbench";

const SHEET = "Proef";

let bench: Workbench;
beforeEach(async () => {
  bench = await openExample();
  bench.office.engine.addSheet(SHEET);
  for (const [index, weight] of [59, 26, 16].entries()) await bench.type(SHEET, `A${index + 1}`, weight);
});
afterEach(() => bench.close());

const SPLIT: Insertion = {
  formula: "=MGN.VERDEEL(100,A1:A3)",
  references: [{ sheet: null, address: "A1:A3" }],
  sizeOf: ([weights]) => ({ rows: weights?.length ?? 0, columns: 1 }),
};

function select(address: string, sheet = SHEET): void {
  const { engine } = bench.office;
  engine.activate(sheetId(engine, sheet));
  engine.select(sheetId(engine, sheet), parseAddress(address));
}

async function insert(address: string, insertion = SPLIT, sheet = SHEET) {
  select(address, sheet);
  const inserted = await bench.session.insertFormula(insertion);
  await bench.office.settled();
  return inserted;
}

test("a formula comes in the selected cell and spills; nothing is connected", async () => {
  expect(await insert("C2")).toEqual({ sheet: SHEET, address: "C2" });
  expect(["C2", "C3", "C4"].map((address) => bench.value(SHEET, address))).toEqual([58, 26, 16]);
  expect(bench.session.state()).toMatchObject({ connection: null, canUndo: true, problem: null });
});

test("taken back, every cell is as it was; also after the file was closed", async () => {
  const before = picture(bench);
  await insert("C2");
  await bench.session.undo();
  await bench.office.settled();
  expect(picture(bench)).toEqual(before);
  expect(bench.session.state()).toMatchObject({ connection: null, canUndo: false, problem: null });

  await insert("C2");
  await bench.session.resume();
  expect(bench.session.state().canUndo).toBe(true);
  await bench.session.undo();
  await bench.office.settled();
  expect(picture(bench)).toEqual(before);
});

test("a connected workbook stays connected, and what was found stays", async () => {
  await bench.session.connect();
  const found = () =>
    bench.session
      .state()
      .connection?.links.map(({ input, sheet, address, certainty }) => [input, sheet, address, certainty]);
  const before = found();
  await insert("C2");
  await bench.session.undo();
  expect(found()).toEqual(before);
});

test("the selection is told by its sheet and address", async () => {
  select("A1:A3");
  expect(await bench.session.selection()).toEqual({ sheet: SHEET, address: "A1:A3" });
});

test.each([
  ["a cell that is not empty", "A2", SPLIT, "cells-taken", "maar cel A2 is niet leeg"],
  ["a cell in the way of the spill", "C1", SPLIT, "cells-taken", "vult C1:C3 op Proef, maar cel C3 is niet leeg"],
  [
    "an answer over its own argument",
    "A4",
    { ...SPLIT, references: [{ sheet: null, address: "A4:A6" }] },
    "refers-to-itself",
    "A4:A6",
  ],
  ["the edge of the sheet", "C1048575", SPLIT, "off-the-sheet", "C1048575:C1048577"],
  [
    "a sheet that is not there",
    "C5",
    { ...SPLIT, references: [{ sheet: "Weg", address: "A1" }] },
    "sheet-not-there",
    "Weg",
  ],
])("refuses %s and writes nothing", async (_, address, insertion, code, part) => {
  // A formula that shows nothing is something too.
  await bench.type(SHEET, "C3", '=""');
  const before = picture(bench);
  expect(await insert(address, insertion)).toBeNull();
  expect(bench.session.state().problem).toMatchObject({ code, message: expect.stringContaining(part) });
  expect(picture(bench)).toEqual(before);
});

test("refuses a single cell with a value by its name", async () => {
  expect(await insert("A1", { ...SPLIT, references: [], sizeOf: () => ({ rows: 1, columns: 1 }) })).toBeNull();
  expect(bench.session.state().problem?.message).toBe("Cel A1 op Proef is niet leeg. Er is niets geschreven.");
});

test("refuses a protected sheet and a sheet that is written anew", async () => {
  bench.office.engine.setProtected(sheetId(bench.office.engine, SHEET), true);
  expect(await insert("C2")).toBeNull();
  expect(bench.session.state().problem).toMatchObject({ code: "sheet-protected" });

  await bench.session.recalculate();
  const before = picture(bench);
  expect(await insert("Z1", SPLIT, "MGN Uitkering")).toBeNull();
  expect(bench.session.state().problem).toMatchObject({ code: "sheet-not-for-user" });
  expect(picture(bench)).toEqual(before);
});

test.each(["before", "during"] as const)("when Excel fails %s the write, the cell is empty again", async (moment) => {
  const before = picture(bench);
  bench.office.host.faults.inject({ nth: 3, moment });
  expect(await insert("C2")).toBeNull();
  expect(bench.session.state().problem).toMatchObject({ code: "GeneralException" });
  expect(picture(bench)).toEqual(before);
});

test("when only Excel's answer gets lost, the formula stands there", async () => {
  bench.office.host.faults.inject({ nth: 4, moment: "after" });
  expect(await insert("C2")).toEqual({ sheet: SHEET, address: "C2" });
  expect(bench.session.state()).toMatchObject({ problem: null, canUndo: true });
});
