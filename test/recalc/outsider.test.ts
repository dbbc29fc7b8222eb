import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Workbook, Worksheet } from "exceljs";
import { run, type Run } from "../../src/recalc/run";
import { parseArguments } from "../../src/recalc/arguments";
import type { Decimal } from "../../src/model/money/decimal";
import { expectBusinessCase } from "../support/businesscase-sheet";
import { LIBREOFFICE_TIMEOUT_MS, recalculateWithLibreOffice } from "../support/libreoffice";
import { numberIn, rowsWith, sheetOf } from "../support/sheets";

/**
 * The example with other assumptions and with our result sheets, calculated by LibreOffice: the controller's formulas
 * and ours must both be what the model says, cell by cell. Where LibreOffice is absent, the console says so.
 */
const EXAMPLE = join(__dirname, "../../assets/voorbeeld-twente.xlsx");
const OUT = join(mkdtempSync(join(tmpdir(), "outsider-")), "out.xlsx");
const YEAR_COLUMNS = ["C", "D", "E", "F", "G"];

let model: Run;
let workbook: Workbook | null;

beforeAll(async () => {
  const settings = ["--set", "inflation=0.035", "--set", "inflow=11111", "--set", "wait-weeks=18,17.5,16,15,14"];
  model = await run(parseArguments([EXAMPLE, "--out", OUT, ...settings]));
  workbook = await recalculateWithLibreOffice(readFileSync(OUT));
}, LIBREOFFICE_TIMEOUT_MS);

function expectCell(sheet: Worksheet, address: string, expected: Decimal | null | undefined, scale = 1): void {
  const difference = Math.abs(numberIn(sheet, address) - (expected?.toNumber() ?? NaN) / scale);
  expect({ cell: `${sheet.name}!${address}`, equal: difference < 1e-6 }).toEqual({
    cell: `${sheet.name}!${address}`,
    equal: true,
  });
}

function firstRow(sheet: Worksheet, column: string, label: string): number {
  const [row] = rowsWith(sheet, column, label);
  if (row === undefined) throw new Error(`${sheet.name} has no row "${label}"`);
  return row;
}

test("the controller's own tabs", () => {
  if (!workbook) return;
  for (const { row, amounts, total } of model.result.rows) {
    const [sheet, column] =
      row.kind === "impact" ? [sheetOf(workbook, "Impact"), "B"] : [sheetOf(workbook, "Kosten"), "A"];
    const at = firstRow(sheet, column, row.label);
    amounts.forEach((amount, year) => expectCell(sheet, `${"DEFGH"[year]}${at}`, amount, 1000));
    expectCell(sheet, `I${at}`, total, 1000);
  }
});

test("MGN Businesscase: every figure of the model in its cell", () => {
  if (workbook) expectBusinessCase(workbook, model);
});

test("MGN Wachtlijst: people off the list, and both targets", () => {
  if (!workbook) return;
  const sheet = sheetOf(workbook, "MGN Wachtlijst");
  const { off, cumulative, targets } = model.result.waitList;
  const row = firstRow(sheet, "A", "Van de oorspronkelijke wachtlijst");
  off.forEach((people, year) => expectCell(sheet, `${YEAR_COLUMNS[year]}${row}`, people));
  cumulative.forEach((people, year) => expectCell(sheet, `${YEAR_COLUMNS[year]}${row + 1}`, people));
  for (const { milestone, computed } of targets) {
    expectCell(
      sheet,
      `H${firstRow(sheet, "A", `Mijlpaal ${milestone}: daling van de wachtlijst tot de datum`)}`,
      computed,
    );
  }
});
