import type { Decimal } from "../money/decimal";
import {
  anchoredIn,
  derivedOf,
  inputsOf,
  type Anchored,
  type Driver,
  type Expression,
  type InputId,
} from "../plan/expression";
import { isFromPlan } from "../plan/from-plan";
import type { InputDefinition, Plan, RowDefinition, Source } from "../plan/plan";
import { euros, list } from "../text/dutch";
import { UNIT_LABELS, isMoney, quantity, type Unit } from "../text/units";
import { amountIn, inputValue, type Context } from "./amounts";
import { UNKNOWN, sentences } from "./sentence";

/** "Hoe komt dit tot stand?": a formula in one year, in words, in numbers, and where each number came from. */
export interface FormulaExplanation {
  readonly year: number;
  readonly amount: Decimal | null;
  /** "−(gesprekken × voorkomen × prijs multi × index)" */
  readonly words: string;
  /** "−(1.445,52 × 17% × € 3.000 × 1,0568) = −€ 779.077" */
  readonly numbers: string;
  /** The steps in between, first those that the others rest on. */
  readonly steps: readonly ExplanationStep[];
  readonly inputs: readonly ExplainedInput[];
  /** Of every amount that was taken over: what moves it, and how that is known. */
  readonly movements: readonly Movement[];
}

/** What moves an amount that the plan prints without a formula. */
export interface Movement {
  /** The input that holds the amount. */
  readonly id: InputId;
  readonly label: string;
  /** Dutch, as in "aantal verkennende gesprekken". */
  readonly drivers: readonly string[];
  readonly evidence: string;
  /** True where nothing but a general rule of the plan says so. */
  readonly assumed: boolean;
  /** True where the user has switched it off. */
  readonly still: boolean;
}

export interface Explanation extends FormulaExplanation {
  readonly row: RowDefinition;
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
  /** True where the workbook has no value and the plan's own was taken. */
  readonly fromPlan: boolean;
  /** True for a printed row that is taken over as a whole. */
  readonly takenOver: boolean;
}

export function explain(plan: Plan, context: Context, row: RowDefinition, yearIndex: number): Explanation {
  return { row, ...explainFormula(plan, context, row.amount, "eur", yearIndex) };
}

/** @param unit what the formula counts, to write its outcome */
export function explainFormula(
  plan: Plan,
  context: Context,
  of: Expression,
  unit: Unit,
  yearIndex: number,
): FormulaExplanation {
  const definitions = new Map(plan.inputs.map((definition) => [definition.id, definition]));
  const year = context.years[yearIndex];
  if (year === undefined) throw new RangeError(`the plan has no year at position ${yearIndex}`);
  const tell = (formula: Expression, write: (value: Decimal) => string) => {
    const { words, numbers } = sentences(formula, definitions, context, yearIndex, year);
    const value = amountIn(context, formula, yearIndex);
    return { words, numbers: `${numbers} = ${value === null ? UNKNOWN : write(value)}` };
  };
  return {
    year,
    amount: amountIn(context, of, yearIndex),
    // A price keeps its cents; an amount of the case is told in whole euros.
    ...tell(of, (value) => (unit === "eur" ? euros(value) : quantity(value, unit))),
    steps: derivedOf(of)
      .filter((step) => step !== of)
      .map((step) => ({ id: step.id, label: step.label, ...tell(step.of, (value) => quantity(value, step.unit)) })),
    inputs: inputsOf(of).map((id) => explainInput(id, definitions, context, yearIndex)),
    movements: movementsOf([of, ...derivedOf(of).map((step) => step.of)], plan, context),
  };
}

/** Of every anchored amount in these formulas, each once. */
export function movementsOf(
  formulas: readonly Expression[],
  { inputs }: Pick<Plan, "inputs">,
  { connected: { still = [] } }: Pick<Context, "connected">,
): readonly Movement[] {
  const found = new Map(formulas.flatMap(anchoredIn).map((anchor) => [anchor.amount.id, anchor]));
  const definition = (id: InputId) => inputs.find((input) => input.id === id);
  const nameOf = (driver: Driver) =>
    driver.kind === "derived" ? driver.label.toLowerCase() : (definition(driver.id)?.short ?? driver.id);
  return [...found.values()].map(({ amount: { id }, drivers, evidence, assumed }: Anchored) => ({
    id,
    label: definition(id)?.label ?? id,
    drivers: drivers.map(nameOf),
    evidence,
    assumed,
    still: still === "all" || still.includes(id),
  }));
}

/** "beweegt mee met aantal verkennende gesprekken en prijsindex (aanname)" */
export function movementText({ drivers, assumed, still }: Movement): string {
  if (still) return "beweegt niet mee (uitgezet)";
  return `beweegt mee met ${list(drivers)}${assumed ? " (aanname)" : ""}`;
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
    fromPlan: isFromPlan(context, id),
    takenOver: definition.row !== undefined,
  };
}
