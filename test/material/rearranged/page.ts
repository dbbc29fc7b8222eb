import { cellAddress } from "../../../src/workbook/cells/address";
import type { CellKind, CellValue, Grid } from "../../../src/workbook/cells/grid";

/** What stands in one cell. */
export interface PageCell {
  readonly value: CellValue;
  /** With a leading "="; absent for a constant. */
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** A sheet while it is being filled; cells may be put anywhere. */
export class Page {
  private readonly cells = new Map<string, PageCell & { readonly row: number; readonly column: number }>();

  constructor(readonly name: string) {}

  /** @returns the cell's address */
  put(row: number, column: number, cell: PageCell | CellValue): string {
    const whole = typeof cell === "object" ? cell : { value: cell };
    const address = cellAddress(row, column);
    if (whole.value !== "") this.cells.set(address, { ...whole, row, column });
    return address;
  }

  /** The first row below everything. */
  nextRow(): number {
    return Math.max(0, ...[...this.cells.values()].map(({ row }) => row + 1));
  }

  /** The used cells, as a reading of the workbook gives them. */
  grid(): Grid {
    const cells = [...this.cells.values()];
    const top = Math.min(...cells.map(({ row }) => row));
    const left = Math.min(...cells.map(({ column }) => column));
    const rows = Math.max(...cells.map(({ row }) => row)) - top + 1;
    const columns = Math.max(...cells.map(({ column }) => column)) - left + 1;
    const matrix = <T>(of: (cell: PageCell | undefined) => T): readonly (readonly T[])[] =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => of(this.cells.get(cellAddress(top + r, left + c)))),
      );
    return {
      name: this.name,
      top,
      left,
      values: matrix((cell) => cell?.value ?? ""),
      formulas: matrix((cell) => cell?.formula ?? cell?.value ?? ""),
      numberFormats: matrix((cell) => cell?.numberFormat ?? "General"),
      kinds: matrix((cell) => kindOf(cell?.value ?? "")),
    };
  }
}

function kindOf(value: CellValue): CellKind {
  if (value === "") return "empty";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "text";
}
