/** The plan's time axis. One axis for the whole workbook: a year stands in the same column on every tab that has years. */
export const YEARS = [2025, 2026, 2027, 2028, 2029] as const;

export type Year = (typeof YEARS)[number];

/** One value per year, in the order of `YEARS`. */
export type PerYear<T> = readonly [T, T, T, T, T];

const COLUMNS: Record<Year, string> = { 2025: "D", 2026: "E", 2027: "F", 2028: "G", 2029: "H" };

export const FIRST_YEAR_COLUMN = COLUMNS[2025];
export const LAST_YEAR_COLUMN = COLUMNS[2029];

/** The column letter of a year, on every tab. */
export function yearColumn(year: Year): string {
  return COLUMNS[year];
}
