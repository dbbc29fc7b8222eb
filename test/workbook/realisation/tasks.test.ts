import { SHEETS } from "../../../src/workbook/sheets/sheet-names";
import * as at from "../../../src/workbook/sheets/realisation-rows";
import { smallWorkbook } from "../../support/small-workbook";
import { openSmall, type SmallBench } from "../../faults/support/small-bench";

/** What someone filled in on the sheet with what was counted stays there, whatever is written or taken back. */

const SHEET = "MGN Realisatie";
const HEAD = "Registratienummer;Datum gesprek;Verwijzing;Gemeente;Naam;BSN";
const export1 = [
  HEAD,
  "A1;13-1-2026;mono;Almelo;Fictief Voorbeeldsma;999990019",
  "A3;14-1-2026;geen;Borne;Fictief Voorbeeldsma;999990019",
  "A4;15-3-2026;mono;Almelo;Bedacht de Fictie;999990020",
].join("\n");
const file = (text: string) => ({ name: "export.csv", text });

let bench: SmallBench;
beforeEach(async () => {
  bench = await openSmall(await smallWorkbook());
  await bench.session.recalculate();
});
afterEach(() => bench.office.close());

const names = () => bench.office.engine.sheets().map(({ name }) => name);
const sheet = () => bench.office.engine.sheets().find(({ name }) => name === SHEET)?.id ?? "";
const cellsOf = (row: number, rows = 1) =>
  bench.office.engine
    .read(sheet(), { row, column: 0, rows, columns: 6 })
    .map((cells) => cells.map(({ value }) => value));
const line = (label: string) => cellsOf(at.FIRST, 60).find(([period, place]) => period === label && place === "");
const type = async (row: number, column: number, value: string | number) => {
  bench.office.engine.write(sheet(), { row, column, rows: 1, columns: 1 }, [[value]]);
  await bench.office.settled();
};
const TALKS = at.FIRST_MEASURE;
const JANUARY_2026 = at.FIRST + 12;
const fine = () => expect(bench.session.state().problem).toBeNull();
const counted = () =>
  bench.session
    .state()
    .actuals?.actuals?.counts.map(({ measure, period, place, amount }) => [
      measure,
      period,
      place ?? "",
      amount.toNumber(),
    ]);

async function importIt(text: string) {
  const found = (await bench.session.findActuals(file(text))) ?? [];
  return bench.session.importActuals(found);
}

test("it is made empty, says what counts, and is read back: empty is unknown and nil is nil", async () => {
  await bench.session.makeRealisation();
  fine();
  expect(cellsOf(at.COUNTS)[0]?.[TALKS]).toBe("Elk gevoerd gesprek.");
  expect(bench.session.state().actuals).toEqual({ actuals: null, faults: [], runsOn: false });
  await type(JANUARY_2026, TALKS, 0);
  await type(JANUARY_2026 + 1, TALKS, 12);
  await bench.session.connect();
  expect(counted()).toEqual([
    ["talks", "2026-01", "", 0],
    ["talks", "2026-02", "", 12],
  ]);
  expect(bench.session.state().actuals?.actuals?.until).toBe("2026-02-28");
});

test("what is filled in on a later day than the last recalculation is news for MGN Voortgang; a day that passes is not", async () => {
  bench.office.close();
  let day = new Date(2026, 9, 31, 12);
  bench = await openSmall(await smallWorkbook(), () => day);
  await bench.session.recalculate();
  await bench.session.makeRealisation();
  const progress = () => bench.session.state().preview.find(({ sheet: name }) => name === SHEETS.progress)?.kind;
  await type(JANUARY_2026 + 9, TALKS, 30);
  await bench.session.recalculate();
  fine();
  expect(progress()).toBe("unchanged");
  day = new Date(2026, 10, 1, 12);
  await bench.session.connect();
  expect(progress()).toBe("unchanged");
  // A period that had not begun when the sheets were written.
  await type(JANUARY_2026 + 10, TALKS, 25);
  await bench.session.connect();
  expect(counted()).toContainEqual(["talks", "2026-11", "", 25]);
  expect(progress()).toBe("update");
});

test("what cannot be a count is told with its cell, on the sheet as well, and does not count", async () => {
  await bench.session.makeRealisation();
  await type(JANUARY_2026, TALKS, "twaalf");
  await type(JANUARY_2026 + 1, TALKS, -1);
  await type(JANUARY_2026 + 2, TALKS, 1.5);
  await type(JANUARY_2026 + 3, TALKS, 4);
  await type(JANUARY_2026 + 3, TALKS + 1, 5);
  await bench.session.connect();
  const { actuals, faults = [] } = bench.session.state().actuals ?? {};
  expect(actuals?.counts.map(({ amount }) => amount.toNumber())).toEqual([4, 5]);
  expect(faults.map(({ address }) => address)).toEqual(["C22", "C23", "C24"]);
  expect(cellsOf(JANUARY_2026, 4).map((cells) => cells[TALKS + 2])).toEqual([
    "geen getal",
    "negatief",
    "",
    "delen zijn samen meer dan het geheel",
  ]);
});

test("a line without a period or municipality, or that stands there twice, is told once, by the cell to mend", async () => {
  await bench.session.makeRealisation();
  for (const row of [0, 1, 2]) for (const column of [0, 1]) await type(JANUARY_2026 + row, TALKS + column, 1);
  await type(JANUARY_2026, at.PERIOD, "januari 2O26");
  await type(JANUARY_2026 + 1, at.PERIOD + 1, "Almelo's");
  await type(JANUARY_2026 + 2, at.PERIOD, "april 2026");
  await type(JANUARY_2026 + 3, TALKS, 4);
  await bench.session.connect();
  const { faults = [] } = bench.session.state().actuals ?? {};
  expect(faults.map(({ message }) => message)).toEqual([
    "MGN Realisatie!A22: “januari 2O26” is geen maand of kwartaal met een jaar. Wat op die regel staat, telt niet mee.",
    "MGN Realisatie!B23: “Almelo's” is geen gemeente van dit plan. Wat op die regel staat, telt niet mee.",
    "MGN Realisatie!A25: deze periode en gemeente staan er al, bij A24. Wat op die regel staat, telt niet mee.",
  ]);
});

test("an import puts counts on it, by municipality beneath, and nothing of a person", async () => {
  await bench.session.makeRealisation();
  expect(await importIt(export1)).toMatchObject({ kept: 0, contrary: [] });
  fine();
  expect(line("januari 2026")?.slice(TALKS, TALKS + 2)).toEqual([2, 1]);
  expect(line("februari 2026")?.slice(TALKS, TALKS + 2)).toEqual(["", ""]);
  expect(cellsOf(at.FIRST + 24, 6).filter(([, place]) => place === "Almelo")).toHaveLength(2);
  expect(bench.session.state().actuals?.actuals?.until).toBe("2026-03-15");
  expect(counted()).toContainEqual(["talks-mono", "2026-01", "GM0141", 1]);
  expect(JSON.stringify(cellsOf(0, 80))).not.toMatch(/Fictief|99999/);
});

test("what is typed goes before an import, and stays through all that is written and taken back", async () => {
  await bench.session.makeRealisation();
  await type(JANUARY_2026, TALKS, 40);
  expect(await importIt(export1)).toMatchObject({ kept: 1 });
  expect(line("januari 2026")?.slice(TALKS, TALKS + 2)).toEqual([40, 1]);
  await type(JANUARY_2026 + 4, TALKS, 7);
  await bench.session.makeRealisation();
  await bench.session.recalculate();
  fine();
  expect([line("januari 2026")?.[TALKS], line("mei 2026")?.[TALKS]]).toEqual([40, 7]);
  // Another export corrects what the first one gave, and nothing that was typed.
  await importIt(export1.replace("A3;14-1-2026;geen", "A3;14-1-2026;mono"));
  expect(line("januari 2026")?.slice(TALKS, TALKS + 2)).toEqual([40, 2]);

  await bench.session.undo();
  expect(line("januari 2026")?.slice(TALKS, TALKS + 2)).toEqual([40, 1]);
  await bench.session.undo(3);
  fine();
  expect(line("januari 2026")?.slice(TALKS, TALKS + 2)).toEqual([40, ""]);
  expect(line("mei 2026")?.[TALKS]).toBe(7);
  // The sheet itself would take it along.
  await bench.session.undo();
  expect(bench.session.state().problem).toMatchObject({ code: "sheet-filled-in" });
  expect(line("mei 2026")?.[TALKS]).toBe(7);
});

test("what was typed between two writes is not lost where both are taken back at once", async () => {
  await bench.session.makeRealisation();
  await type(JANUARY_2026, TALKS, 40);
  await importIt(export1);
  await bench.session.undo(2);
  expect(bench.session.state().problem).toMatchObject({ code: "sheet-filled-in" });
});

test("an import in an empty workbook, and its undo, leave nothing", async () => {
  await importIt(export1);
  fine();
  expect(names()).toContain(SHEET);
  await bench.session.undo();
  fine();
  expect(names()).not.toContain(SHEET);
  expect(names()).toContain(SHEETS.businessCase);
});

test("rows and columns that are inserted take their figures along; what is on no line makes the write be refused", async () => {
  await bench.session.makeRealisation();
  await type(JANUARY_2026, TALKS, 40);
  bench.office.engine.insertRows(sheet(), 1, 2);
  bench.office.engine.insertColumns(sheet(), 1, 1);
  await bench.office.settled();
  await bench.session.makeRealisation();
  fine();
  expect(line("januari 2026")?.[TALKS]).toBe(40);
  await type(JANUARY_2026, 0, "ergens");
  await bench.session.makeRealisation();
  expect(bench.session.state().problem).toMatchObject({ code: "count-without-line" });
});

test("each write has its line in the log", async () => {
  await bench.session.makeRealisation();
  await importIt(export1);
  const log = bench.office.engine.sheets().find(({ name }) => name === "MGN Logboek")?.id ?? "";
  const texts = JSON.stringify(bench.office.engine.read(log, { row: 0, column: 0, rows: 20, columns: 8 }));
  expect(texts).toContain("Tabblad voor de realisatie");
  expect(texts).toContain("Realisatie inlezen");
});
