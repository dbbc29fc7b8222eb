import type { Cell, Workbook, Worksheet } from "exceljs";

/** What a cell shows: its constant, or the result of its formula. */
export function shown(cell: Cell): unknown {
  return cell.formula ? cell.result : cell.value;
}

/** The number that a cell shows; throws, naming the cell, where it shows something else. */
export function numberIn(sheet: Worksheet, address: string): number {
  const value = shown(sheet.getCell(address));
  if (typeof value !== "number") throw new Error(`${sheet.name}!${address} shows ${JSON.stringify(value)}, no number`);
  return value;
}

export function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`No tab "${name}"`);
  return sheet;
}

/** Rows whose `column` shows exactly this text, from the top down. */
export function rowsWith(sheet: Worksheet, column: string, text: string): number[] {
  const rows: number[] = [];
  sheet.eachRow((_row, number) => {
    if (shown(sheet.getCell(`${column}${number}`)) === text) rows.push(number);
  });
  return rows;
}

/** The only row whose `column` shows this text. */
export function rowWith(sheet: Worksheet, column: string, text: string): number {
  const [row, ...more] = rowsWith(sheet, column, text);
  if (row === undefined || more.length > 0)
    throw new Error(
      `${sheet.name}: "${text}" stands ${more.length + (row === undefined ? 0 : 1)} times in column ${column}`,
    );
  return row;
}

/** Every cell that is not empty. */
export function cellsOf(workbook: Workbook): Cell[] {
  const cells: Cell[] = [];
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell))));
  return cells;
}
