import { absolute, cellAddress, columnName } from "../../cells/address";
import { KEY_COLUMNS, SPLIT_COLUMNS } from "../parts/split";

/** Columns of the table of municipalities. */
export const NAME = 0;
/** Of the amounts above it. */
export const AMOUNT = 1;
export const INHABITANTS = 1;
export const SHARE = 2;
export const LOCAL = 3;
export const REPAY = 4;
export const RISK = 5;
export const KEPT = 6;
export const WEIGHT = 7;
/** Its share in the regional pot, and in what is asked back from it: as the last recalculation had them. */
export const REGIONAL = 8;
export const REGIONAL_REPAY = 9;
/** In points: names, then amounts; narrow enough to read on A4. */
export const WIDTHS = [250, ...Array<number>(17).fill(64)];

/** Rows of the amounts at the top, from 0. */
export const TOP = {
  local: 6,
  regional: 7,
  spuk: 8,
  iza: 9,
  total: 10,
  repaid: 11,
  repaidLocal: 12,
  /** Of the municipalities. */
  risk: 13,
  /** Of the care parties. */
  riskIza: 14,
} as const;

/** The row with the headers of the municipalities. */
export const HEADER = 15;
export const FIRST = HEADER + 1;

/** A section title, a header, a row a municipality, totals, and room for checks and a blank row. */
const BLOCK = { header: 1, first: 2, after: 5 } as const;

/** Where the tables below the municipalities start; each has the municipalities in the same order. */
export function yearsAt(count: number): number {
  return FIRST + count + 3;
}

export function matrixAt(count: number): number {
  return yearsAt(count) + BLOCK.first + count + BLOCK.after - BLOCK.header;
}

/** How many columns the widest table takes: that of milestones and municipalities, or that of municipalities. */
export function widthOf(count: number): number {
  return Math.max(REGIONAL_REPAY + 1, count + 4);
}

/**
 * Where the steps of the splits start: of the local pot and of the shared risk, the key's columns and then those of the
 * amount. To the right of all tables.
 */
export function stepsAt(count: number): { readonly local: number; readonly risk: number } {
  const first = widthOf(count) + 1;
  return { local: first, risk: first + KEY_COLUMNS + SPLIT_COLUMNS };
}

export function headerOf(block: number): number {
  return block + BLOCK.header;
}

export function firstOf(block: number): number {
  return block + BLOCK.first;
}

/** "$D$17:$D$30": a column of so many rows. */
export function fixed(column: number, first: number, count: number): string {
  return absolute(`${columnName(column)}${first + 1}:${columnName(column)}${first + count}`);
}

/** The cell of a municipality and a local milestone, by their places in the table. */
export function matrixCell(count: number, municipality: number, milestone: number): string {
  return cellAddress(firstOf(matrixAt(count)) + milestone, 1 + municipality);
}

/** What a check says of figures that were written down and no longer follow from the live ones. */
export const OUTDATED = "verouderd: kies Herbereken";

/** A check that two cells agree. */
export function agrees(a: string, b: string): string {
  return `IF(${a}=${b},"sluit","${OUTDATED}")`;
}
