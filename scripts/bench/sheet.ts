import { toAddress } from "../../src/workbench/engine/addresses";

/**
 * A block of formulas beside a block of numbers, and one cell that they all use: as wide as business cases are, and not
 * one endless column of different values, on which the host's engine spends more time than on calculating.
 */
export interface Sheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly number: (index: number) => number;
  /** The one cell; in each run another value, so that every formula must calculate again. */
  readonly changing: (run: number) => number;
  /** The function of the add-in, on the reference of a number or of the whole block. */
  readonly call: (reference: string, changing: string) => string;
  /** The same in Excel's own formulas. */
  readonly plain: (reference: string, changing: string) => string;
}

/** Counts from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** What speed matters for: a sheet full of indexation, and one of a driver. */
export const SHEETS: readonly Sheet[] = [
  {
    name: "INDEXEER",
    rows: 1000,
    columns: 40,
    number: (index) => 1000 + index,
    changing: (run) => 0.02 + run / 1000,
    call: (reference, changing) => `MGN.INDEXEER(${reference},2027,2025,${changing})`,
    plain: (reference, changing) => `${reference}*((1+${changing})^(2027-2025))`,
  },
  {
    name: "VOORKOMEN",
    rows: 1000,
    columns: 10,
    number: (index) => 100 + index / 100,
    changing: (run) => 0.1 + run / 100,
    call: (reference, changing) => `MGN.VOORKOMEN(${reference},${changing},3000,1.056784)`,
    plain: (reference, changing) => `-${reference}*${changing}*3000*1.056784`,
  },
];

export function cellsOf({ rows, columns }: Sheet): number {
  return rows * columns;
}

/** Row by row: the numbers. */
export function numbersOf(sheet: Sheet): number[][] {
  return grid(sheet, (row, column) => sheet.number(row * sheet.columns + column));
}

/** Row by row: a formula for each number, with its "=". */
export function formulasOf(sheet: Sheet, write: Sheet["call"]): string[][] {
  return grid(sheet, (row, column) => `=${write(numberAddress(sheet, row, column), changingCell(sheet))}`);
}

/** One formula for all numbers together. */
export function spilledFormula(sheet: Sheet): string {
  const block = toAddress({ ...numberPlace(sheet), rows: sheet.rows, columns: sheet.columns });
  return `=${sheet.call(block, changingCell(sheet))}`;
}

/** The formulas stand first, then the changing cell, then the numbers: a spill never runs off the sheet. */
export const FORMULA_PLACE = { row: 0, column: 0 };

export function changingPlace({ columns }: Sheet): Place {
  return { row: 0, column: columns };
}

export function numberPlace({ columns }: Sheet): Place {
  return { row: 0, column: columns + 1 };
}

function numberAddress(sheet: Sheet, row: number, column: number): string {
  return toAddress({ row, column: numberPlace(sheet).column + column, rows: 1, columns: 1 });
}

function changingCell(sheet: Sheet): string {
  const address = toAddress({ ...changingPlace(sheet), rows: 1, columns: 1 });
  return address.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
}

function grid<T>({ rows, columns }: Sheet, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column)));
}
