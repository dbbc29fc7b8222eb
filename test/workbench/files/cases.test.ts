import { readFile } from "node:fs/promises";
import type { Engine } from "../../../src/workbench/engine/engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/univer/headless";
import { readWorkbook } from "../../../src/workbench/files";
import { LIBREOFFICE_TIMEOUT_MS, recalculateAllWithLibreOffice } from "../../support/libreoffice";
import { at, formulas, values } from "../engine/grid";

/** Published ways in which workbooks went wrong in programs of this kind, each in the example of Twente. */
function caseFile(name: string): Promise<Uint8Array> {
  return readFile(`test/material/cases/${name}.xlsx`).then((bytes) => new Uint8Array(bytes));
}

let engine: Engine;
beforeEach(async () => (engine = await createHeadlessEngine()));
afterEach(() => engine.dispose());

async function open(name: string): Promise<(sheet: string) => string> {
  await readWorkbook(await caseFile(name), `${name}.xlsx`, engine);
  await engine.settled();
  return (sheet) => engine.sheets().find((one) => one.name === sheet)?.id ?? "";
}

test(
  "shared formulas whose texts and sheets look like cells; LibreOffice reads the same",
  async () => {
    const sheet = (await open("01-gedeelde-formule"))("Hulp");
    expect(formulas(engine, sheet, "B1:D3")).toEqual([
      ['=IF(A1>=2,"Q2","Q1")', "='FY25'!A1*2", '=COUNTIF($E$1:$E$3,"M1")*A1'],
      ['=IF(A2>=2,"Q2","Q1")', "='FY25'!A2*2", '=COUNTIF($E$1:$E$3,"M1")*A2'],
      ['=IF(A3>=2,"Q2","Q1")', "='FY25'!A3*2", '=COUNTIF($E$1:$E$3,"M1")*A3'],
    ]);
    const [book] = (await recalculateAllWithLibreOffice([await caseFile("01-gedeelde-formule")])) ?? [];
    const theirs = book?.getWorksheet("Hulp");
    if (!theirs) return;
    const cell = (row: number, column: number) => theirs.getCell(row, column).result;
    expect(values(engine, sheet, "B1:D3")).toEqual(
      [1, 2, 3].map((row) => [2, 3, 4].map((column) => cell(row, column))),
    );
  },
  LIBREOFFICE_TIMEOUT_MS,
);

test("days from 1904 are the days of the base", async () => {
  const sheet = (await open("05-datum-1904"))("KPI's");
  const used = engine.usedRect(sheet, true) ?? at("A1");
  const dates = engine
    .read(sheet, used)
    .flatMap((row, r) =>
      row.flatMap(({ value, numberFormat }, c) =>
        numberFormat === "d-m-yyyy" && typeof value === "number"
          ? [{ row: used.row + r, column: used.column + c, value }]
          : [],
      ),
    );
  expect(dates.length).toBeGreaterThan(40);
  const [days, base] = [dates.map(({ value }) => value), await createHeadlessEngine()];
  await readWorkbook(await caseFile("15-stuurteken-gemeente"), "base.xlsx", base);
  const same = base.sheets().find(({ name }) => name === "KPI's")?.id ?? "";
  expect(days).toEqual(
    dates.map(({ row, column }) => base.read(same, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value),
  );
  base.dispose();
  // What LibreOffice shows in the same cells of the same file: 06/30/2025, 10/30/2025, 12/31/2025.
  expect(engine.texts(sheet, at("C6:C8")).flat()).toEqual(["30-6-2025", "30-10-2025", "31-12-2025"]);
});

test("a control character in a name is in the file as an escape", async () => {
  const sheet = (await open("15-stuurteken-gemeente"))("Gemeenten");
  expect(values(engine, sheet, "A6")).toEqual([["Almelo\f"]]);
});

test("number formats keep their escapes, and show letters as letters", async () => {
  const sheet = (await open("35-getalopmaak"))("Opmaak");
  const formats = engine.read(sheet, at("A1:A8")).map(([one]) => one?.numberFormat);
  expect(formats.slice(0, 4)).toEqual(["0\\ \\d", "0.0\\x", "#,##0,\\k", "0\\ \\m\\n\\d"]);
  expect(engine.texts(sheet, at("A1:A4")).flat()).toEqual(["12 d", "12,1x", "0k", "12 mnd"]);
});

test.each(["18-tabel-kleurfilter", "18b-tabel-top10"])("%s opens", async (name) => {
  await open(name);
  const last = engine.sheets().at(-1)?.id ?? "";
  expect(values(engine, last, "A1:B1")).toEqual([["Post", "Bedrag"]]);
});

test("a sheet whose part has another name is there", async () => {
  const sheet = (await open("54-andere-deelnaam"))("Algemene input");
  expect(values(engine, sheet, "A10:B10")).toEqual([[expect.stringContaining("Instroom"), 12046]]);
});

test("names over 65.536 rows and 256 columns take no memory of their own", async () => {
  const before = process.memoryUsage().heapUsed;
  await open("17g-vier-namen-groot-bereik");
  expect(engine.names()).toContainEqual({ name: "Grootboek0", formula: "=Kosten!$A$1:$IV$65536" });
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(300e6);
});
