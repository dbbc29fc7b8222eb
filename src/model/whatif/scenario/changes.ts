import type { Decimal } from "../../money/decimal";
import { notedOf } from "../../payout/ends";
import type { Ends } from "../../plan/ends";
import type { InputId } from "../../plan/expression";
import type { Figures } from "../../plan/figures";
import type { MilestoneOutcome } from "../../plan/milestone-outcome";
import type { Plan } from "../../plan/plan";
import { emptyScenario, type InputChange, type Scenario, type SeriesChange } from "../../plan/scenario";
import { inputDifferences } from "./input-differences";

/** Digits after the point that a file keeps of a value. */
const KEPT_DECIMALS = 20;

/** A scenario that has a change more of one input; null takes the change away. */
export function withChange(scenario: Scenario, input: InputId, change: InputChange | null): Scenario {
  return { ...scenario, inputs: withEntry(scenario.inputs, input, change) };
}

/** A scenario that has these changes too, in the place of what it had for the same inputs and series. */
export function withChanges(scenario: Scenario, { inputs, series }: Pick<Scenario, "inputs" | "series">): Scenario {
  return { ...scenario, inputs: { ...scenario.inputs, ...inputs }, series: { ...scenario.series, ...series } };
}

/** A scenario in which something else becomes of a milestone; null as the workbook has it. */
export function withOutcome(scenario: Scenario, nr: number, outcome: MilestoneOutcome | null): Scenario {
  return { ...scenario, milestones: withEntry<MilestoneOutcome>(scenario.milestones, String(nr), outcome) };
}

/** A scenario in which the agreement ends otherwise; without any end, as the workbook has it. */
export function withScenarioEnds(scenario: Scenario, ends: Ends): Scenario {
  const { ends: before, ...rest } = scenario;
  if (Object.keys(ends).length > 0) return { ...rest, ends };
  return before === undefined ? scenario : rest;
}

function withEntry<T>(all: Readonly<Record<string, T>>, key: string, entry: T | null): Readonly<Record<string, T>> {
  const others = Object.entries(all).filter(([other]) => other !== key);
  return Object.fromEntries(entry === null ? others : [...others, [key, entry]]);
}

/** The same changes under another name, unlocked. */
export function copyOf(scenario: Scenario, id: string, name: string): Scenario {
  return { ...scenario, id, name, locked: false };
}

export function locked(scenario: Scenario, isLocked = true): Scenario {
  return { ...scenario, locked: isLocked };
}

/**
 * A scenario of what differs between two sets of figures: what the plan published, or an earlier scenario, and what the
 * workbook holds now. Applied to the base it gives the other, as far as both are known.
 */
export function scenarioFromDifference(plan: Plan, base: Figures, now: Figures, id: string, name: string): Scenario {
  const inputs: Record<InputId, InputChange> = {};
  const series: Record<string, SeriesChange> = {};
  for (const { kind, id: changed, year, changed: value } of inputDifferences(plan, base, now)) {
    if (value === null) continue;
    const before = kind === "input" ? valuesOf(inputs[changed]) : series[changed];
    const texts = before ?? (year === null ? [null] : plan.years.map(() => null));
    const at = year === null ? 0 : plan.years.indexOf(year);
    const values = texts.map((text, index) => (index === at ? decimalText(value) : text));
    if (kind === "input") inputs[changed] = { kind: "value", values };
    else series[changed] = values;
  }
  const milestones = now.milestones.filter((milestone) => {
    const was = base.milestones.find(({ nr }) => nr === milestone.nr);
    return was !== undefined && differs(notedOf(was), notedOf(milestone));
  });
  const ends = now.choices?.ends;
  return {
    ...emptyScenario(id, name),
    inputs,
    series,
    milestones: Object.fromEntries(milestones.map((milestone) => [milestone.nr, notedOf(milestone)])),
    ...(ends && differs(base.choices?.ends, ends) && { ends }),
  };
}

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

function valuesOf(change: InputChange | undefined): readonly (string | null)[] | undefined {
  return change?.kind === "value" ? change.values : undefined;
}

function decimalText(value: Decimal): string {
  return value.toDecimalPlaces(KEPT_DECIMALS).toFixed();
}
