import type { Scenario, ScenarioBook } from "../../../model/plan/scenario";

/** The book with a scenario in the place of the one with its id, or added at the end. */
export function withScenario({ scenarios }: ScenarioBook, scenario: Scenario): ScenarioBook {
  const isKnown = scenarios.some(({ id }) => id === scenario.id);
  return {
    scenarios: isKnown
      ? scenarios.map((known) => (known.id === scenario.id ? scenario : known))
      : [...scenarios, scenario],
  };
}

export function withoutScenario({ scenarios }: ScenarioBook, id: string): ScenarioBook {
  return { scenarios: scenarios.filter((known) => known.id !== id) };
}

/** The lowest "s1", "s2" … that no scenario has. */
export function freeId(scenarios: readonly Scenario[]): string {
  const taken = new Set(scenarios.map(({ id }) => id));
  return firstFree((number) => `s${number}`, taken);
}

/** The name itself, or else with the lowest number behind it that makes it one of its own. */
export function freeName(name: string, scenarios: readonly Scenario[]): string {
  const taken = new Set(scenarios.map((scenario) => scenario.name.toLowerCase()));
  return taken.has(name.toLowerCase()) ? firstFree((number) => `${name} ${number + 1}`, taken) : name;
}

function firstFree(of: (number: number) => string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = of(number);
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
