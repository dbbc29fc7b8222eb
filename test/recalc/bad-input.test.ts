import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { parseArguments } from "../../src/recalc/arguments";
import { calculate } from "../../src/recalc/calculate";
import type { Report } from "../../src/recalc/report";
import { shown } from "../support/sheets";

/** Bad cells in the controller's own workbook: each is named with its remedy, the rest stands, nothing is overwritten. */
const EXAMPLE = join(__dirname, "../../assets/voorbeeld-twente.xlsx");
const scratch = mkdtempSync(join(tmpdir(), "bad-input-"));
const WAIT_ROWS = ["vg.waitlist-sd", "vg.waitlist-zvw"];

async function load(file: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book;
}

async function withCells(cells: Readonly<Record<string, ExcelJS.CellValue>>) {
  const book = await load(EXAMPLE);
  for (const [place, value] of Object.entries(cells)) {
    const [sheet = "", address = ""] = place.split("!");
    const cell = book.getWorksheet(sheet)?.getCell(address);
    if (!cell) throw new Error(`no cell ${place}`);
    cell.value = value;
  }
  const file = join(scratch, `${Object.keys(cells).join().replace(/\W/g, "")}.xlsx`);
  const out = file.replace(".xlsx", "-out.xlsx");
  await book.xlsx.writeFile(file);
  const { text, complete } = await calculate(parseArguments([file, "--json", "--out", out]));
  return { report: JSON.parse(text) as Report, complete, before: await load(file), after: await load(out) };
}

function content(cell: ExcelJS.Cell): unknown {
  return cell.type === ExcelJS.ValueType.Formula ? cell.formula : cell.value;
}

type Case = [string, Readonly<Record<string, ExcelJS.CellValue>>, string, readonly string[], boolean];

/** Name, cells, code of the finding, rows that become unknown (null: every indexed row), whether a payout is left. */
const CASES: readonly Case[] = [
  ["text in an input", { "Input VG!E16": "vijftien" }, "not-a-number", WAIT_ROWS, true],
  ["#DEEL/0! in an input", { "Input VG!E16": { formula: "1/0" } }, "excel-error", WAIT_ROWS, true],
  ["an empty input", { "Input VG!E16": null }, "empty-input", WAIT_ROWS, true],
  ["a negative number of weeks", { "Input VG!E16": -3 }, "out-of-bounds", WAIT_ROWS, true],
  ["a population of 0", { "Gemeenten!B8": 0 }, "no-population", [], false],
  ["the same municipality twice", { "Gemeenten!A8": "Almelo" }, "duplicate-municipality", [], false],
];

test.each(CASES)("%s", async (_, cells, code, unknown, payout) => {
  const [place = ""] = Object.keys(cells);
  const [sheet, address] = place.split("!");
  const { report, complete, before, after } = await withCells(cells);

  const finding = report.findings.find((candidate) => candidate.code === code);
  expect(finding).toMatchObject({ severity: "error", sheet, address });
  expect(`${finding?.message} ${finding?.remedy}`).toContain(`${sheet}!${address}`);
  expect(complete).toBe(true);

  expect(report.rows.filter(({ total }) => total === null).map(({ id }) => id)).toEqual(unknown);
  expect(report.waitList.targets.map(({ computed }) => computed)).toEqual(["155.0872", "437.3634"]);
  expect(report.payout !== null).toBe(payout);

  // What the controller had is still there, to the letter.
  for (const own of before.worksheets) {
    own.eachRow((row) =>
      row.eachCell((cell) => {
        const now = after.getWorksheet(own.name)?.getCell(cell.address);
        expect([cell.address, now && content(now)]).toEqual([cell.address, content(cell)]);
      }),
    );
  }
});

test("an inflation of 280% is refused: what is indexed is unknown, in the sheet too; the rest stands", async () => {
  const { report, after } = await withCells({ "Algemene input!B8": 2.8 });
  expect(report.findings).toContainEqual(
    expect.objectContaining({ code: "out-of-bounds", severity: "error", sheet: "Algemene input", address: "B8" }),
  );
  const known = report.rows.filter(({ kind, total }) => kind === "impact" && total !== null).map(({ id }) => id);
  // The workbook itself works the benefits of support points out with 280%: of another size than the plan, so asked.
  expect(known).toEqual([...WAIT_ROWS, "doco.gp-consults", "doco.coordination"]);
  expect(report.missing.map(({ input }) => input)).toContain("support-point.benefits");
  expect(report.payout?.municipalities).toHaveLength(14);

  const sheet = after.getWorksheet("MGN Businesscase");
  const cellOf = (label: string) => {
    let found: ExcelJS.Cell | undefined;
    sheet?.eachRow((row) => {
      if (!found && row.getCell("A").value === label) found = row.getCell("E");
    });
    return found && shown(found);
  };
  expect(cellOf("Voorkomen ggz: inwoner gaat naar het sociaal domein")).toEqual({ error: "#N/A" });
  expect(cellOf("Besparing op de wachtlijst (Zvw)")).toBeCloseTo(-902004.48, 6);
});

test("a bad cell spoils its own year only", async () => {
  const { report } = await withCells({ "Input VG!F16": "?" });
  const row = report.rows.find(({ id }) => id === "vg.waitlist-sd");
  expect(row?.amounts.map((amount) => amount === null)).toEqual([false, false, true, false, false]);
  expect(row?.total).toBeNull();
});
