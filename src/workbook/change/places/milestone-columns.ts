import { absolute, cellAddress, columnName, reference } from "../../cells/address";
import { SHEETS } from "../../sheets/sheet-names";

/** Columns of the sheet with the milestones. */
export const NAME = 0;
export const DUE = 1;
export const OBLIGATION = 2;
export const TOTAL = 3;
export const IZA = 4;
export const SPUK = 5;
export const SCOPE = 6;
export const ORIGIN = 7;
export const STATUS = 8;
export const NOTED = 9;
export const EARNED = 10;
export const IZA_EARNED = 11;
export const SPUK_BACK = 12;
/** Of the municipalities' shared risk, by its part of the SPUK. */
export const RISK = 13;
/** Of the care parties' shared risk, by its part of the IZA. */
export const RISK_IZA = 14;
export const COUNTS = 15;
export const ASSESSED = 16;
export const PAYMENT = 17;
export const REPAYMENT = 18;
export const ACCOUNTS = 19;
export const EVIDENCE = 20;
export const DESCRIPTION = 21;
/** What each pot's shared risk is split by: its money, nil where that pays cost already made. */
export const RISKY_SPUK = 22;
export const RISKY_IZA = 23;
/** Steps of the split of each pot's shared risk: the key's columns, and then those of the amount. */
export const SPUK_STEPS = 25;
export const IZA_STEPS = 29;

/** In points. */
export const WIDTHS = [
  64, 60, 122, 62, 58, 58, 62, 66, 88, 62, 52, 58, 58, 62, 68, 60, 66, 60, 60, 60, 80, 220, 60, 60,
];

/** The row with the headers, from 0; the milestones follow it. */
export const HEADER = 5;
export const FIRST = HEADER + 1;

/** The last day of the scheme stands in this cell of the sheet. */
export const END_CELL = "$B$4";

/** "F7": a cell of the n-th milestone, on its own sheet. */
export function milestoneCell(index: number, column: number): string {
  return cellAddress(FIRST + index, column);
}

/** A column of all milestones: "$F$7:$F$20", on its own sheet. */
export function milestoneRange(column: number, count: number): string {
  const name = columnName(column);
  return absolute(`${name}${FIRST + 1}:${name}${FIRST + count}`);
}

/** The same, for a formula on another sheet. */
export function onMilestones(address: string): string {
  return reference(SHEETS.milestones, address);
}
