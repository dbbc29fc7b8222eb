/** Columns of the sheet with the determination. */
export const NAME = 0;
export const RECEIVED = 1;
export const REPAID = 2;
export const OPEN = 3;
export const MET = 4;
export const SPENT = 5;
export const ENTITLED = 6;
export const UNDERSPENT = 7;
export const OVERSPENT = 8;
export const PASSED_ON = 9;
export const TO_PAY = 10;
export const NOTE = 11;

export const HEADERS = [
  "Gemeente",
  "Voorschot ontvangen",
  "Terugbetaald",
  "Nog open",
  "Gehaald: ten hoogste",
  "Besteed",
  "Vaststelling",
  "Niet besteed",
  "Eigen rekening",
  "Doorbelast door kassier",
  "Te verrekenen",
  "Opmerking",
];

export const WIDTHS = [130, ...Array<number>(10).fill(70), 320];

/** The row with the headers, from 0. */
export const HEADER = 6;
export const FIRST = HEADER + 1;
