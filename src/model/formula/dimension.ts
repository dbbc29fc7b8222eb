import { operands, type Expression, type InputId } from "../plan/expression";
import type { Unit } from "../text/units";

/** What a number counts, as powers of base units: { eur: 1, person: -1 } is euros a person; nothing is a bare number. */
export type Dimension = Readonly<Record<string, number>>;

/** Two things that cannot be one, such as euros and people added. */
export type DimensionFault =
  | { readonly kind: "unknown-input"; readonly input: InputId }
  /** A sum, a difference, or a year before, of unlike things. */
  | { readonly kind: "unlike"; readonly one: Dimension; readonly other: Dimension }
  /** A rate or the link of a chain must be a bare number, and a base year a year. */
  | { readonly kind: "operand"; readonly must: Dimension; readonly is: Dimension };

const BARE: Dimension = {};
const YEAR: Dimension = { year: 1 };
const BARE_UNITS = new Set(["share", "factor", "count"]);

/**
 * The dimension that a unit's own name spells: "eur-per-person-per-week". A number per year counts a year of the plan,
 * like every series, so "per year" adds nothing.
 */
export function dimensionOfUnit(unit: Unit): Dimension {
  const [above = "", ...below] = unit.split("-per-");
  return below.filter((base) => base !== "year").reduce((so, base) => times(so, power(base, -1)), power(above, 1));
}

function power(base: string, exponent: 1 | -1): Dimension {
  if (BARE_UNITS.has(base)) return BARE;
  return { [base === "people" ? "person" : base.replace(/s$/, "")]: exponent };
}

function times(a: Dimension, b: Dimension): Dimension {
  const bases = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  const powers = bases.map((base) => [base, (a[base] ?? 0) + (b[base] ?? 0)] as const);
  return Object.fromEntries(powers.filter(([, exponent]) => exponent !== 0));
}

function over(a: Dimension, b: Dimension): Dimension {
  return times(a, Object.fromEntries(Object.entries(b).map(([base, exponent]) => [base, -exponent])));
}

export function sameDimension(a: Dimension, b: Dimension): boolean {
  return Object.keys(over(a, b)).length === 0;
}

/**
 * What an expression counts, and every place where it mixes what cannot be mixed. A derived series counts what it says:
 * whether its own formula does so is a question apart. The dimension is null where a fault leaves it open, or where it
 * is zero, which fits with anything.
 */
export function dimensionOf(
  of: Expression,
  unitOf: (id: InputId) => Unit | undefined,
): { readonly dimension: Dimension | null; readonly faults: readonly DimensionFault[] } {
  const faults: DimensionFault[] = [];
  const dimension = new DimensionReader(unitOf, (fault) => faults.push(fault)).read(of);
  return { dimension, faults };
}

class DimensionReader {
  constructor(
    private readonly unitOf: (id: InputId) => Unit | undefined,
    private readonly report: (fault: DimensionFault) => void,
  ) {}

  read(of: Expression): Dimension | null {
    switch (of.kind) {
      case "input":
        return this.input(of.id);
      case "constant":
        return Number(of.value) === 0 ? null : BARE;
      case "derived":
      case "dated":
        return dimensionOfUnit(of.unit);
      case "product":
        return of.factors
          .map((factor) => this.read(factor))
          .reduce<Dimension | null>((so, factor) => so && factor && times(so, factor), BARE);
      case "quotient": {
        const value = this.read(of.of);
        const by = this.read(of.by);
        return value && by && over(value, by);
      }
      case "sum":
        return this.alike(of.terms);
      case "difference":
        return this.alike([of.from, of.take]);
      case "previous":
      case "opening":
      case "by-year":
      case "stock":
        return this.alike(operands(of));
      case "negative":
      case "rounded":
      case "cumulative":
      case "in-year":
        return this.read(of.of);
      case "counted":
        this.read(of.of);
        return dimensionOfUnit(of.as);
      case "chained":
        return this.must(of.of, BARE);
      case "compound":
        this.must(of.baseYear, YEAR);
        return this.must(of.rate, BARE);
      case "anchored":
        // A driver counts for its ratio only, which is a bare number.
        of.drivers.forEach((driver) => this.read(driver));
        return this.read(of.amount);
    }
  }

  private input(input: InputId): Dimension | null {
    const unit = this.unitOf(input);
    if (unit === undefined) this.report({ kind: "unknown-input", input });
    return unit === undefined ? null : dimensionOfUnit(unit);
  }

  /** The one dimension of parts that are added. */
  private alike(parts: readonly Expression[]): Dimension | null {
    const [one = null, ...others] = parts.map((part) => this.read(part)).filter((dimension) => dimension !== null);
    for (const other of others) {
      if (one && !sameDimension(one, other)) this.report({ kind: "unlike", one, other });
    }
    return one;
  }

  private must(of: Expression, must: Dimension): Dimension {
    const is = this.read(of);
    if (is && !sameDimension(is, must)) this.report({ kind: "operand", must, is });
    return BARE;
  }
}
