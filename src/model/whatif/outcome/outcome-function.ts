import { amountIn, contextOf, type Context } from "../../formula/amounts";
import { isLinearIn } from "../../formula/linearity";
import { sum, type Decimal } from "../../money/decimal";
import { inputsOf, type Expression, type InputId } from "../../plan/expression";
import type { Plan } from "../../plan/plan";
import type { Term } from "../../quantities/quantity";
import type { Outcome } from "./outcome";
import type { InputValues, WhatIfFigures } from "./range";

/** Inputs that are taken to be something else than the figures say. */
export type ChangedInputs = ReadonlyMap<InputId, InputValues>;

interface Part extends Term {
  readonly inputs: ReadonlySet<InputId>;
  /** As the figures have it. */
  readonly amount: Decimal | null;
}

/**
 * An outcome as a function of the inputs, in decimals. Only the parts that rest on a changed input are worked out again.
 */
export class OutcomeFunction {
  private readonly parts: readonly Part[];
  private readonly plan: Plan;
  private readonly figures: WhatIfFigures;

  constructor(plan: Plan, figures: WhatIfFigures, outcome: Outcome) {
    this.plan = plan;
    this.figures = figures;
    const context: Context = { ...contextOf(plan, figures), known: new Map() };
    const inputs = new Map<Expression, ReadonlySet<InputId>>();
    this.parts = outcome.terms.map((term) => {
      const known = inputs.get(term.of) ?? new Set(inputsOf(term.of));
      inputs.set(term.of, known);
      return { ...term, inputs: known, amount: amountOf(context, term) };
    });
  }

  /** As the figures have it; null while unknown. */
  base(): Decimal | null {
    return sum(this.parts.map(({ amount }) => amount));
  }

  /** With other values for some inputs; null while unknown. */
  at(changed: ChangedInputs): Decimal | null {
    const figures = { ...this.figures, inputs: new Map([...this.figures.inputs, ...changed]) };
    const context: Context = { ...contextOf(this.plan, figures), known: new Map() };
    const ids = [...changed.keys()];
    return sum(
      this.parts.map((part) => (ids.some((id) => part.inputs.has(id)) ? amountOf(context, part) : part.amount)),
    );
  }

  /** Every input that it rests on, in the order of the plan. */
  inputs(): readonly InputId[] {
    return this.plan.inputs.map(({ id }) => id).filter((id) => this.parts.some(({ inputs }) => inputs.has(id)));
  }

  restsOn(input: InputId): boolean {
    return this.parts.some(({ inputs }) => inputs.has(input));
  }

  /** What comes from the terms that do not use an input: the same whatever it is. */
  without(input: InputId): Decimal | null {
    return sum(this.parts.filter(({ inputs }) => !inputs.has(input)).map(({ amount }) => amount));
  }

  /** Whether it is a straight line in an input: exactly so, for a step of any size and in any year. */
  isLinearIn(input: InputId): boolean {
    const using = new Set(this.parts.filter(({ inputs }) => inputs.has(input)).map(({ of }) => of));
    return [...using].every((of) => isLinearIn(of, input));
  }
}

function amountOf(context: Context, { of, yearIndex, weight }: Term): Decimal | null {
  return amountIn(context, of, yearIndex)?.times(weight) ?? null;
}
