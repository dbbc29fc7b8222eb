import { evaluate } from "../../evaluation/evaluate";
import type { Decimal } from "../../money/decimal";
import type { Figures } from "../../plan/figures";
import type { Plan } from "../../plan/plan";
import { emptyScenario, type Scenario } from "../../plan/scenario";
import type { Result } from "../../result/result";
import { applyScenario } from "./apply-scenario";

/** Scenarios as one. */
export interface CombinedScenario {
  readonly scenario: Scenario;
  /** Dutch sentences: what two of them change otherwise, and which of the two holds. */
  readonly conflicts: readonly string[];
}

/** All that these scenarios change, as one scenario. Where two change the same, the later one holds, and that is told. */
export function combinedScenario(
  plan: Plan,
  scenarios: readonly Scenario[],
  id: string,
  name: string,
): CombinedScenario {
  const conflicts: string[] = [];
  const labelOf = (input: string) => plan.inputs.find((known) => known.id === input)?.label ?? input;
  const together = <T>(of: (scenario: Scenario) => Readonly<Record<string, T>>, what: (key: string) => string) => {
    const all = new Map<string, { readonly by: string; readonly change: T }>();
    for (const scenario of scenarios) {
      for (const [key, change] of Object.entries(of(scenario))) {
        const before = all.get(key);
        if (before !== undefined && JSON.stringify(before.change) !== JSON.stringify(change)) {
          conflicts.push(`${what(key)}: “${scenario.name}” gaat vóór “${before.by}”.`);
        }
        all.set(key, { by: scenario.name, change });
      }
    }
    return Object.fromEntries([...all].map(([key, { change }]) => [key, change]));
  };
  const inputs = together(({ inputs: changes }) => changes, labelOf);
  const series = together(({ series: changes }) => changes, labelOf);
  const milestones = together(
    ({ milestones: changes }) => changes as Readonly<Record<string, Scenario["milestones"][number]>>,
    (nr) => `Mijlpaal ${nr}`,
  );
  const { ends } = together(
    (scenario) => (scenario.ends ? { ends: scenario.ends } : {}),
    () => "Het einde van de overeenkomst",
  );
  const remark = scenarios.flatMap((scenario) => (scenario.remark === "" ? [] : [scenario.remark])).join(" ");
  return {
    scenario: { ...emptyScenario(id, name), remark, inputs, series, milestones, ...(ends && { ends }) },
    conflicts,
  };
}

/** What one scenario adds to those before it. */
export interface Contribution {
  readonly scenario: Scenario;
  /** Of the total result; null is unknown. */
  readonly difference: Decimal | null;
}

export interface Contributions {
  readonly plan: Decimal | null;
  readonly each: readonly Contribution[];
  readonly together: Result;
  /** Dutch: what of them could not be used. */
  readonly faults: readonly string[];
}

/** One after the other, in this order: what they add is, together, exactly the whole difference. */
export function contributionsOf(plan: Plan, figures: Figures, scenarios: readonly Scenario[]): Contributions {
  const under = scenarios.map((_, at) =>
    applyScenario(plan, figures, combinedScenario(plan, scenarios.slice(0, at + 1), "", "").scenario),
  );
  const results = [evaluate(plan, figures), ...under.map(({ figures: changed }) => evaluate(plan, changed))];
  const totals = results.map(({ totals: { result } }) => result.total);
  return {
    plan: totals[0] ?? null,
    each: scenarios.map((scenario, at) => {
      const [before, after] = [totals[at] ?? null, totals[at + 1] ?? null];
      return { scenario, difference: before && after ? after.minus(before) : null };
    }),
    together: results.at(-1) ?? evaluate(plan, figures),
    faults: under.at(-1)?.faults.map(({ message }) => message) ?? [],
  };
}
