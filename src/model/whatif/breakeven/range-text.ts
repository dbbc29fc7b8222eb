import { numberUpTo } from "../../text/dutch";
import type { InputRange, InputValues } from "../outcome/range";
import { RANGE_WORDS } from "../outcome/range-words";
import { precise } from "./breakeven-text";

/** A range as a Dutch reader reads it, with where it comes from. */
export function rangeText({ input, low, high, basis, percent, source, clipped }: InputRange): string {
  const cut = clipped ? ", afgekapt op de grenzen van de invoer" : "";
  if (basis === "percent" || basis === "same") {
    return `${RANGE_WORDS[basis](percent ? numberUpTo(percent, 2) : "")}${cut}`;
  }
  const word = RANGE_WORDS[basis];
  const told = (values: InputValues) => values.map((value) => precise(value, input.unit)).join(" · ");
  const where = source ? ` (${source.detail ?? source.document})` : "";
  return `${word} ${told(low)} tot ${told(high)}${where}${cut}`;
}
