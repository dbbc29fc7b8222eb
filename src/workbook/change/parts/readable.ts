/** What a number must be, as values or as references to them. */
interface Limits {
  readonly min: string;
  readonly max: string;
  /** It counts what is whole. */
  readonly counts?: true;
}

/**
 * The condition that a number is one that `readNumber` takes, as a formula: what it refuses may not be worked with live
 * either, or the sheet shows a figure until it is written anew.
 * @param number in the cell, as it stands
 * @param value the same in its own unit
 */
export function readable(number: string, value: string, { min, max, counts }: Limits): string {
  const whole = counts ? `,${value}=ROUND(N(${value}),0)` : "";
  return `AND(ISNUMBER(${number}),${value}>=${min},${value}<=${max}${whole})`;
}
