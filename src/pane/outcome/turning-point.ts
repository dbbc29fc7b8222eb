import type { Amounts } from "../../model/businesscase/lines";

/** How the results of the years lie around zero. A negative result is a net benefit. */
export type Turning =
  | { readonly kind: "unknown" | "always" | "never" }
  /** Net benefits in this year and in every year after it. */
  | { readonly kind: "from"; readonly year: number };

/** From which year on each year brings more than it costs. */
export function turningPoint(years: readonly number[], results: Amounts): Turning {
  if (results.includes(null)) return { kind: "unknown" };
  const burdens = years.filter((_, index) => results[index]?.isNegative() !== true);
  const lastBurden = burdens.at(-1);
  if (lastBurden === undefined) return { kind: "always" };
  const year = years[years.indexOf(lastBurden) + 1];
  return year === undefined ? { kind: "never" } : { kind: "from", year };
}
