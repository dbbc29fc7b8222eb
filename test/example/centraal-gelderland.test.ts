import type { Workbook } from "exceljs";
import published from "../../src/plans/centraal-gelderland/published.json";
import { expectSameResults, loadExample, recalculateExample } from "../support/examples";
import { LIBREOFFICE_TIMEOUT_MS } from "../support/libreoffice";
import { cellsOf, numberIn, rowWith, sheetOf, shown } from "../support/sheets";

const FILE = "voorbeeld-centraal-gelderland.xlsx";

let example: Workbook;
/** As LibreOffice calculates it, from a file with a wrong result at every formula. */
let recalculated: Workbook | null;

beforeAll(async () => {
  example = await loadExample(FILE);
  recalculated = await recalculateExample(FILE);
}, LIBREOFFICE_TIMEOUT_MS);

const columns = (sheet: string, row: number, letters: string) =>
  [...letters].map((column) => numberIn(sheetOf(example, sheet), `${column}${row}`));

test("table 2 stands as printed: benefits positive, the printed total behind the years", () => {
  const { resultZvw, resultSd, investmentIzaZvw, investmentSpuk } = published.resultsPerYear;
  const lines = [
    ["Resultaat Zvw", resultZvw],
    ["Resultaat sociaal domein", resultSd],
    ["Investering IZA (Zvw)", investmentIzaZvw],
    ["Investering SPUK (sociaal domein)", investmentSpuk],
  ] as const;
  for (const [label, line] of lines) {
    const row = rowWith(sheetOf(example, "Resultaten per jaar"), "A", label);
    const printed = [line["2025"], line["2026"], line["2027"], line["2028"], line["2029"], line.total];
    expect(columns("Resultaten per jaar", row, "BCDEFG")).toEqual(printed.map((value) => value ?? 0));
  }
});

test("treatments per intervention follow from visitors and transfers, and meet the printed totals", () => {
  const sheet = sheetOf(example, "Interventies");
  const rows: number[] = [];
  sheet.eachRow((_, row) => {
    if (shown(sheet.getCell(`A${row}`)) === "Behandelingen") rows.push(row);
  });
  expect(rows.map((row) => columns("Interventies", row, "BCDE"))).toEqual([
    [250, 525, 775, 775],
    [404, 2158, 2562, 2562],
    [26, 38, 64, 64],
  ]);
});

test("the wait list runs 1.028, 1.088, 959, 690, 75", () => {
  const list = [6, 7, 8, 9, 10].map((row) => numberIn(sheetOf(example, "Wachtlijst"), `B${row}`));
  expect(list.map(Math.round)).toEqual([1028, 1088, 959, 690, 75]);
});

test("the end result stands as printed beside its own sum, a euro apart", () => {
  const sheet = sheetOf(example, "Eindresultaat");
  const row = rowWith(sheet, "B", "Eindresultaat");
  expect([numberIn(sheet, `C${row}`), numberIn(sheet, `D${row}`)]).toEqual([638937, 638936]);
});

test("LibreOffice agrees with every result in the file, and finds no error", () => {
  if (!recalculated) return;
  const formulas = cellsOf(example).filter((cell) => cell.formula);
  expect(formulas.length).toBeGreaterThan(80);
  expectSameResults(example, recalculated, 1e-9);
});
