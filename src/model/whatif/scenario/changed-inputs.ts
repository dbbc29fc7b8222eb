import { amountIn, contextOf } from "../../formula/amounts";
import { Decimal, ONE } from "../../money/decimal";
import { inputsOf, type Expression, type InputId } from "../../plan/expression";
import { withConnected, type Figures } from "../../plan/figures";
import type { InputDefinition, Plan } from "../../plan/plan";
import type { InputChange } from "../../plan/scenario";
import { list, numberUpTo } from "../../text/dutch";
import { isWhole } from "../../text/units";
import type { ScenarioFault } from "./fault";
import { parseFormula } from "./formula";
import { inputNamed, noSuchInput, retiredInput } from "./input-names";

type Values = readonly (Decimal | null)[];

/** Decimals of a limit as a sentence shows it. */
const SHOWN_DECIMALS = 4;

export interface ChangedInputs {
  readonly inputs: Figures["inputs"];
  readonly faults: readonly ScenarioFault[];
}

/**
 * The inputs under a scenario. A formula reads the other inputs as the scenario has them, in whatever order they are
 * changed; an input whose change cannot be made keeps its value, also for the formulas that read it.
 */
export function changedInputs(
  plan: Plan,
  inputs: Figures["inputs"],
  changes: Readonly<Record<InputId, InputChange>>,
): ChangedInputs {
  const changing = new InputsUnderChange(plan, inputs, changes);
  return { inputs: changing.all(), faults: changing.faults };
}

class InputsUnderChange {
  readonly faults: ScenarioFault[] = [];
  private readonly done = new Map<InputId, Values>();
  /** Formulas that are being worked out, the first one first: one that is met again goes round in a circle. */
  private readonly under: InputId[] = [];

  constructor(
    private readonly plan: Plan,
    private readonly inputs: Figures["inputs"],
    private readonly changes: Readonly<Record<InputId, InputChange>>,
  ) {}

  all(): Figures["inputs"] {
    for (const id of Object.keys(this.changes)) this.valuesOf(id);
    return new Map([...this.inputs, ...this.done]);
  }

  private valuesOf(id: InputId): Values {
    const done = this.done.get(id);
    if (done !== undefined) return done;
    const asItIs = this.inputs.get(id) ?? [];
    const change = Object.hasOwn(this.changes, id) ? this.changes[id] : undefined;
    if (change === undefined) return asItIs;
    const definition = this.plan.inputs.find((input) => input.id === id);
    if (definition === undefined) {
      // A scenario of before may still change what nothing hung on.
      if (retiredInput(this.plan, id) === null) this.fault(id, `${noSuchInput(this.plan, id)}.`);
      return asItIs;
    }
    this.under.push(id);
    const values = this.changed(definition, asItIs, change);
    this.under.pop();
    const kept = typeof values === "string" ? values : (impossible(definition, values) ?? values);
    if (typeof kept === "string") this.fault(id, kept);
    const outcome = typeof kept === "string" ? asItIs : kept;
    if (outcome.length > 0) this.done.set(id, outcome);
    return outcome;
  }

  /** The values, or why there are none. */
  private changed(definition: InputDefinition, asItIs: Values, change: InputChange): Values | string {
    switch (change.kind) {
      case "value":
        return this.given(definition, asItIs, change.values);
      case "percent": {
        const factor = ONE.plus(new Decimal(change.percent).div(100));
        return asItIs.map((value) => value?.times(factor) ?? null);
      }
      case "formula":
        return this.workedOut(definition, change.formula);
    }
  }

  private given(definition: InputDefinition, asItIs: Values, texts: readonly (string | null)[]): Values | string {
    const expected = definition.perYear ? this.plan.years.length : 1;
    const [first] = texts;
    // One value for a series holds in every year.
    const spread = texts.length === 1 && first !== undefined ? Array.from({ length: expected }, () => first) : texts;
    if (spread.length !== expected) {
      return `${definition.label}: geef ${expected === 1 ? "één waarde" : `${expected} waarden, één per jaar`}.`;
    }
    return spread.map((text, index) =>
      text === null ? (asItIs[asItIs.length === 1 ? 0 : index] ?? null) : new Decimal(text),
    );
  }

  private workedOut(definition: InputDefinition, formula: string): Values | string {
    const parsed = parseFormula(formula, (name) => inputNamed(this.plan, name));
    if ("fault" in parsed) return `${definition.label}: ${parsed.fault} Herstel de formule “${formula}”.`;
    const circle = inputsOf(parsed.of).find((id) => this.under.includes(id));
    if (circle !== undefined) {
      return `${definition.label}: de formule “${formula}” verwijst naar zichzelf, via ${list([...this.under.slice(this.under.indexOf(circle)), circle])}. Gebruik een waarde of een percentage.`;
    }
    return this.perYear(definition, parsed.of, formula);
  }

  private perYear(definition: InputDefinition, of: Expression, formula: string): Values | string {
    const { years } = this.plan;
    const inputs = new Map(inputsOf(of).map((id) => [id, this.valuesOf(id)]));
    const context = contextOf(this.plan, withConnected({ inputs }));
    const values = years.map((_, yearIndex) => amountIn(context, of, yearIndex));
    if (values.some((value) => value === null)) {
      return `${definition.label}: de formule “${formula}” heeft geen uitkomst, omdat een invoer daarin onbekend is of er door nul wordt gedeeld.`;
    }
    if (definition.perYear) return values;
    const [first] = values;
    if (first !== undefined && values.some((value) => !value?.equals(first ?? NaN))) {
      return `${definition.label} is één waarde voor alle jaren, maar de formule “${formula}” geeft per jaar een andere. Verwijs alleen naar invoer met één waarde.`;
    }
    return values.slice(0, 1);
  }

  private fault(id: InputId, message: string): void {
    this.faults.push({ subject: `invoer ${id}`, message });
  }
}

function impossible({ label, bounds, unit }: InputDefinition, values: Values): string | null {
  const broken = values.find((value) => value !== null && !isWhole(value, unit));
  if (broken)
    return `${label}: ${numberUpTo(broken, SHOWN_DECIMALS)} is geen jaar. De invoer blijft zoals die is; kies een heel jaar.`;
  const wrong = values.find((value) => value !== null && (value.lt(bounds.min) || value.gt(bounds.max)));
  if (!wrong) return null;
  const [value, min, max] = [wrong, new Decimal(bounds.min), new Decimal(bounds.max)].map((limit) =>
    numberUpTo(limit, SHOWN_DECIMALS),
  );
  return `${label}: ${value} ligt niet tussen ${min} en ${max}. De invoer blijft zoals die is; kies een waarde binnen deze grenzen.`;
}
