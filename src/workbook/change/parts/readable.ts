import type { Limits } from "../../figures/read-number";

/**
 * The condition that a number is one that `readNumber` takes, as a formula: what it refuses may not be worked with live
 * either, or the sheet shows a figure until it is written anew.
 * @param number in the cell, as it stands
 * @param value the same in its own unit
 */
export function readable(number: string, value: string, { min, max, in: smallest }: Limits): string {
  const divided = { people: `,${value}=ROUND(N(${value}),0)`, cents: `,${inCents(value)}`, any: "" };
  return `AND(ISNUMBER(${number}),${value}>=${min},${value}<=${max}${divided[smallest ?? "any"]})`;
}

/** What `amountFault` finds no fault with. */
function inCents(value: string): string {
  const to = (decimals: number) => `ROUND(N(${value}),${decimals})`;
  return `OR(${value}<=1,${value}>=1000,${to(2)}=${value},ABS(${to(3)}-${value})>10^-9)`;
}
