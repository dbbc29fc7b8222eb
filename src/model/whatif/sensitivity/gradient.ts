import { amountIn, driverAsConnected, driversIn, movementIn, type Context } from "../../formula/amounts";
import { flooredAt, flowYears, slopesOfIndex } from "../../formula/derivative";
import { ONE, ZERO, type Decimal } from "../../money/decimal";
import { operands, type Anchored, type Derived, type Expression, type InputId } from "../../plan/expression";
import type { Outcome } from "../outcome/outcome";

/** Per input and year (one place for an input with one value): what one unit more of it does to the outcome. */
export type Gradient = ReadonlyMap<InputId, readonly Decimal[]>;

/**
 * The derivatives of an outcome to all inputs at once, exact in decimals: the rules of calculus from the outcome back to
 * the inputs (reverse accumulation), in as many steps as a few evaluations, however many inputs there are. Rounding is
 * looked through, as `derivativeIn` does.
 *
 * @returns null while the outcome is unknown
 */
export function gradientOf(context: Context, outcome: Outcome): Gradient | null {
  try {
    return new Accumulation(context).gradient(outcome);
  } catch (error) {
    if (error instanceof NoSlope) return null;
    throw error;
  }
}

/** Something that the slope needs is unknown. */
class NoSlope extends Error {}

class Accumulation {
  private readonly values = new Map<Expression, Map<number, Decimal>>();
  /** What the outcome gains per unit of a series, as far as it has been met. */
  private readonly ofSeries = new Map<Derived, Map<number, Decimal>>();
  private readonly ofInputs = new Map<InputId, Decimal[]>();

  private readonly logarithms = new Map<string, Decimal>();

  private readonly context: Context;

  constructor(context: Context) {
    this.context = { ...context, known: new Map() };
  }

  gradient({ terms }: Outcome): Gradient {
    for (const { of, yearIndex, weight } of terms) this.pass(of, yearIndex, weight);
    // Whatever uses a series comes after it: backwards, each is complete before it is passed on.
    for (const series of seriesBelow(terms.map(({ of }) => of)).reverse()) {
      for (const [yearIndex, gain] of this.ofSeries.get(series) ?? []) this.pass(series.of, yearIndex, gain);
    }
    return this.ofInputs;
  }

  /** Hands what the outcome gains per unit of an expression to its operands. */
  private pass(of: Expression, yearIndex: number, gain: Decimal): void {
    switch (of.kind) {
      case "input":
        this.passToInput(of.id, yearIndex, gain);
        break;
      case "constant":
      case "dated":
        break;
      case "derived":
        this.passToSeries(of, yearIndex, gain);
        break;
      case "counted":
      case "rounded":
        this.pass(of.of, yearIndex, gain);
        break;
      case "negative":
        this.pass(of.of, yearIndex, gain.negated());
        break;
      case "sum":
        for (const term of of.terms) this.pass(term, yearIndex, gain);
        break;
      case "difference":
        this.pass(of.from, yearIndex, gain);
        this.pass(of.take, yearIndex, gain.negated());
        break;
      case "product":
        this.passToFactors(
          of.factors.map((factor) => [factor, yearIndex]),
          gain,
        );
        break;
      case "chained":
        this.passToFactors(
          this.context.years.slice(1, yearIndex + 1).map((_, index) => [of.of, index + 1]),
          gain,
        );
        break;
      case "quotient": {
        const by = this.value(of.by, yearIndex);
        this.pass(of.of, yearIndex, gain.div(by));
        this.pass(of.by, yearIndex, gain.times(this.value(of.of, yearIndex)).div(by.times(by)).negated());
        break;
      }
      case "previous":
        if (yearIndex === 0) this.pass(of.first, yearIndex, gain);
        else this.pass(of.of, yearIndex - 1, gain);
        break;
      case "cumulative":
        for (let year = 0; year <= yearIndex; year += 1) this.pass(of.of, year, gain);
        break;
      case "opening":
        this.pass(yearIndex === 0 ? of.first : of.later, yearIndex, gain);
        break;
      case "by-year": {
        const own = of.each[yearIndex];
        if (own === undefined) throw new NoSlope();
        this.pass(own, yearIndex, gain);
        break;
      }
      case "in-year": {
        const fixed = this.context.years.indexOf(of.year);
        if (fixed === -1) throw new NoSlope();
        this.pass(of.of, fixed, gain);
        break;
      }
      case "stock": {
        if (amountIn(this.context, of, yearIndex) === null) throw new NoSlope();
        const from = flooredAt(this.context, of, yearIndex);
        if (from === null) this.pass(of.first, 0, gain);
        for (const year of flowYears(from, yearIndex)) this.pass(of.flow, year, gain);
        break;
      }
      case "compound":
        this.passToIndex(of, yearIndex, gain);
        break;
      case "anchored":
        this.passToAnchored(of, yearIndex, gain);
    }
  }

  private passToIndex(of: Extract<Expression, { readonly kind: "compound" }>, yearIndex: number, gain: Decimal): void {
    const [rate, baseYear] = [this.value(of.rate, yearIndex), this.value(of.baseYear, yearIndex)];
    const slopes = slopesOfIndex(this.context.years[yearIndex] ?? NaN, rate, baseYear, this.ln);
    if (slopes === null) throw new NoSlope();
    this.pass(of.rate, yearIndex, gain.times(slopes.perRate));
    if (of.baseYear.kind !== "constant") this.pass(of.baseYear, yearIndex, gain.times(slopes.perBaseYear()));
  }

  /** To each factor the product of all others: those before it, kept while going, times those after it. */
  private passToFactors(factors: readonly (readonly [Expression, number])[], gain: Decimal): void {
    const values = factors.map(([factor, year]) => this.value(factor, year));
    const after: Decimal[] = [ONE];
    for (const value of values.slice(1).reverse()) after.unshift((after[0] ?? ONE).times(value));
    let before = gain;
    factors.forEach(([factor, year], at) => {
      this.pass(factor, year, before.times(after[at] ?? ONE));
      before = before.times(values[at] ?? ONE);
    });
  }

  /** What a driver was as connected is no longer changed. Nothing beside a driver that was nil has no price: it is let go. */
  private passToAnchored(of: Anchored, yearIndex: number, gain: Decimal): void {
    const drivers = driversIn(this.context, of);
    const amount = this.value(of.amount, yearIndex);
    const ratios = drivers.map((driver) => {
      const ratio = movementIn(this.context, driver, yearIndex);
      if (ratio === null) throw new NoSlope();
      return ratio;
    });
    this.pass(
      of.amount,
      yearIndex,
      ratios.reduce((so, ratio) => so.times(ratio), gain),
    );
    if (amount.isZero()) return;
    drivers.forEach((driver, at) => {
      const then = driverAsConnected(this.context, driver, yearIndex);
      if (then === null) throw new NoSlope();
      const others = ratios.filter((_, index) => index !== at);
      this.pass(driver, yearIndex, others.reduce((so, ratio) => so.times(ratio), gain.times(amount)).div(then));
    });
  }

  private passToSeries(series: Derived, yearIndex: number, gain: Decimal): void {
    if (this.context.instead?.get(series.id)?.has(yearIndex)) return;
    const gains = this.ofSeries.get(series) ?? new Map<number, Decimal>();
    this.ofSeries.set(series, gains);
    gains.set(yearIndex, (gains.get(yearIndex) ?? ZERO).plus(gain));
  }

  private passToInput(id: InputId, yearIndex: number, gain: Decimal): void {
    if (this.context.instead?.get(id)?.has(yearIndex)) return;
    const values = this.context.inputs.get(id);
    if (!values) throw new NoSlope();
    const gains = this.ofInputs.get(id) ?? values.map(() => ZERO);
    this.ofInputs.set(id, gains);
    const at = values.length === 1 ? 0 : yearIndex;
    gains[at] = (gains[at] ?? ZERO).plus(gain);
  }

  private readonly ln = (base: Decimal): Decimal => {
    const known = this.logarithms.get(base.toString()) ?? base.ln();
    this.logarithms.set(base.toString(), known);
    return known;
  };

  /** Each expression once a year, however often it is met. */
  private value(of: Expression, yearIndex: number): Decimal {
    const years = this.values.get(of) ?? new Map<number, Decimal>();
    this.values.set(of, years);
    const known = years.get(yearIndex) ?? amountIn(this.context, of, yearIndex);
    if (known === null) throw new NoSlope();
    years.set(yearIndex, known);
    return known;
  }
}

/** Every series that these are made of, each after those that it is made of itself. */
function seriesBelow(all: readonly Expression[]): Derived[] {
  const seen = new Set<Expression>();
  const series: Derived[] = [];
  const visit = (of: Expression): void => {
    if (seen.has(of)) return;
    seen.add(of);
    operands(of).forEach(visit);
    if (of.kind === "derived") series.push(of);
  };
  all.forEach(visit);
  return series;
}
