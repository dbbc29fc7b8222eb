import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellKind, CellValue, Grid } from "../../../src/workbook/cells/grid";

/** What a test puts in a cell: a constant, a formula with its outcome, or a percentage. */
export type TestCell = CellValue | null | TestFormula | TestFormat;
export interface TestFormula {
  readonly formula: string;
  readonly value: CellValue;
}
export interface TestFormat {
  readonly value: CellValue;
  readonly numberFormat: string;
}

export function formula(text: string, value: CellValue): TestFormula {
  return { formula: text, value };
}

export function percent(value: number): TestFormat {
  return { value, numberFormat: "0%" };
}

/** A grid from rows as one would type them, from A1. */
export function grid(name: string, rows: readonly (readonly TestCell[])[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
  const value = (cell: TestCell): CellValue => (cell === null ? "" : typeof cell === "object" ? cell.value : cell);
  return {
    name,
    top: 0,
    left: 0,
    values: full.map((row) => row.map(value)),
    formulas: full.map((row) =>
      row.map((cell) => (typeof cell === "object" && cell && "formula" in cell ? cell.formula : value(cell))),
    ),
    numberFormats: full.map((row) =>
      row.map((cell) => (typeof cell === "object" && cell && "numberFormat" in cell ? cell.numberFormat : "General")),
    ),
    kinds: full.map((row) => row.map((cell) => kindOf(value(cell)))),
  };
}

export function kindOf(value: CellValue): CellKind {
  if (value === "") return "empty";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return /^#[A-Z0-9/]+[!?]?$/.test(value) ? "error" : "text";
}

/** The sheets of an example workbook, straight from the file: formulas count, their outcomes do not. */
export async function exampleGrids(file = "voorbeeld-twente.xlsx"): Promise<readonly Grid[]> {
  const workbook = new ExcelJS.Workbook();
  // exceljs types its own Buffer; Node's is the same thing at run time.
  const bytes = readFileSync(join(__dirname, "../../../assets", file)) as unknown as ExcelJS.Buffer;
  await workbook.xlsx.load(bytes);
  return workbook.worksheets.map((sheet) => {
    const rows = Array.from({ length: sheet.rowCount }, (_, r) =>
      Array.from({ length: sheet.columnCount }, (_, c): TestCell => testCell(sheet.getCell(r + 1, c + 1))),
    );
    const formats = rows.map((row, r) => row.map((_, c) => sheet.getCell(r + 1, c + 1).numFmt || "General"));
    return { ...grid(sheet.name, rows), numberFormats: formats };
  });
}

function testCell(cell: ExcelJS.Cell): TestCell {
  const { value } = cell;
  if (cell.formula) return formula(`=${cell.formula}`, typeof cell.result === "object" ? 0 : cell.result);
  if (value instanceof Date) return Math.round((value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return typeof value === "object" || value === undefined ? null : value;
}

/** The same grid with one cell replaced; the address as in "B8". */
export function withCell(grids: readonly Grid[], sheet: string, address: string, cell: TestCell): readonly Grid[] {
  const column = address.charCodeAt(0) - 65;
  const row = Number(address.slice(1)) - 1;
  const single = grid("", [[cell]]);
  const put = <T>(matrix: readonly (readonly T[])[], item: T | undefined): readonly (readonly T[])[] =>
    matrix.map((line, r) =>
      r === row ? line.map((old, c) => (c === column && item !== undefined ? item : old)) : line,
    );
  const keepsFormat = !(typeof cell === "object" && cell && "numberFormat" in cell);
  return grids.map((old) =>
    old.name === sheet
      ? {
          ...old,
          values: put(old.values, single.values[0]?.[0]),
          formulas: put(old.formulas, single.formulas[0]?.[0]),
          kinds: put(old.kinds, single.kinds[0]?.[0]),
          numberFormats: keepsFormat ? old.numberFormats : put(old.numberFormats, single.numberFormats[0]?.[0]),
        }
      : old,
  );
}
