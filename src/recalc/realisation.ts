import { evaluate } from "../model/evaluation/evaluate";
import { NO_CHOICES } from "../model/plan/choices";
import type { Plan } from "../model/plan/plan";
import type { Figures } from "../model/plan/figures";
import type { Scenario } from "../model/plan/scenario";
import { realisationScenario, yearForecasts, type YearForecast } from "../model/realisation/as-scenario";
import { proposalsOf, type Proposal } from "../model/realisation/proposals";
import { realisationOf, type Realisation } from "../model/realisation/realisation";
import { stakesOf, type Stakes } from "../model/realisation/stakes";
import type { Result } from "../model/result/result";
import type { IsoDate } from "../model/time/iso-date";
import { readActuals } from "./actuals-file";
import { realisationChoices, type RealisationOptions } from "./realisation-options";
import type { Run } from "./run";
import { underScenario } from "./scenario-option";

/** A run with what really happened. */
export interface RealisedRun {
  readonly plan: Plan;
  readonly figures: Figures;
  /** Dutch: what was read of the file with counts, and what was not. */
  readonly remarks: readonly string[];
  readonly realisation: Realisation;
  /** Null where no money hangs on a milestone. */
  readonly stakes: Stakes | null;
  readonly proposals: readonly Proposal[];
  readonly years: readonly YearForecast[];
  readonly scenario: Scenario;
  /** As planned, and as realised so far with the forecast for the rest. */
  readonly planned: Result;
  readonly expected: Result;
}

/** @throws UsageError for counts that cannot be read, or choices that do not fit the plan */
export async function realisedRun(
  { connection: { plan, figures }, result }: Run,
  options: RealisationOptions,
  file: string,
  today: IsoDate,
): Promise<RealisedRun> {
  const actuals = await readActuals(file, plan, figures.municipalities, today, options.answer);
  const realisation = realisationOf(plan, figures, actuals, realisationChoices(options, plan));
  const choices = figures.choices ?? NO_CHOICES;
  const scenario = realisationScenario(plan, realisation);
  return {
    plan,
    figures,
    remarks: actuals.remarks,
    realisation,
    stakes: result.payout && stakesOf(result.payout, realisation.standings, plan.endOfScheme, choices),
    proposals: proposalsOf(realisation.standings, figures.milestones, choices),
    years: yearForecasts(plan, realisation),
    scenario,
    planned: result,
    expected: evaluate(plan, underScenario(plan, figures, scenario), { today }),
  };
}
