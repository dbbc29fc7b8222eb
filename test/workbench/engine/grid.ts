import type { Cell, CellValue, Engine, Rect } from "../../../src/workbench/engine/engine";

/** "B2:C4" as a rectangle. */
export function at(address: string): Rect {
  const [from = "", to = from] = address.split(":");
  const [row, column] = position(from);
  const [lastRow, lastColumn] = position(to);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

export function values(engine: Engine, sheet: string, address: string): CellValue[][] {
  return engine.read(sheet, at(address)).map((row) => row.map((cell) => cell.value));
}

export function formulas(engine: Engine, sheet: string, address: string): (string | undefined)[][] {
  return engine.read(sheet, at(address)).map((row) => row.map((cell) => cell.formula));
}

export function cell(engine: Engine, sheet: string, address: string): Cell {
  const found = engine.read(sheet, at(address))[0]?.[0];
  if (!found) throw new Error(`No cell at ${address}`);
  return found;
}

function position(cell: string): [number, number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}
