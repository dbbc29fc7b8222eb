import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { recalculateWithLibreOffice } from "./libreoffice";
import { cellsOf, shown, sheetOf } from "./sheets";

/** A result that no formula of an example can have. */
export const WRONG = 987_654_321;

/** One of the example workbooks that ship. */
export async function loadExample(name: string): Promise<Workbook> {
  const workbook = new Workbook();
  const bytes = await readFile(join(__dirname, "..", "..", "assets", name));
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

/**
 * An example as LibreOffice calculates it, from a file with a wrong result at every formula: no result in the file can
 * pass for LibreOffice's own. Null where LibreOffice is absent.
 */
export async function recalculateExample(name: string): Promise<Workbook | null> {
  const workbook = await loadExample(name);
  for (const cell of cellsOf(workbook)) if (cell.formula) cell.value = { formula: cell.formula, result: WRONG };
  return recalculateWithLibreOffice(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** Every formula shows in both workbooks the same: numbers within `margin`, anything else to the letter. */
export function expectSameResults(example: Workbook, recalculated: Workbook, margin: number): void {
  for (const cell of cellsOf(example).filter(({ formula }) => formula)) {
    const place = `${cell.worksheet.name}!${cell.address}`;
    const theirs = shown(sheetOf(recalculated, cell.worksheet.name).getCell(cell.address));
    const ours = shown(cell);
    const equal = typeof ours === "number" ? Math.abs(Number(theirs) - ours) < margin : theirs === ours;
    expect([place, equal ? ours : theirs]).toEqual([place, ours]);
  }
}
