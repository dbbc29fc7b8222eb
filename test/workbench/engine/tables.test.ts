import type { Engine, TableContent } from "../../../src/workbench/engine/engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/univer/headless";
import { at, openSheet, SHEET, values, type Given } from "./grid";

// Microsoft's page "Using structured references with Excel tables" says what each form means; the sums are done by hand.

let engine: Engine;
beforeEach(async () => (engine = await createHeadlessEngine()));
afterEach(() => engine.dispose());

/** Headings in row 3, three rows of data, and a row of totals. */
const CELLS: Given = {
  B3: "Rol",
  C3: "2025",
  D3: "Uren (week)",
  E3: "Prijs [€]",
  B4: "a",
  C4: 2,
  D4: 10,
  E4: 100,
  B5: "b",
  C5: 3,
  D5: 20,
  E5: 200,
  B6: "c",
  C6: 5,
  D6: 30,
  E6: 300,
  B7: "Totaal",
  C7: ["=SUBTOTAL(109,Inzet[2025])", 10],
};

const INZET: TableContent = {
  name: "Inzet",
  sheetId: SHEET,
  rect: at("B3:E7"),
  columns: ["Rol", "2025", "Uren (week)", "Prijs [€]"],
  headerRows: 1,
  totalRows: 1,
};

const one = (address: string) => values(engine, SHEET, address)[0]?.[0];

test.each<readonly [formula: string, hand: number | string]>([
  ["=SUM(Inzet[2025])", 10],
  ["=SUM(inzet[UREN (WEEK)])", 60],
  ["=SUM(Inzet[[2025]:[Uren (week)]])", 70],
  ["=SUM(Inzet[[#Data],[2025]:[Uren (week)]])", 70],
  ["=SUM(Inzet[[#All],[2025]])", 20],
  ["=Inzet[[#Totals],[2025]]", 10],
  ["=SUM(Inzet[[#Data],[#Totals],[2025]])", 20],
  ["=COUNTA(Inzet[#Headers])", 4],
  ["=Inzet[[#Headers],[Uren (week)]]", "Uren (week)"],
  ["=SUM(Inzet[Prijs '[€']])", 600],
  ["=ROWS(Inzet[])", 3],
  ["=COLUMNS(Inzet[#All])", 4],
  ["=SUMPRODUCT(Inzet[2025],Inzet[Uren (week)])", 230],
  ['=SUMIFS(Inzet[2025],Inzet[Rol],"b")', 3],
  ['=INDEX(Inzet[2025],MATCH("c",Inzet[Rol],0))', 5],
  ["=SUM(Inzet[Onbekend])", "#REF!"],
  ['=COUNTIF(Inzet[Rol],"Inzet[2025]")', 0],
])("%s is %p", async (formula, hand) => {
  await openSheet(engine, { ...CELLS, H1: [formula] }, { tables: [INZET] });
  expect(one("H1")).toBe(hand);
});

test("this row is the row of the formula, in the table and beside it, and no circle", async () => {
  const own = "=Inzet[[#This Row],[2025]]*Inzet[[#This Row],[Uren (week)]]";
  await openSheet(
    engine,
    {
      ...CELLS,
      G4: [own, 20],
      G5: [own, 60],
      H6: ["=SUM(Inzet[[#This Row],[2025]:[Uren (week)]])", 35],
      // Each hangs on the one above it, in its own column of the table.
      E5: ["=E4+Inzet[[#This Row],[2025]]"],
      E6: ["=E5+Inzet[[#This Row],[2025]]"],
    },
    { tables: [INZET] },
  );
  engine.write(SHEET, at("C5"), [[4]]);
  await engine.settled();
  expect([one("G4"), one("G5"), one("H6"), one("E6")]).toEqual([20, 80, 35, 109]);
  expect(engine.notCalculated()).toEqual([]);
});

test("a table goes with its cells: rows and columns inserted, a sheet renamed, a row taken away", async () => {
  await openSheet(
    engine,
    { ...CELLS, H1: ["=SUM(Inzet[2025])"], H2: ["=SUM(Inzet[Uren (week)])"] },
    { tables: [INZET] },
  );
  engine.insertRows(SHEET, 0, 2);
  engine.insertRows(SHEET, 6, 1);
  engine.write(SHEET, at("C7"), [[7]]);
  engine.renameSheet(SHEET, "Inzet van 'mensen'");
  await engine.settled();
  expect([one("H3"), one("H4")]).toEqual([17, 60]);
  engine.insertColumns(SHEET, 3, 1);
  engine.write(SHEET, at("D5"), [["2026"]]);
  await engine.settled();
  expect([one("I3"), one("I4")]).toEqual([17, 60]);
  engine.deleteRows(SHEET, 5, 1);
  await engine.settled();
  expect([one("I3"), one("I4")]).toEqual([15, 50]);
});

test("without headings or totals all rows are data, and the engine's own names stay unseen", async () => {
  const bare: TableContent = { ...INZET, rect: at("B4:E6"), headerRows: 0, totalRows: 0 };
  await openSheet(engine, { ...CELLS, H1: ["=SUM(Inzet[2025])"], H2: ["=SUM(Inzet[#Totals])"] }, { tables: [bare] });
  expect([one("H1"), one("H2")]).toEqual([10, "#REF!"]);
  expect(engine.names()).toEqual([]);
});
