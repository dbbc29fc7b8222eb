/** Milliseconds. */
export const DAY = 86_400_000;

/** Day 0 of Excel's calendar as it counts from March 1900 on. */
export const EPOCH = Date.UTC(1899, 11, 30);
