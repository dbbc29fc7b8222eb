import type { Decimal } from "../money/decimal";

/** What keeps a measure from being determined: the first figure that is not known. */
export type Lacking = "inflow" | "start" | "weeks" | "off";

/** A measure of the list, or what it lacks. */
export type Measure = { readonly value: Decimal } | { readonly value: null; readonly lacking: Lacking };

export function measured(value: Decimal | null, lacking: Lacking): Measure {
  return value === null ? { value, lacking } : { value };
}

/** Nothing can be divided by it, or waits for it: what is zero says as little as what is unknown. */
export function positive(value: Decimal | null, lacking: Lacking): Measure {
  return measured(value?.gt(0) ? value : null, lacking);
}

/** What follows from two measures; lacks what the first of them lacks. */
export function combined(a: Measure, b: Measure, of: (a: Decimal, b: Decimal) => Decimal): Measure {
  if (a.value === null) return a;
  return b.value === null ? b : { value: of(a.value, b.value) };
}
