import { driverAsConnected, driversIn, inputValue, movementIn, type Context } from "../../formula/amounts";
import { heldIn, type Expression, type InputId } from "../../plan/expression";
import type { Outcome } from "../outcome/outcome";
import type { Variation } from "../outcome/variation";
import { allocated } from "./allocate";
import type { Program } from "./program";
import { ProgramBuilder, type Value } from "./program-builder";
import { sharedSums } from "./shared-sums";

/** An outcome that hangs on an input without a value, or divides by zero: it cannot be drawn. */
export class UnknownFigure extends Error {
  constructor(readonly outcome: string) {
    super(`${outcome} hangs on an input without a value`);
  }
}

/**
 * The outcomes as a program over columns of drawn numbers, from the same expressions as every other interpreter's. What
 * no variation touches is calculated once, here; only what varies is left for the runs.
 *
 * @throws UnknownFigure
 */
export function compile(context: Context, outcomes: readonly Outcome[], variations: readonly Variation[]): Program {
  const compiler = new Compiler(context, variations);
  const unknown = outcomes.find((outcome) => !compiler.isKnown(outcome));
  if (unknown) throw new UnknownFigure(unknown.id);
  return compiler.program(outcomes);
}

/** The same for the outcomes that are known, whatever is drawn. @param outcomes may be of any wider kind */
export function compileKnown<O extends Outcome>(
  context: Context,
  outcomes: readonly O[],
  variations: readonly Variation[],
): { readonly program: Program; readonly known: readonly O[] } {
  const compiler = new Compiler(context, variations);
  const known = outcomes.filter((outcome) => compiler.isKnown(outcome));
  return { program: compiler.program(known), known };
}

class Compiler {
  private readonly builder: ProgramBuilder;
  private readonly places: ReadonlyMap<InputId, readonly number[]>;
  /** Each expression once a year, however often rows use it. */
  private readonly done = new Map<Expression, Map<number, Value | null>>();

  constructor(
    private readonly context: Context,
    private readonly variations: readonly Variation[],
  ) {
    this.builder = new ProgramBuilder(variations.length);
    this.places = placesOf(variations);
  }

  isKnown({ terms }: Outcome): boolean {
    return terms.every(({ of, yearIndex }) => this.value(of, yearIndex) !== null);
  }

  /** @param outcomes all known */
  program(outcomes: readonly Outcome[]): Program {
    const { builder } = this;
    const values = outcomes.map(({ terms }) =>
      builder.sum(
        ...terms.flatMap(({ of, yearIndex, weight }) => {
          const value = this.value(of, yearIndex);
          return value === null ? [] : [builder.scale(value, weight.toNumber())];
        }),
      ),
    );
    const outcomeColumns = sharedSums(builder, values);
    return allocated({ inputs: builder.inputs, instructions: builder.instructions, outcomes: outcomeColumns });
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
    const sum = (parts: readonly (Value | null)[]) => allOf(parts, (known) => builder.sum(...known));
    const product = (parts: readonly (Value | null)[]) => allOf(parts, (known) => builder.multiply(...known));
    const negative = (value: Value | null) => value && builder.scale(value, -1);
    switch (of.kind) {
      case "input":
        return this.input(of.id, yearIndex);
      case "constant":
        return builder.number(Number(of.value));
      case "dated": {
        const held = heldIn(of, this.context.years[yearIndex] ?? NaN);
        return held && builder.number(Number(held.value));
      }
      case "derived": {
        const instead = this.context.instead?.get(of.id)?.get(yearIndex);
        return instead === undefined ? part(of.of) : builder.number(instead.toNumber());
      }
      case "counted":
        return part(of.of);
      case "opening":
        return part(yearIndex === 0 ? of.first : of.later);
      case "by-year": {
        const own = of.each[yearIndex];
        return own === undefined ? null : part(own);
      }
      case "in-year": {
        const fixed = this.context.years.indexOf(of.year);
        return fixed === -1 ? null : part(of.of, fixed);
      }
      case "stock":
        if (yearIndex === 0) return part(of.first);
        return allOf([part(of, yearIndex - 1), part(of.flow, yearIndex - 1)], ([before, flow]) =>
          builder.atLeastNothing(builder.sum(before, flow)),
        );
      case "product":
        return product(of.factors.map((factor) => part(factor)));
      case "sum":
        return sum(of.terms.map((term) => part(term)));
      case "difference":
        return sum([part(of.from), negative(part(of.take))]);
      case "negative":
        return negative(part(of.of));
      case "quotient":
        return allOf([part(of.of), part(of.by)], ([value, by]) => (isNought(by) ? null : builder.divide(value, by)));
      case "rounded":
        return allOf([part(of.of)], ([value]) => builder.round(value));
      case "previous":
        return yearIndex === 0 ? part(of.first) : part(of.of, yearIndex - 1);
      case "cumulative":
        return sum(this.context.years.slice(0, yearIndex + 1).map((_, index) => part(of.of, index)));
      case "chained":
        return product(this.context.years.slice(1, yearIndex + 1).map((_, index) => part(of.of, index + 1)));
      case "compound": {
        const year = builder.number(this.context.years[yearIndex] ?? NaN);
        return allOf([part(of.rate), part(of.baseYear)], ([rate, base]) =>
          builder.power(builder.sum(rate, builder.number(1)), builder.sum(year, builder.scale(base, -1))),
        );
      }
      case "anchored":
        return product([
          part(of.amount),
          ...driversIn(this.context, of).map((driver) => this.movement(driver, yearIndex)),
        ]);
    }
  }

  /** A driver over that driver as connected, which no run changes; a plain number where no run changes the driver. */
  private movement(driver: Expression, yearIndex: number): Value | null {
    const { builder, context } = this;
    const now = this.value(driver, yearIndex);
    if (now === null || now.terms.length === 0) {
      const planned = movementIn(context, driver, yearIndex);
      return planned && builder.number(planned.toNumber());
    }
    const then = driverAsConnected(context, driver, yearIndex);
    return then && builder.divide(now, builder.number(then.toNumber()));
  }

  /** The last variation that is about this year counts. */
  private input(id: InputId, yearIndex: number): Value | null {
    const { builder } = this;
    const planned = inputValue(this.context, id, yearIndex);
    const place = this.places.get(id)?.find((at) => (this.variations[at]?.yearIndex ?? yearIndex) === yearIndex);
    const variation = place === undefined ? undefined : this.variations[place];
    if (place === undefined || !variation) return planned && builder.number(planned.toNumber());
    if (variation.as === "value") return builder.column(place);
    if (planned === null) return null;
    const value = planned.toNumber();
    const weight = variation.weights?.[yearIndex] ?? 1;
    return builder.sum(builder.scale(builder.column(place), value * weight), builder.number(value * (1 - weight)));
  }
}

/** Of each input, the places of its variations; the last first. */
function placesOf(variations: readonly Variation[]): ReadonlyMap<InputId, readonly number[]> {
  const places = new Map<InputId, number[]>();
  variations.forEach(({ input }, place) => places.set(input, [place, ...(places.get(input) ?? [])]));
  return places;
}

function isNought({ shift, terms }: Value): boolean {
  return shift === 0 && terms.length === 0;
}

type Known<T extends readonly (Value | null)[]> = { [K in keyof T]: Value };

/** What comes of parts that are all known. */
function allOf<const T extends readonly (Value | null)[]>(parts: T, combine: (known: Known<T>) => Value | null) {
  return parts.every((value) => value !== null) ? combine(parts as Known<T>) : null;
}
