import { contextOf, taking } from "../../formula/amounts";
import { planExpressions } from "../../formula/plan-expressions";
import { Decimal } from "../../money/decimal";
import { asNoted } from "../../payout/ends";
import { derivedOf } from "../../plan/expression";
import type { Figures, Milestone } from "../../plan/figures";
import type { Plan } from "../../plan/plan";
import type { Scenario, SeriesChange } from "../../plan/scenario";
import { changedInputs } from "./changed-inputs";
import { endedBy } from "./ended-by";
import type { ScenarioFault } from "./fault";

/** The figures as a scenario has them, and what of it could not be done. */
export interface AppliedScenario {
  readonly figures: Figures;
  readonly faults: readonly ScenarioFault[];
}

/**
 * The figures under a scenario: inputs set, changed by a percentage or worked out from others; series taken to be
 * something else; milestones met, missed, later or partly; an agreement that ends before its time. What cannot be used is a fault, and stays as it was.
 *
 * @param figures those of the workbook
 */
export function applyScenario(plan: Plan, figures: Figures, scenario: Scenario): AppliedScenario {
  const inputs = changedInputs(plan, figures.inputs, scenario.inputs);
  const series = changedSeries(plan, figures, scenario.series);
  const milestones = changedMilestones(figures.milestones, scenario.milestones);
  const ended = endedBy(scenario.ends, { ...figures, milestones: milestones.milestones });
  return {
    figures: {
      ...figures,
      inputs: inputs.inputs,
      ...(series.instead && { instead: series.instead }),
      ...ended.figures,
    },
    faults: [...inputs.faults, ...series.faults, ...milestones.faults, ...ended.faults],
  };
}

interface ChangedSeries {
  readonly instead: Figures["instead"];
  readonly faults: readonly ScenarioFault[];
}

function changedSeries(plan: Plan, figures: Figures, changes: Readonly<Record<string, SeriesChange>>): ChangedSeries {
  if (Object.keys(changes).length === 0) return { instead: figures.instead, faults: [] };
  const known = new Set(derivedOf(...planExpressions(plan)).map(({ id }) => id));
  const instead = new Map<string, ReadonlyMap<number, Decimal>>();
  const faults: ScenarioFault[] = [];
  for (const [id, values] of Object.entries(changes)) {
    const fault = faultOfSeries(plan, known, id, values);
    if (fault !== null) {
      faults.push({ subject: `reeks ${id}`, message: fault });
      continue;
    }
    const own = values.flatMap((text, index) => (text === null ? [] : [[index, new Decimal(text)] as const]));
    instead.set(id, new Map(own));
  }
  return { instead: taking(contextOf(plan, figures), instead).instead, faults };
}

function faultOfSeries(
  { name, years }: Plan,
  known: ReadonlySet<string>,
  id: string,
  values: SeriesChange,
): string | null {
  if (!known.has(id)) return `De reeks ${id} kent het plan ${name} niet.`;
  return values.length === years.length ? null : `De reeks ${id}: geef ${years.length} waarden, één per jaar.`;
}

interface ChangedMilestones {
  readonly milestones: readonly Milestone[];
  readonly faults: readonly ScenarioFault[];
}

function changedMilestones(milestones: readonly Milestone[], changes: Scenario["milestones"]): ChangedMilestones {
  const known = new Set(milestones.map(({ nr }) => nr));
  const unknown = Object.keys(changes).filter((nr) => !known.has(Number(nr)));
  return {
    milestones: milestones.map((milestone) => {
      const outcome = changes[milestone.nr];
      return outcome === undefined ? milestone : asNoted(milestone, outcome);
    }),
    faults: unknown.map((nr) => ({
      subject: `mijlpaal ${nr}`,
      message: `De werkmap heeft geen mijlpaal ${nr}. Kies een nummer uit de tabel met mijlpalen.`,
    })),
  };
}
