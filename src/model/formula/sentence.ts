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

/** The formula as a Dutch reader would write it, in one year. */
export function sentences(
  of: Expression,
  definitions: ReadonlyMap<InputId, InputDefinition>,
  context: Context,
  yearIndex: number,
  year: number,
): Told {
  const tell = (part: Expression): Told => sentences(part, definitions, context, yearIndex, year);
  const join = (parts: readonly Expression[], sign: string, loose: boolean): Told => {
    const told = parts.map((part) => (loose ? tell(part) : bracketed(tell(part))));
    return {
      words: told.map((part) => part.words).join(sign),
      numbers: told.map((part) => part.numbers).join(sign),
      // A sum of one term is as loose as that term.
      loose: loose && (parts.length > 1 || told.some((part) => part.loose)),
    };
  };
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
      return join(of.factors, " × ", false);
    case "sum": {
      const terms = of.terms.filter((term) => !isNothing(term, yearIndex));
      return join(terms.length > 0 ? terms : of.terms.slice(0, 1), " + ", true);
    }
    case "difference": {
      if (isNothing(of.take, yearIndex)) return tell(of.from);
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
    case "dated": {
      const held = heldIn(of, year);
      return {
        words: of.label.toLowerCase(),
        numbers: held ? quantity(new Decimal(held.value), of.unit) : UNKNOWN,
        loose: false,
      };
    }
    case "constant": {
      const text = numberUpTo(new Decimal(of.value), 4);
      return { words: text, numbers: text, loose: false };
    }
    case "rounded": {
      const inner = tell(of.of);
      return { words: `afgerond(${inner.words})`, numbers: `afgerond(${inner.numbers})`, loose: false };
    }
    case "previous": {
      if (yearIndex === 0) return tell(of.first);
      const before = sentences(of.of, definitions, context, yearIndex - 1, year - 1);
      return { words: `${bracketed(before).words} in ${year - 1}`, numbers: before.numbers, loose: before.loose };
    }
    case "cumulative": {
      // "Growth over 2025 t/m 2026" in 2027, not "growth in 2026 over 2025 t/m 2027".
      if (of.of.kind === "previous") {
        const { first, of: later } = of.of;
        if (yearIndex === 0) return tell(first);
        const before = sentences(cumulative(later), definitions, context, yearIndex - 1, year - 1);
        if (isNothing(first, 0)) return before;
        const start = sentences(first, definitions, context, 0, context.years[0] ?? year);
        return {
          words: `${start.words} + ${before.words}`,
          numbers: `${start.numbers} + ${before.numbers}`,
          loose: true,
        };
      }
      const years = context.years.slice(0, yearIndex + 1);
      const parts = years.map((each, index) => sentences(of.of, definitions, context, index, each));
      const from = years.length > 1 ? `${years[0]} t/m ${year}` : String(year);
      return {
        words: `${bracketed(tell(of.of)).words} over ${from}`,
        numbers: parts.map(({ numbers }) => numbers).join(" + "),
        loose: parts.length > 1 || parts.some((part) => part.loose),
      };
    }
    case "chained": {
      const inner = bracketed(tell(of.of));
      const later = context.years.slice(1, yearIndex + 1);
      if (later.length === 0) return { words: "1", numbers: "1", loose: false };
      const parts = later.map((each, index) => bracketed(sentences(of.of, definitions, context, index + 1, each)));
      return {
        words: later.length === 1 ? inner.words : `${inner.words} vermenigvuldigd over ${later[0]} t/m ${year}`,
        numbers: parts.map(({ numbers }) => numbers).join(" × "),
        loose: false,
      };
    }
    case "counted":
      return tell(of.of);
    case "opening":
      return tell(yearIndex === 0 ? of.first : of.later);
    case "by-year": {
      const own = of.each[yearIndex];
      return own === undefined ? { words: UNKNOWN, numbers: UNKNOWN, loose: false } : tell(own);
    }
    case "in-year": {
      const fixed = context.years.indexOf(of.year);
      if (fixed === -1) return { words: `${UNKNOWN} in ${of.year}`, numbers: UNKNOWN, loose: false };
      const then = bracketed(sentences(of.of, definitions, context, fixed, of.year));
      return { ...then, words: `${then.words} in ${of.year}` };
    }
    case "stock": {
      if (yearIndex === 0) return tell(of.first);
      const before = amountIn(context, of, yearIndex - 1);
      const flow = bracketed(sentences(of.flow, definitions, context, yearIndex - 1, year - 1));
      const position = before === null ? UNKNOWN : numberUpTo(before, 2);
      return {
        words: `max(0; stand begin ${year - 1} + ${flow.words} in ${year - 1})`,
        numbers: `max(0; ${position} + ${flow.numbers})`,
        loose: false,
      };
    }
    case "compound": {
      const rate = tell(of.rate);
      const base = tell(of.baseYear);
      return {
        words: `(1 + ${rate.words})^(jaar − ${base.words})`,
        numbers: `(1 + ${rate.numbers})^(${year} − ${base.numbers})`,
        loose: false,
      };
    }
    case "anchored": {
      const amount = tell(of.amount);
      const before = (driver: Driver) => sentences(driver, definitions, asConnected(context), yearIndex, year);
      const moved = driversIn(context, of).map((driver) => {
        const now = tell(driver);
        const words = `verandering van ${now.words}`;
        const ratio = movementIn(context, driver, yearIndex);
        if (ratio?.eq(1)) return { words, numbers: "" };
        const than = `${now.words}: ${now.numbers} in plaats van ${before(driver).numbers}`;
        return { words, numbers: ` × ${ratio ? percent(ratio, 2) : UNKNOWN} (${than})` };
      });
      return {
        words: [amount.words, ...moved.map(({ words }) => words)].join(" × "),
        numbers: `${amount.numbers}${moved.map(({ numbers }) => numbers).join("")}`,
        loose: false,
      };
    }
  }
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
