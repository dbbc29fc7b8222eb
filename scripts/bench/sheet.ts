/** A column of formulas over a column of numbers, and one cell that they all use. */
export interface Sheet {
  readonly name: string;
  /** How many formulas. */
  readonly cells: number;
  /** Column A: a number for each formula. */
  readonly number: (row: number) => number;
  /** D1, in each run another value, so that every formula must calculate again. */
  readonly changing: (run: number) => number;
  /** The function of the add-in, for the row of this number; `A1:A9` for a whole column. */
  readonly call: (reference: string) => string;
  /** The same in Excel's own formulas. */
  readonly plain: (reference: string) => string;
}

/** What the issue of speed is about: a sheet full of indexation, and one of a driver. */
export const SHEETS: readonly Sheet[] = [
  {
    name: "INDEXEER",
    cells: 40_000,
    number: (row) => 1000 + row,
    changing: (run) => 0.02 + run / 1000,
    call: (reference) => `MGN.INDEXEER(${reference},2027,2025,$D$1)`,
    plain: (reference) => `${reference}*((1+$D$1)^(2027-2025))`,
  },
  {
    name: "VOORKOMEN",
    cells: 10_000,
    number: (row) => 100 + row / 100,
    changing: (run) => 0.1 + run / 100,
    call: (reference) => `MGN.VOORKOMEN(${reference},$D$1,3000,1.056784)`,
    plain: (reference) => `-${reference}*$D$1*3000*1.056784`,
  },
];
