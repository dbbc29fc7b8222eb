/** Columns of the sheet with the payout. The municipalities stand above, the milestones below, in the same columns. */
export const NAME = 0;
export const AMOUNT = 1;

export const INHABITANTS = 1;
export const SHARE = 2;
export const LOCAL = 3;
export const REPAY = 4;
export const RISK = 5;

export const DUE = 1;
export const OBLIGATION = 2;
export const TOTAL = 3;
export const IZA = 4;
export const SPUK = 5;
export const SCOPE = 6;
export const MET = 8;
export const DESCRIPTION = 9;

/** In points. */
export const WIDTHS = [290, 90, 130, 110, 110, 110, 80, 75, 75, 420];
