/** Where things stand on the sheet with what was counted, when we write it. Rows and columns from 0. */
export const UNTIL_ROW = 4;
export const HEADER = 6;
/** What counts, under each header. */
export const COUNTS = 7;
/** Codes of the measures: by these the columns are found again. */
export const CODES = 8;
export const FIRST = 9;

export const PERIOD = 0;
export const PLACE = 1;
export const FIRST_MEASURE = 2;

export const UNTIL_LABEL = "Geteld tot en met";
export const CODE_LABEL = "Code";
export const PLACE_CODE = "gemeente";
export const CHECK = "Controle";
