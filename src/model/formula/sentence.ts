import { Decimal } from "../money/decimal";
import { cumulative, heldIn, type Driver, type Expression, type InputId } from "../plan/expression";
import type { InputDefinition } from "../plan/plan";
import { numberUpTo, percent } from "../text/dutch";
import { quantity } from "../text/units";
import { amountIn, asConnected, driversIn, inputValue, movementIn, type Context } from "./amounts";

/** What stands where a number is not known. */
export const UNKNOWN = "onbekend";

/** An expression in words, and the same in numbers. */
export interface Told {
  readonly words: string;
  readonly numbers: string;
  /** Whether it must be bracketed inside a product. */
  readonly loose: boolean;
}

/** Where a formula is told: with which figures, in which year. */
interface Telling {
  readonly definitions: ReadonlyMap<InputId, InputDefinition>;
  readonly context: Context;
  readonly yearIndex: number;
  readonly year: number;
}

/** The formula as a Dutch reader would write it, in one year. */
export function sentences(
  of: Expression,
  definitions: ReadonlyMap<InputId, InputDefinition>,
  context: Context,
  yearIndex: number,
  year: number,
): Told {
  return toldIn({ definitions, context, yearIndex, year }, of);
}

function toldIn(telling: Telling, of: Expression): Told {
  const { definitions, context, yearIndex, year } = telling;
  const tell = (part: Expression): Told => toldIn(telling, part);
  switch (of.kind) {
    case "input": {
      const definition = definitions.get(of.id);
      const value = inputValue(context, of.id, yearIndex);
      const numbers = value && definition ? quantity(value, definition.unit) : UNKNOWN;
      return { words: definition?.short ?? of.id, numbers, loose: false };
    }
    case "derived": {
      const value = amountIn(context, of, yearIndex);
      return { words: of.label.toLowerCase(), numbers: value ? quantity(value, of.unit) : UNKNOWN, loose: false };
    }
    case "product":
    case "sum":
    case "difference":
    case "negative":
    case "quotient":
      return sumTold(telling, of);
    case "dated": {
      const held = heldIn(of, year);
      const numbers = held ? quantity(new Decimal(held.value), of.unit) : UNKNOWN;
      return { words: of.label.toLowerCase(), numbers, loose: false };
    }
    case "constant": {
      const text = numberUpTo(new Decimal(of.value), 4);
      return { words: text, numbers: text, loose: false };
    }
    case "rounded": {
      const inner = tell(of.of);
      return { words: `afgerond(${inner.words})`, numbers: `afgerond(${inner.numbers})`, loose: false };
    }
    case "cumulative":
      return cumulativeTold(telling, of.of);
    case "chained":
      return chainedTold(telling, of.of);
    case "counted":
      return tell(of.of);
    case "previous":
      return previousTold(telling, of);
    case "opening":
      return tell(yearIndex === 0 ? of.first : of.later);
    case "by-year": {
      const own = of.each[yearIndex];
      return own === undefined ? { words: UNKNOWN, numbers: UNKNOWN, loose: false } : tell(own);
    }
    case "in-year": {
      const fixed = context.years.indexOf(of.year);
      if (fixed === -1) return { words: `${UNKNOWN} in ${of.year}`, numbers: UNKNOWN, loose: false };
      const then = bracketed(toldIn({ ...telling, yearIndex: fixed, year: of.year }, of.of));
      return { ...then, words: `${then.words} in ${of.year}` };
    }
    case "stock":
      return stockTold(telling, of);
    case "compound": {
      const rate = tell(of.rate);
      const base = tell(of.baseYear);
      return {
        words: `(1 + ${rate.words})^(jaar − ${base.words})`,
        numbers: `(1 + ${rate.numbers})^(${year} − ${base.numbers})`,
        loose: false,
      };
    }
    case "anchored":
      return anchoredTold(telling, of);
  }
}

type Kind<K extends Expression["kind"]> = Extract<Expression, { readonly kind: K }>;

function joined(telling: Telling, parts: readonly Expression[], sign: string, loose: boolean): Told {
  const told = parts.map((part) => (loose ? toldIn(telling, part) : bracketed(toldIn(telling, part))));
  return {
    words: told.map((part) => part.words).join(sign),
    numbers: told.map((part) => part.numbers).join(sign),
    // A sum of one term is as loose as that term.
    loose: loose && (parts.length > 1 || told.some((part) => part.loose)),
  };
}

/** What is added, taken away, multiplied or divided. */
function sumTold(telling: Telling, of: Kind<"product" | "sum" | "difference" | "negative" | "quotient">): Told {
  const tell = (part: Expression): Told => toldIn(telling, part);
  switch (of.kind) {
    case "product":
      return joined(telling, of.factors, " × ", false);
    case "sum": {
      const terms = of.terms.filter((term) => !isNothing(term, telling.yearIndex));
      return joined(telling, terms.length > 0 ? terms : of.terms.slice(0, 1), " + ", true);
    }
    case "difference": {
      if (isNothing(of.take, telling.yearIndex)) return tell(of.from);
      const from = tell(of.from);
      const take = bracketed(tell(of.take));
      return { words: `${from.words} − ${take.words}`, numbers: `${from.numbers} − ${take.numbers}`, loose: true };
    }
    case "negative": {
      const inner = bracketed(tell(of.of));
      return { words: `−${inner.words}`, numbers: `−${inner.numbers}`, loose: true };
    }
    case "quotient": {
      const value = bracketed(tell(of.of));
      const isProduct = of.by.kind === "product" || of.by.kind === "quotient";
      const by = bracketed({ ...tell(of.by), ...(isProduct && { loose: true }) });
      return { words: `${value.words} / ${by.words}`, numbers: `${value.numbers} / ${by.numbers}`, loose: false };
    }
  }
}

/** The year before. */
function before(telling: Telling): Telling {
  return { ...telling, yearIndex: telling.yearIndex - 1, year: telling.year - 1 };
}

function previousTold(telling: Telling, of: Kind<"previous">): Told {
  const { yearIndex, year } = telling;
  if (yearIndex === 0) return toldIn(telling, of.first);
  const then = toldIn(before(telling), of.of);
  return { words: `${bracketed(then).words} in ${year - 1}`, numbers: then.numbers, loose: then.loose };
}

/** @param of what is added up */
function cumulativeTold(telling: Telling, of: Expression): Told {
  const { context, yearIndex, year } = telling;
  // "Growth over 2025 t/m 2026" in 2027, not "growth in 2026 over 2025 t/m 2027".
  if (of.kind === "previous") {
    const { first, of: later } = of;
    if (yearIndex === 0) return toldIn(telling, first);
    const then = toldIn(before(telling), cumulative(later));
    if (isNothing(first, 0)) return then;
    const start = toldIn({ ...telling, yearIndex: 0, year: context.years[0] ?? year }, first);
    return { words: `${start.words} + ${then.words}`, numbers: `${start.numbers} + ${then.numbers}`, loose: true };
  }
  const years = context.years.slice(0, yearIndex + 1);
  const parts = years.map((each, index) => toldIn({ ...telling, yearIndex: index, year: each }, of));
  const from = years.length > 1 ? `${years[0]} t/m ${year}` : String(year);
  return {
    words: `${bracketed(toldIn(telling, of)).words} over ${from}`,
    numbers: parts.map(({ numbers }) => numbers).join(" + "),
    loose: parts.length > 1 || parts.some((part) => part.loose),
  };
}

/** @param of what is multiplied over the years */
function chainedTold(telling: Telling, of: Expression): Told {
  const { context, yearIndex, year } = telling;
  const inner = bracketed(toldIn(telling, of));
  const later = context.years.slice(1, yearIndex + 1);
  if (later.length === 0) return { words: "1", numbers: "1", loose: false };
  const parts = later.map((each, index) => bracketed(toldIn({ ...telling, yearIndex: index + 1, year: each }, of)));
  return {
    words: later.length === 1 ? inner.words : `${inner.words} vermenigvuldigd over ${later[0]} t/m ${year}`,
    numbers: parts.map(({ numbers }) => numbers).join(" × "),
    loose: false,
  };
}

function stockTold(telling: Telling, of: Kind<"stock">): Told {
  const { context, yearIndex, year } = telling;
  if (yearIndex === 0) return toldIn(telling, of.first);
  const there = amountIn(context, of, yearIndex - 1);
  const flow = bracketed(toldIn(before(telling), of.flow));
  const position = there === null ? UNKNOWN : numberUpTo(there, 2);
  return {
    words: `max(0; stand begin ${year - 1} + ${flow.words} in ${year - 1})`,
    numbers: `max(0; ${position} + ${flow.numbers})`,
    loose: false,
  };
}

function anchoredTold(telling: Telling, of: Kind<"anchored">): Told {
  const { context, yearIndex } = telling;
  const amount = toldIn(telling, of.amount);
  const connected = (driver: Driver) => toldIn({ ...telling, context: asConnected(context) }, driver);
  const moved = driversIn(context, of).map((driver) => {
    const now = toldIn(telling, driver);
    const words = `verandering van ${now.words}`;
    const ratio = movementIn(context, driver, yearIndex);
    if (ratio?.eq(1)) return { words, numbers: "" };
    const than = `${now.words}: ${now.numbers} in plaats van ${connected(driver).numbers}`;
    return { words, numbers: ` × ${ratio ? percent(ratio, 2) : UNKNOWN} (${than})` };
  });
  return {
    words: [amount.words, ...moved.map(({ words }) => words)].join(" × "),
    numbers: `${amount.numbers}${moved.map(({ numbers }) => numbers).join("")}`,
    loose: false,
  };
}

/** Nothing by its own formula, whatever the figures: not worth a word in a sum. */
function isNothing(of: Expression, yearIndex: number): boolean {
  switch (of.kind) {
    case "constant":
      return new Decimal(of.value).isZero();
    case "previous":
      return yearIndex === 0 && isNothing(of.first, yearIndex);
    case "cumulative":
      return yearIndex === 0 && isNothing(of.of, yearIndex);
    case "by-year": {
      const own = of.each[yearIndex];
      return own !== undefined && isNothing(own, yearIndex);
    }
    default:
      return false;
  }
}

function bracketed(told: Told): Told {
  return told.loose ? { words: `(${told.words})`, numbers: `(${told.numbers})`, loose: false } : told;
}
