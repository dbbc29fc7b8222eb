import { Decimal } from "../money/decimal";

/**
 * Weeks that someone may wait for mental-health care in all: 4 until the intake and 10 from there to the treatment.
 * @see the Treek norms that providers and insurers agreed in 2000 and that the care authority (NZa) measures by
 */
export const TREEK_NORM = new Decimal(4).plus(10);

/** When the wait comes within the norm. */
export type NormVerdict =
  | { readonly kind: "met"; readonly year: number }
  /** In no year of the plan. */
  | { readonly kind: "not-met" }
  /** A waiting time that is not known may have been within the norm already. */
  | { readonly kind: "unknown" };

/** The first year in which nobody waits longer than the norm. @param weeks of waiting per year, null where unknown */
export function normVerdict(years: readonly number[], weeks: readonly (Decimal | null)[]): NormVerdict {
  for (const [index, year] of years.entries()) {
    const waiting = weeks[index] ?? null;
    if (waiting === null) return { kind: "unknown" };
    if (waiting.lte(TREEK_NORM)) return { kind: "met", year };
  }
  return { kind: "not-met" };
}
