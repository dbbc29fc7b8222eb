import type { Decimal } from "../money/decimal";

/** What keeps a measure from being determined: the first figure that is not known. */
export type Lacking = "inflow" | "start" | "weeks" | "off";

/** A measure of the list, or what it lacks. */
export type Measure = { readonly value: Decimal } | { readonly value: null; readonly lacking: Lacking };

export function measured(value: Decimal | null, lacking: Lacking): Measure {
  return value === null ? { value, lacking } : { value };
}
