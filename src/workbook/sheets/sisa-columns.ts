/** Columns of the sheet with the accounts. The first ones say which line it is. */
export const MUNICIPALITY = 0;
export const CODE = 1;
export const YEAR = 2;
export const MILESTONE = 3;
export const MET = 4;
export const CAP = 5;
export const FINAL = 6;
/** What only the municipality knows. */
export const SPENDING = 7;
export const CORRECTION = 8;
export const NOT_MET = 9;
export const DUE = 10;
export const LEAD_DUE = 11;
export const NOTE = 12;

export const ENTRIES = [SPENDING, CORRECTION, NOT_MET] as const;

/** What stands over each column. By these they are found again where someone inserted a column or a row. */
export const HEADERS = [
  "Gemeente",
  "Code",
  "Jaar",
  "Mijlpaal",
  "Gehaald",
  "Ten hoogste",
  "Definitief",
  "Besteding in het jaar (zelf invullen)",
  "Correctie vorig jaar (zelf invullen)",
  "Besteed, nog niet gehaald (zelf invullen)",
  "Gemeente vóór",
  "Kassier vóór",
  "Opmerking",
] as const;

/** The row with the headers, from 0. */
export const HEADER = 5;
export const FIRST = HEADER + 1;
