import type { Ends } from "./ends";
import type { InputId } from "./expression";
import type { MilestoneOutcome } from "./milestone-outcome";

/** What a scenario makes of one input. Numbers are decimal text in the input's own unit; shares are fractions. */
export type InputChange =
  /** One value, or one per year of the plan; null keeps that year as it is. */
  | { readonly kind: "value"; readonly values: readonly (string | null)[] }
  /** The input as it is, changed by so many hundredths: "-50" halves it, in every year. */
  | { readonly kind: "percent"; readonly percent: string }
  /** Worked out from other inputs, year by year: "[share-sd] * 0.5 + 0.01". */
  | { readonly kind: "formula"; readonly formula: string };

/** A derived series of the plan that is taken to be something else: decimal text per year, null as it is. */
export type SeriesChange = readonly (string | null)[];

/** "What if": a name for a set of changes to the plan as the workbook has it. Plain data. */
export interface Scenario {
  /** Permanent within a workbook; the ready-made ones have the plan's own. */
  readonly id: string;
  /** As users call it; no two in a workbook share one. */
  readonly name: string;
  readonly remark: string;
  readonly inputs: Readonly<Record<InputId, InputChange>>;
  /** By id of the derived series, such as the talks that the milestones ask at least. */
  readonly series: Readonly<Record<string, SeriesChange>>;
  /** By number of the milestone: what becomes of it. */
  readonly milestones: Readonly<Record<number, MilestoneOutcome>>;
  /** How the agreement ends before its time; absent: as the workbook has it. */
  readonly ends?: Ends;
  /** Not to be changed or removed before someone unlocks it. */
  readonly locked: boolean;
}

/** The scenarios that a workbook keeps, in the order in which they are shown. The plan itself is none of them. */
export interface ScenarioBook {
  readonly scenarios: readonly Scenario[];
}

/** How the plan itself is called among scenarios: no scenario of a user has this name. */
export const PLAN_NAME = "Plan";

/** The ids of ready-made scenarios start with it; no scenario of a user's does. */
export const READY_MADE = "ready:";

export const NO_SCENARIOS: ScenarioBook = { scenarios: [] };

/** A scenario that comes with a plan, as data of the plan. */
export interface ReadyMadeScenario {
  /** Permanent, without the prefix. */
  readonly id: string;
  /** Dutch. */
  readonly name: string;
  /** Dutch: what is assumed. */
  readonly remark: string;
  readonly inputs?: Readonly<Record<InputId, InputChange>>;
  /**
   * Also: every volume that a milestone asks is just reached, in the year in which it is asked; with names of inputs and
   * series, only of these.
   */
  readonly atMilestoneVolumes?: true | readonly string[];
}

/** Nothing changed. @param id free in its workbook */
export function emptyScenario(id: string, name: string): Scenario {
  return { id, name, remark: "", inputs: {}, series: {}, milestones: {}, locked: false };
}

/**
 * How a scenario is called and what it assumes.
 *
 * @param id of a kept or ready-made scenario; null, or one that is not there, is the plan itself
 */
export function aboutScenario(
  id: string | null,
  plan: { readonly scenarios?: readonly ReadyMadeScenario[] },
  { scenarios }: ScenarioBook,
): Pick<Scenario, "name" | "remark"> {
  const { name, remark } =
    plan.scenarios?.find((ready) => `${READY_MADE}${ready.id}` === id) ??
    scenarios.find((scenario) => scenario.id === id) ??
    emptyScenario("", PLAN_NAME);
  return { name, remark };
}
