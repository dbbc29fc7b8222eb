import figures from "./figures/twente.json";
import { Decimal, type Numeric } from "./number";

export const PLAN_ADOPTION: readonly string[] = figures.inputs.adoption;

/** The plan's adoption times a factor, for every year. */
export function adoptionTimes(factor: Numeric): string[] {
  return PLAN_ADOPTION.map((share) => new Decimal(share).times(factor).toString());
}
