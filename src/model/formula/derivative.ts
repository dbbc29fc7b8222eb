import { ONE, ZERO, product, sum, type Decimal } from "../money/decimal";
import type { Anchored, Expression, InputId, Stock } from "../plan/expression";
import { indexFactor } from "../time/index-factor";
import { amountIn, driverAsConnected, driversIn, movementIn, type Context } from "./amounts";

/** The input that changes: in one year of the plan (by its position), or in all years alike. */
export interface Change {
  readonly input: InputId;
  readonly yearIndex: number | "all";
}

/**
 * By how much an expression changes in a year per one unit of an input: its partial derivative, by the rules of
 * calculus on the same description that gives the amount. Exact in decimals; null where a number it needs is unknown.
 *
 * Rounding is looked through, as if it were not there: it is flat between steps and jumps at them, so that its own
 * derivative would say that nothing matters. What comes out is the slope of the stairs.
 */
export function derivativeIn(context: Context, of: Expression, change: Change, yearIndex: number): Decimal | null {
  const slope = (part: Expression, year = yearIndex) => derivativeIn(context, part, change, year);
  const value = (part: Expression, year = yearIndex) => amountIn(context, part, year);
  switch (of.kind) {
    case "input":
      return changes(context, of.id, change, yearIndex) ? ONE : ZERO;
    case "constant":
    case "dated":
      return ZERO;
    case "derived":
    case "counted":
    case "rounded":
      return slope(of.of);
    case "sum":
      return sum(of.terms.map((term) => slope(term)));
    case "difference":
      return sum([slope(of.from), slope(of.take)?.negated() ?? null]);
    case "negative":
      return slope(of.of)?.negated() ?? null;
    case "product":
      return slopeOfProduct(
        of.factors.map((factor) => value(factor)),
        of.factors.map((factor) => slope(factor)),
      );
    case "quotient": {
      const by = value(of.by);
      const numerator = sum([product([slope(of.of), by]), product([value(of.of), slope(of.by)])?.negated() ?? null]);
      return numerator === null || by === null || by.isZero() ? null : numerator.div(by.times(by));
    }
    case "previous":
      return yearIndex === 0 ? slope(of.first) : slope(of.of, yearIndex - 1);
    case "cumulative":
      return sum(context.years.slice(0, yearIndex + 1).map((_, year) => slope(of.of, year)));
    case "chained": {
      const later = context.years.slice(1, yearIndex + 1).map((_, index) => index + 1);
      return slopeOfProduct(
        later.map((year) => value(of.of, year)),
        later.map((year) => slope(of.of, year)),
      );
    }
    case "opening":
      return slope(yearIndex === 0 ? of.first : of.later);
    case "by-year": {
      const own = of.each[yearIndex];
      return own === undefined ? null : slope(own);
    }
    case "in-year": {
      const fixed = context.years.indexOf(of.year);
      return fixed === -1 ? null : slope(of.of, fixed);
    }
    case "stock": {
      const from = flooredAt(context, of, yearIndex);
      const start = from === null ? slope(of.first, 0) : ZERO;
      return sum([start, ...flowYears(from, yearIndex).map((year) => slope(of.flow, year))]);
    }
    case "compound":
      return slopeOfPower(
        context.years[yearIndex],
        value(of.rate),
        value(of.baseYear),
        slope(of.rate),
        slope(of.baseYear),
      );
    case "anchored":
      return slopeOfAnchored(context, of, slope, yearIndex);
  }
}

/** The last year, up to this one, in which a stock begins empty because its floor held it; null where none did. */
export function flooredAt(context: Context, of: Stock, yearIndex: number): number | null {
  for (let year = yearIndex; year > 0; year -= 1) {
    const unfloored = sum([amountIn(context, of, year - 1), amountIn(context, of.flow, year - 1)]);
    if (unfloored?.lt(0)) return year;
  }
  return null;
}

/** The years whose flow still moves a stock: those since its floor last held it. */
export function flowYears(from: number | null, yearIndex: number): readonly number[] {
  return Array.from({ length: yearIndex - (from ?? 0) }, (_, index) => (from ?? 0) + index);
}

/** What an anchored amount was divided by is no longer changed: only the amount and its drivers now are. */
function slopeOfAnchored(
  context: Context,
  of: Anchored,
  slope: (part: Expression) => Decimal | null,
  yearIndex: number,
): Decimal | null {
  const drivers = driversIn(context, of);
  const slopes = drivers.map((driver) => {
    const change = slope(driver);
    const then = driverAsConnected(context, driver, yearIndex);
    if (change === null || change.isZero()) return change;
    return then && change.div(then);
  });
  const ratios = drivers.map((driver) => movementIn(context, driver, yearIndex));
  return slopeOfProduct([amountIn(context, of.amount, yearIndex), ...ratios], [slope(of.amount), ...slopes]);
}

/** An input with one value for all years changes in all of them, whichever year is asked. */
function changes(context: Context, id: InputId, change: Change, yearIndex: number): boolean {
  if (id !== change.input) return false;
  return change.yearIndex === "all" || change.yearIndex === yearIndex || context.inputs.get(id)?.length === 1;
}

/** (f·g·…)′: each factor's slope times all the others, which need not be known where that factor stays the same. */
function slopeOfProduct(values: readonly (Decimal | null)[], slopes: readonly (Decimal | null)[]): Decimal | null {
  return sum(
    slopes.map((slope, at) =>
      slope?.isZero() ? ZERO : product([slope, ...values.filter((_, index) => index !== at)]),
    ),
  );
}

/** ((1 + r)^(y − b))′ = (1 + r)^(y − b) · ((y − b) · r′ / (1 + r) − ln(1 + r) · b′) */
function slopeOfPower(
  year: number | undefined,
  rate: Decimal | null,
  baseYear: Decimal | null,
  rateSlope: Decimal | null,
  baseSlope: Decimal | null,
): Decimal | null {
  if (year === undefined || rate === null || baseYear === null || rateSlope === null || baseSlope === null) return null;
  const slopes = slopesOfIndex(year, rate, baseYear);
  if (slopes === null) return null;
  const byBaseYear = baseSlope.isZero() ? ZERO : slopes.perBaseYear().times(baseSlope);
  return slopes.perRate.times(rateSlope).plus(byBaseYear);
}

/**
 * By how much (1 + rate)^(year − base year) changes per unit of each; null where it has no slope.
 * @param ln for who asks many: the logarithm of one rate takes longer than all else
 */
export function slopesOfIndex(
  year: number,
  rate: Decimal,
  baseYear: Decimal,
  ln: (base: Decimal) => Decimal = (base) => base.ln(),
): { readonly perRate: Decimal; readonly perBaseYear: () => Decimal } | null {
  const base = ONE.plus(rate);
  if (base.lte(0)) return null;
  const years = baseYear.minus(year).negated();
  const index = indexFactor(baseYear.plus(years), baseYear, rate);
  return { perRate: index.times(years).div(base), perBaseYear: () => index.times(ln(base)).negated() };
}
