import { columnName } from "../../../../src/workbook/cells/address";
import type { Tab } from "../kit/tab";
import { YEARS, type Year } from "../kit/years";

export type Columns = (year: Year) => string;

/** Where the printed figures stand, and the differences, behind the years that are calculated. */
export type Beside = Readonly<Record<"calculated" | "printed" | "difference", Columns>>;

/** @param first number of the column, from 0, of the first year that is calculated */
export function beside(first: number): Beside {
  const column = (block: number) => (year: Year) => columnName(first + block * YEARS.length + YEARS.indexOf(year));
  return { calculated: column(0), printed: column(1), difference: column(2) };
}

/** Heads of the printed figures and of the differences. */
export const BESIDE_COLUMNS = ["gedrukt", "verschil"].flatMap((what) =>
  YEARS.map((year) => ({ header: `${year} ${what}`, width: 10, right: true as const })),
);

/**
 * The plan's figure beside a calculated one, and how far apart they are; nothing where the plan prints nothing.
 *
 * @param decimals of the difference
 */
export function writePrinted(
  tab: Tab,
  row: number,
  { calculated, printed, difference }: Beside,
  figureOf: (year: Year) => number | null,
  decimals: 0 | 1,
): void {
  for (const year of YEARS) {
    const figure = figureOf(year);
    if (figure === null) continue;
    tab.write(`${printed(year)}${row}`, figure, "input", "whole");
    // Rounded, also because a bare difference of two cells reads as a sum of the table.
    const apart = `ROUND(${calculated(year)}${row}-${printed(year)}${row},${decimals})`;
    tab.formula(`${difference(year)}${row}`, apart, "calculated", decimals === 0 ? "whole" : "tenths");
  }
}
