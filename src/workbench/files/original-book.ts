/**
 * The file as exceljs reads it, into which `write.ts` writes what changed. Loaded when a workbook is saved: what was
 * opened is read by `read.ts`, from the same bytes.
 */
import ExcelJS from "exceljs";
import type { Rect } from "../engine/engine";
import { parseRect } from "./addresses";

/** The sheets of the file by the ids that the engine gives to them. @throws Error where exceljs cannot read it, or not all */
export async function loadOriginal(
  bytes: Uint8Array,
  sheets: readonly { readonly id: string; readonly name: string; readonly part: string | null }[],
): Promise<{ readonly book: ExcelJS.Workbook; readonly sheets: Map<string, ExcelJS.Worksheet> }> {
  const book = new ExcelJS.Workbook();
  // exceljs asks for Node's Buffer in its types, and takes any bytes.
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const found = new Map<string, ExcelJS.Worksheet>();
  for (const { id, name, part } of sheets) {
    if (part === null) continue;
    const sheet = book.worksheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`exceljs does not read sheet ${name}`);
    found.set(id, sheet);
    unshareFormulas(sheet);
    forgetSpills(sheet);
  }
  return { book, sheets: found };
}

export function formulaOf(cell: ExcelJS.Cell): string | undefined {
  const value = cell.value;
  if (typeof value !== "object" || value === null) return undefined;
  return "formula" in value || "sharedFormula" in value ? cell.formula : undefined;
}

/** The range of an array formula, such as "B3:C5"; undefined for other cells. */
export function arrayRange(cell: ExcelJS.Cell): string | undefined {
  const value = cell.value;
  const isArray = typeof value === "object" && value !== null && "shareType" in value && value.shareType === "array";
  return isArray && "ref" in value ? String(value.ref) : undefined;
}

export function isSlave(cell: ExcelJS.Cell): boolean {
  return cell.isMerged && cell.master.address !== cell.address;
}

/** A sheet without views has none at all, whatever the types say. */
export function firstView(sheet: ExcelJS.Worksheet): ExcelJS.Worksheet["views"][number] | undefined {
  return (sheet.views as ExcelJS.Worksheet["views"] | null)?.[0];
}

/** exceljs loses the cells that share a formula when the first of them changes: give each its own. */
function unshareFormulas(sheet: ExcelJS.Worksheet): void {
  const own: { cell: ExcelJS.Cell; formula: string; result: ExcelJS.CellFormulaValue["result"] }[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const value = cell.value;
      const isShared =
        typeof value === "object" &&
        value !== null &&
        ("sharedFormula" in value || ("shareType" in value && value.shareType === "shared"));
      const formula = isShared ? formulaOf(cell) : undefined;
      if (formula !== undefined) own.push({ cell, formula, result: cell.result });
    }),
  );
  for (const { cell, formula, result } of own) cell.value = { formula, result } as ExcelJS.CellFormulaValue;
}

/** What a formula fills is calculated anew: nothing of an earlier, larger range may stay in the file. */
function forgetSpills(sheet: ExcelJS.Worksheet): void {
  const areas: Rect[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const range = arrayRange(cell);
      if (range) areas.push(parseRect(range));
    }),
  );
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (row !== area.row || column !== area.column) sheet.getCell(row + 1, column + 1).value = null;
      }
    }
  }
}
