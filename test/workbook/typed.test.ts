import { parseAddress } from "../../src/workbook/cells/address";
import type { CellValue } from "../../src/workbook/cells/grid";
import { openSmall, runningClock, type SmallBench } from "../faults/support/small-bench";
import { smallWorkbook } from "../support/small-workbook";
import { sheetId } from "./support/workbench";

// A real workbook in a real engine: seconds, and more on a busy machine.
jest.setTimeout(600_000);

const CASE = "MGN Businesscase";

let bench: SmallBench;
beforeEach(async () => {
  bench = await openSmall(await smallWorkbook(), runningClock);
  await bench.session.recalculate();
  await bench.office.settled();
});
afterEach(() => bench.office.close());

async function type(sheet: string, address: string, value: CellValue): Promise<void> {
  const { engine } = bench.office;
  engine.write(sheetId(engine, sheet), parseAddress(address), [[value]]);
  await bench.office.settled();
}

function valueOf(sheet: string, address: string): unknown {
  const { engine } = bench.office;
  return engine.read(sheetId(engine, sheet), parseAddress(address))[0]?.[0]?.value;
}

/** What is told of the cells that someone typed in: sheet, address, content. */
function told(which: "typed" | "overwritten"): unknown {
  return bench.session.state()[which].map(({ sheet, address, shown }) => [sheet, address, shown.text]);
}

const previewOf = (sheet: string) => bench.session.state().preview.find((each) => each.sheet === sheet);

test("what was just written is nobody's typing, and nothing would change", async () => {
  await bench.session.connect();
  expect(told("typed")).toEqual([]);
  expect(bench.session.state().preview.map(({ kind, examples }) => [kind, examples])).toEqual(
    bench.session.state().preview.map(() => ["unchanged", []]),
  );
});

test("what a user typed on our sheet is told before it is overwritten and after it was, and undo gives it back", async () => {
  await type(CASE, "B2", "mijn aantekening");
  await bench.session.connect();
  const mine = [[CASE, "B2", "mijn aantekening"]];
  expect(told("typed")).toEqual(mine);
  expect(previewOf(CASE)).toMatchObject({
    ...{ kind: "update", cells: 1, added: 0, changed: 0, removed: 1 },
    examples: [{ address: "B2", before: { text: "mijn aantekening" }, after: { text: "" } }],
    typed: [{ address: "B2" }],
  });

  await bench.session.recalculate();
  expect(told("overwritten")).toEqual(mine);
  expect(told("typed")).toEqual([]);
  await bench.session.undo();
  expect(valueOf(CASE, "B2")).toBe("mijn aantekening");
  expect(told("overwritten")).toEqual([]);
  expect(told("typed")).toEqual(mine);
});

test("a formula that someone typed a number over is told, also after closing, reopening and freezing", async () => {
  const { engine } = bench.office;
  const rect = engine.usedRect(sheetId(engine, CASE), true) ?? parseAddress("A1");
  const cells = engine.read(sheetId(engine, CASE), rect);
  const row = cells.findIndex((each) => each[2]?.formula !== undefined);
  const address = `C${rect.row + row + 1}`;
  await type(CASE, address, 1234.5);
  const saved = await bench.office.save();
  bench.office.close();
  bench = await openSmall(saved, runningClock);
  await bench.session.resume();
  expect(bench.session.state().typed).toMatchObject([{ sheet: CASE, address }]);
  expect(previewOf(CASE)).toMatchObject({ changed: 1, examples: [{ address, after: { isFormula: true } }] });
  await bench.session.freezeValues();
  await bench.office.settled();
  await bench.session.connect();
  expect(bench.session.state().typed).toMatchObject([{ sheet: CASE, address }]);
  await bench.session.thaw();
  expect(bench.session.state().overwritten).toMatchObject([{ sheet: CASE, address }]);
});

test("undoing tells what someone typed since on what it takes away", async () => {
  await type(CASE, "B2", "mijn aantekening");
  await bench.session.undo();
  expect(bench.office.engine.sheets().map(({ name }) => name)).not.toContain(CASE);
  expect(told("overwritten")).toEqual([[CASE, "B2", "mijn aantekening"]]);
});

test("what stands beside our cells is not touched, and not told", async () => {
  await type(CASE, "AZ900", "een notitie");
  await bench.session.connect();
  expect(bench.session.state()).toMatchObject({ typed: [], stale: false });
  await bench.session.recalculate();
  expect(valueOf(CASE, "AZ900")).toBe("een notitie");
});

test("formulas that follow their cells are not taken for someone's typing", async () => {
  const { engine } = bench.office;
  engine.insertRows(sheetId(engine, "Invoer"), 2, 1);
  await bench.office.settled();
  await bench.session.connect();
  expect(told("typed")).toEqual([]);
});

test("a note beside our sheet is told before the sheet grows over it, and after; undo gives it back", async () => {
  const { engine } = bench.office;
  const findings = sheetId(engine, "MGN Controle");
  const used = engine.usedRect(findings, true);
  const below = (used?.row ?? 0) + (used?.rows ?? 0);
  const address = `A${below + 1}`;
  await type("MGN Controle", address, "mijn notitie");
  // Two findings in the place of "Geen bevindingen.": the sheet becomes longer.
  for (const cell of ["C8", "C9"]) await type("Invoer", cell, "geen getal");
  await bench.session.connect();
  const mine = [["MGN Controle", address, "mijn notitie"]];
  expect(told("typed")).toEqual(mine);
  await bench.session.recalculate();
  expect(told("overwritten")).toEqual(mine);
  expect(valueOf("MGN Controle", address)).not.toBe("mijn notitie");
  await bench.session.undo();
  expect(valueOf("MGN Controle", address)).toBe("mijn notitie");
});
