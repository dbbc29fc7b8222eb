import { Decimal } from "../money/decimal";
import { euros, numberUpTo } from "../text/dutch";
import { UNIT_LABELS, isMoney, quantity } from "../text/units";
import { amountIn, inputValue } from "./amounts";
import type { Context } from "./amounts";
import { derivedOf, inputsOf } from "./expression";
import type { Expression, InputId } from "./expression";
import type { InputDefinition, Plan, RowDefinition, Source } from "./plan";

/** "Hoe komt dit bedrag tot stand?": a row in one year, in words, in numbers, and where each number came from. */
export interface Explanation {
  readonly row: RowDefinition;
  readonly year: number;
  readonly amount: Decimal | null;
  /** "−(gesprekken × voorkomen × prijs multi × index)" */
  readonly words: string;
  /** "−(1.445,52 × 17% × € 3.000 × 1,0568) = −€ 779.077" */
  readonly numbers: string;
  /** The steps in between, first those that the others rest on. */
  readonly steps: readonly ExplanationStep[];
  readonly inputs: readonly ExplainedInput[];
}

export interface ExplanationStep {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly numbers: string;
}

export interface ExplainedInput {
  readonly id: InputId;
  readonly label: string;
  readonly value: Decimal | null;
  readonly text: string;
  readonly unit: string;
  readonly source: Source;
  /** How it follows, where the plan does not print it. */
  readonly inferred: string | null;
  /** True for a printed row that is taken over as a whole. */
  readonly takenOver: boolean;
}

const UNKNOWN = "onbekend";

export function explain(plan: Plan, context: Context, row: RowDefinition, yearIndex: number): Explanation {
  const definitions = new Map(plan.inputs.map((definition) => [definition.id, definition]));
  const year = context.years[yearIndex];
  if (year === undefined) throw new RangeError(`the plan has no year at position ${yearIndex}`);
  const amount = amountIn(context, row.amount, yearIndex);
  const tell = (of: Expression) => sentences(of, definitions, context, yearIndex, year);
  const told = tell(row.amount);
  const steps = derivedOf(row.amount).map(({ id, label, unit, of }) => {
    const step = tell(of);
    const value = amountIn(context, of, yearIndex);
    return { id, label, words: step.words, numbers: `${step.numbers} = ${value ? quantity(value, unit) : UNKNOWN}` };
  });
  return {
    row,
    year,
    amount,
    words: told.words,
    numbers: `${told.numbers} = ${amount ? euros(amount) : UNKNOWN}`,
    steps,
    inputs: inputsOf(row.amount).map((id) => explainInput(id, definitions, context, yearIndex)),
  };
}

function explainInput(
  id: InputId,
  definitions: ReadonlyMap<InputId, InputDefinition>,
  context: Context,
  yearIndex: number,
): ExplainedInput {
  const definition = definitions.get(id);
  if (!definition) throw new RangeError(`the plan has no input ${id}`);
  const value = inputValue(context, id, yearIndex);
  return {
    id,
    label: definition.label,
    value,
    text: value ? quantity(value, definition.unit) : UNKNOWN,
    unit: isMoney(definition.unit) ? UNIT_LABELS[definition.unit].replace("€ ", "") : UNIT_LABELS[definition.unit],
    source: definition.source,
    inferred: definition.inferred ?? null,
    takenOver: definition.row !== undefined,
  };
}

interface Told {
  readonly words: string;
  readonly numbers: string;
  /** Whether it must be bracketed inside a product. */
  readonly loose: boolean;
}

function sentences(
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
      loose: loose && parts.length > 1,
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
      const value = amountIn(context, of.of, yearIndex);
      return { words: of.label.toLowerCase(), numbers: value ? quantity(value, of.unit) : UNKNOWN, loose: false };
    }
    case "product":
      return join(of.factors, " × ", false);
    case "sum":
      return join(of.terms, " + ", true);
    case "difference": {
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
      const years = context.years.slice(0, yearIndex + 1);
      const parts = years.map((each, index) => sentences(of.of, definitions, context, index, each));
      const from = years.length > 1 ? `${years[0]} t/m ${year}` : String(year);
      return {
        words: `${bracketed(tell(of.of)).words} over ${from}`,
        numbers: parts.map(({ numbers }) => numbers).join(" + "),
        loose: parts.length > 1,
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
    case "compound": {
      const rate = tell(of.rate);
      const base = tell(of.baseYear);
      return {
        words: `(1 + ${rate.words})^(jaar − ${base.words})`,
        numbers: `(1 + ${rate.numbers})^(${year} − ${base.numbers})`,
        loose: false,
      };
    }
  }
}

function bracketed(told: Told): Told {
  return told.loose ? { words: `(${told.words})`, numbers: `(${told.numbers})`, loose: false } : told;
}
