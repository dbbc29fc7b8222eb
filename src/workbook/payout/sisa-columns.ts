/** Columns of the sheet with the accounts. The first ones say which line it is. */
export const MUNICIPALITY = 0;
export const CODE = 1;
export const YEAR = 2;
export const MILESTONE = 3;
export const DESCRIPTION = 4;
export const MET = 5;
export const CAP = 6;
export const FINAL = 7;
/** What only the municipality knows. */
export const SPENDING = 8;
export const CORRECTION = 9;
export const NOT_MET = 10;
export const DUE = 11;
export const LEAD_DUE = 12;

export const ENTRIES = [SPENDING, CORRECTION, NOT_MET] as const;

/** The row with the headers, from 0. */
export const HEADER = 5;
export const FIRST = HEADER + 1;
