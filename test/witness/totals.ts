import { YEARS } from "./by-year";
import { type Decimal, sum, sumByYear } from "./number";
import type { Row } from "./twente";
import { zvwShare } from "./twente-printed";

export interface Totals {
  readonly impact: readonly Decimal[];
  readonly cost: readonly Decimal[];
  readonly result: readonly Decimal[];
  /** Over all years; negative is a gain. */
  readonly total: Decimal;
  readonly zvw: Decimal;
  readonly sd: Decimal;
}

export function totalsOf(rows: readonly Row[]): Totals {
  const byYear = (some: readonly Row[]) =>
    sumByYear(
      some.map(({ amounts }) => amounts),
      YEARS.length,
    );
  const of = (kind: Row["kind"]) => byYear(rows.filter((row) => row.kind === kind));
  const result = byYear(rows);
  const total = sum(result);
  const zvw = sum(rows.map(({ id, amounts }) => sum(amounts).times(zvwShare(id))));
  return { impact: of("impact"), cost: of("cost"), result, total, zvw, sd: total.minus(zvw) };
}

/**
 * The part of the plan's adoption at which the result over all years is nil. The result is linear in it: everything
 * that follows talks is proportional to adoption, and nothing else follows it.
 */
export function turningAdoption(totalAt: (factor: string) => Decimal): Decimal {
  const [none, whole] = [totalAt("0"), totalAt("1")];
  return none.div(none.minus(whole)).toSignificantDigits(12);
}
