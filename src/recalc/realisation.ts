import { evaluate } from "../model/evaluation/evaluate";
import type { Plan } from "../model/plan/plan";
import type { Figures } from "../model/plan/figures";
import { yearForecasts, type YearForecast } from "../model/realisation/as-scenario";
import { progressOf, type Progress } from "../model/realisation/progress";
import type { Result } from "../model/result/result";
import type { IsoDate } from "../model/time/iso-date";
import { readActuals } from "./actuals-file";
import { realisationChoices, type RealisationOptions } from "./realisation-options";
import type { Run } from "./run";
import { underScenario } from "./scenario-option";

/** A run with what really happened. */
export interface RealisedRun extends Progress {
  readonly plan: Plan;
  readonly figures: Figures;
  /** Dutch: what was read of the file with counts, and what was not. */
  readonly remarks: readonly string[];
  readonly years: readonly YearForecast[];
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
  const kept = figures.choices?.realisation;
  const progress = progressOf(plan, figures, actuals, result.payout, realisationChoices(options, plan, kept));
  return {
    plan,
    figures,
    remarks: actuals.remarks,
    ...progress,
    years: yearForecasts(plan, progress.realisation),
    planned: result,
    expected: evaluate(plan, underScenario(plan, figures, progress.scenario), { today }),
  };
}
