import { Workbook } from "exceljs";
import fc from "fast-check";
import type { Engine } from "../../../src/workbench/engine/engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/univer/headless";
import { readWorkbook } from "../../../src/workbench/files";
import { LIBREOFFICE_TIMEOUT_MS, recalculateWithLibreOffice } from "../../support/libreoffice";
import { openSheet, SHEET, values } from "./grid";

let engine: Engine;
beforeEach(async () => (engine = await createHeadlessEngine()));
afterEach(() => engine.dispose());

/** Ascending in A, descending in C, and in E numbers and texts mixed, each in its order. */
const LISTS = fc.record({
  up: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 7, maxLength: 7 }),
  mixed: fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom("a", "b", "B", "d")), {
    minLength: 7,
    maxLength: 7,
  }),
  asked: fc.integer({ min: 0, max: 10 }),
  text: fc.constantFrom("a", "B", "c", "e"),
});

const rising = <T extends number | string>(list: readonly T[]) =>
  [...list].sort((a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b)),
  );

test(
  "sorted lists are searched as LibreOffice does",
  async () => {
    const samples = fc.sample(LISTS, { seed: 20261129, numRuns: 60 });
    const book = new Workbook();
    for (const [index, { up, mixed, asked, text }] of samples.entries()) {
      const sheet = book.addWorksheet(`L${String(index)}`);
      const numbers = rising(up);
      const both = [
        ...rising(mixed.filter((one) => typeof one === "number")),
        ...rising(mixed.filter((one) => typeof one === "string")),
      ];
      numbers.forEach((value, row) => {
        sheet.getRow(row + 1).values = [value, `r${String(row)}`, [...numbers].reverse()[row], null, both[row]];
      });
      sheet.getRow(9).values = [...numbers];
      sheet.getRow(10).values = numbers.map((_, at) => `k${String(at)}`);
      const formulas = [
        `MATCH(${String(asked)},A1:A7,1)`,
        `MATCH(${String(asked)},A1:A7)`,
        `MATCH(${String(asked)},A9:G9)`,
        `MATCH(${String(asked)},C1:C7,-1)`,
        `MATCH(${String(asked)},A1:A7,0)`,
        `VLOOKUP(${String(asked)},A1:B7,2)`,
        `VLOOKUP(${String(asked)},A1:B7,2,FALSE)`,
        `HLOOKUP(${String(asked)},A9:G10,2)`,
        `LOOKUP(${String(asked)},A1:A7,B1:B7)`,
        `MATCH("${text}",E1:E7)`,
        `MATCH(${String(asked)},E1:E7)`,
      ];
      formulas.forEach((formula, at) => {
        sheet.getCell(12, at + 1).value = { formula, date1904: false };
      });
    }
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const outsider = await recalculateWithLibreOffice(bytes);
    if (!outsider) return;
    await readWorkbook(bytes, "lijsten.xlsx", engine);
    await engine.settled();
    await engine.recalculate();
    const here = engine.sheets().map(({ id }) => values(engine, id, "A12:K12")[0]);
    const there = samples.map((_, index) => {
      const row = outsider.getWorksheet(`L${String(index)}`)?.getRow(12);
      return Array.from({ length: 11 }, (_unused, at) => {
        const found = row?.getCell(at + 1).result as unknown;
        return typeof found === "object" && found !== null && "error" in found ? found.error : found;
      });
    });
    expect(here).toEqual(there);
  },
  LIBREOFFICE_TIMEOUT_MS,
);

test.each<readonly [formula: string, excel: number | string]>([
  // Microsoft's page on operators: the comma makes one reference of several.
  ["=SUM((A1:A2,A4))", 6],
  ["=SUM(A5,(A1:A2,A4))", 11],
  ["=COUNT((A1,A3:A4))", 3],
  ["=MAX(((A1:A2,A4)))", 3],
  ["=SUM((A1),(A2))", 3],
  ["=IF(SUM((A1,A2))>2,MIN((A1,A5)),0)", 1],
  // A text is a text, whatever number it looks like.
  ['=LEFT("2,8%",3)', "2,8"],
  ['=IF(A1=1,"5%","6%")', "5%"],
  ['=CONCATENATE("5%"," van ","1,5")', "5% van 1,5"],
  ['="5%"+1', 1.05],
  ['=VALUE("2,8%")', 0.028],
  // Microsoft's pages on FIXED, DOLLAR, DATEVALUE and HYPERLINK, with the separators and the euro of Dutch settings.
  ["=FIXED(1234.567,1)", "1.234,6"],
  ["=FIXED(1234.567,-1)", "1.230"],
  ["=FIXED(-1234.567,-1,TRUE)", "-1230"],
  ["=FIXED(44.332)", "44,33"],
  ["=FIXED(1.005)", "1,01"],
  ["=DOLLAR(1234.5)", "€ 1.234,50"],
  ['=DATEVALUE("31-12-2025")', 46022],
  ['=DATEVALUE("5")', "#VALUE!"],
  ['=HYPERLINK("https://voorbeeld.nl","lees")', "lees"],
  ['=HYPERLINK("https://voorbeeld.nl")', "https://voorbeeld.nl"],
])("%s is %p", async (formula, excel) => {
  await openSheet(engine, { A1: 1, A2: 2, A3: 2, A4: 3, A5: 5, C1: [formula] });
  expect(values(engine, SHEET, "C1")).toEqual([[excel]]);
});
