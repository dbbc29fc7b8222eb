import { inputValue } from "../businesscase/amounts";
import type { Context } from "../businesscase/amounts";
import type { Expression, InputId } from "../businesscase/expression";
import type { Outcome } from "./outcome";
import { ProgramBuilder } from "./program-builder";
import type { Value } from "./program-builder";
import type { Program } from "./program";
import type { Variation } from "./variation";

/** An input without a value: what hangs on it cannot be drawn. */
export class UnknownFigure extends Error {
  constructor(readonly outcome: string) {
    super(`${outcome} hangs on an input without a value`);
  }
}

/**
 * The outcomes as a program over columns of drawn numbers. What no variation touches is calculated once, here;
 * only what varies is left for the runs.
 *
 * @throws UnknownFigure
 */
export function compile(context: Context, outcomes: readonly Outcome[], variations: readonly Variation[]): Program {
  return new Compiler(context, variations).program(outcomes);
}

class Compiler {
  private readonly builder: ProgramBuilder;
  /** Each expression once a year, however often rows use it. */
  private readonly done = new Map<Expression, Map<number, Value | null>>();

  constructor(
    private readonly context: Context,
    private readonly variations: readonly Variation[],
  ) {
    this.builder = new ProgramBuilder(variations.length);
  }

  program(outcomes: readonly Outcome[]): Program {
    return this.builder.program(
      outcomes.map(({ id, terms }) => {
        let total: Value = { number: 0 };
        for (const { of, yearIndex, weight } of terms) {
          const value = this.value(of, yearIndex);
          if (value === null) throw new UnknownFigure(id);
          total = this.builder.add(total, this.builder.scale(value, weight.toNumber()));
        }
        return total;
      }),
    );
  }

  private value(of: Expression, yearIndex: number): Value | null {
    const years = this.done.get(of) ?? new Map<number, Value | null>();
    this.done.set(of, years);
    const known = years.get(yearIndex);
    if (known !== undefined) return known;
    const value = this.build(of, yearIndex);
    years.set(yearIndex, value);
    return value;
  }

  private build(of: Expression, yearIndex: number): Value | null {
    const { builder } = this;
    const part = (inner: Expression, year = yearIndex) => this.value(inner, year);
    switch (of.kind) {
      case "input":
        return this.input(of.id, yearIndex);
      case "constant":
        return { number: Number(of.value) };
      case "derived":
      case "counted":
        return part(of.of);
      case "product":
        return this.fold(of.factors, yearIndex, (a, b) => builder.multiply(a, b));
      case "sum":
        return this.fold(of.terms, yearIndex, (a, b) => builder.add(a, b));
      case "difference":
        return both(part(of.from), part(of.take), (a, b) => builder.add(a, builder.scale(b, -1)));
      case "negative": {
        const value = part(of.of);
        return value && builder.scale(value, -1);
      }
      case "quotient":
        return both(part(of.of), part(of.by), (a, b) => builder.divide(a, b));
      case "rounded": {
        const value = part(of.of);
        return value && builder.round(value);
      }
      case "previous":
        return yearIndex === 0 ? part(of.first) : part(of.of, yearIndex - 1);
      case "cumulative":
        return this.context.years
          .slice(0, yearIndex + 1)
          .map((_, index) => part(of.of, index))
          .reduce((total, value) => both(total, value, (a, b) => builder.add(a, b)));
      case "chained":
        return this.context.years
          .slice(1, yearIndex + 1)
          .map((_, index) => part(of.of, index + 1))
          .reduce((total, value) => both(total, value, (a, b) => builder.multiply(a, b)), { number: 1 });
      case "compound": {
        const year: Value = { number: this.context.years[yearIndex] ?? NaN };
        const growth = (rate: Value) => builder.add(rate, { number: 1 });
        return both(part(of.rate), part(of.baseYear), (rate, base) =>
          builder.power(growth(rate), builder.add(year, builder.scale(base, -1))),
        );
      }
    }
  }

  private fold(parts: readonly Expression[], yearIndex: number, combine: (a: Value, b: Value) => Value): Value | null {
    return parts.map((part) => this.value(part, yearIndex)).reduce((a, b) => both(a, b, combine));
  }

  /** The last variation that is about this year counts. */
  private input(id: InputId, yearIndex: number): Value | null {
    const planned = inputValue(this.context, id, yearIndex);
    const variation = this.variations.filter((candidate) => isAbout(candidate, id, yearIndex)).at(-1);
    if (!variation) return planned && { number: planned.toNumber() };
    const drawn = this.builder.input(this.variations.indexOf(variation));
    if (variation.as === "value") return drawn;
    return planned && this.builder.scale(drawn, planned.toNumber());
  }
}

function isAbout({ input, yearIndex }: Variation, id: string, year: number): boolean {
  return input === id && (yearIndex === undefined || yearIndex === year);
}

function both(a: Value | null, b: Value | null, combine: (a: Value, b: Value) => Value): Value | null {
  return a === null || b === null ? null : combine(a, b);
}
