import { contextOf, type Context } from "../../formula/amounts";
import type { Figures, Milestone } from "../../plan/figures";
import { isPending } from "../../plan/milestone-outcome";
import type { Plan } from "../../plan/plan";
import { namedQuantity } from "../../quantities/ids";
import type { Outcome } from "../outcome/outcome";
import { askedOf, outcomeKinds, outcomeOf } from "../outcome/outcomes";
import { compileKnown } from "../program/compile";
import { BLOCK, type SimulationTask } from "./block";
import { faultsOfChoices } from "./check";
import { DEFAULT_RUNS, DEFAULT_SEED, type OutcomeChoice, type SimulationChoices } from "./choices";
import { correlationsOf, drawOf, variationOf } from "./draws";
import { SimulationRefused } from "./fault";

/** What is asked of a simulation: an outcome, and why. */
export interface AskedOutcome extends Outcome {
  readonly choice: OutcomeChoice;
  readonly threshold: number;
  /** shown: the user chose it. A milestone: its chance is wanted. stop: to see whether to stop. */
  readonly asked: "shown" | "stop" | Milestone;
}

/** A simulation that is ready to run. */
export interface PlannedSimulation {
  readonly plan: Plan;
  readonly figures: Figures;
  readonly choices: SimulationChoices;
  readonly task: SimulationTask;
  /** Of `BLOCK` runs each. */
  readonly blocks: number;
  /** In the order of the program's outcomes. */
  readonly outcomes: readonly AskedOutcome[];
  /** By id of the outcome: with the figures as they are. What they do not tell is absent. */
  readonly planned: ReadonlyMap<string, number>;
  /** Dutch sentences: what was left out. */
  readonly notices: readonly string[];
}

/**
 * Compiles what a user chose for the runs.
 *
 * @throws SimulationRefused for choices that cannot be drawn from
 */
export function simulatePlan(plan: Plan, figures: Figures, choices: SimulationChoices): PlannedSimulation {
  const faults = faultsOfChoices(plan, figures, choices);
  if (faults.length > 0) throw new SimulationRefused(faults);
  const context = contextOf(plan, figures);
  const asked = askedOutcomes(plan, figures, choices);
  const variations = choices.inputs.map((varied) => variationOf(plan, varied));
  const { program, known } = compileKnown(context, asked, variations);
  return {
    plan,
    figures,
    choices,
    task: {
      program,
      draws: choices.inputs.flatMap((varied) => {
        const definition = plan.inputs.find(({ id }) => id === varied.input);
        return definition ? [drawOf(context, definition, varied)] : [];
      }),
      correlations: correlationsOf(choices),
      sampling: choices.sampling ?? "latin-hypercube",
      seed: choices.seed ?? DEFAULT_SEED,
      thresholds: known.filter((_, at) => "column" in (program.outcomes[at] ?? {})).map(({ threshold }) => threshold),
    },
    blocks: Math.ceil((choices.runs ?? DEFAULT_RUNS) / BLOCK),
    outcomes: known,
    planned: plannedOutcomes(context, known),
    notices: asked
      .filter((outcome) => !known.includes(outcome))
      .map(({ label }) => `${label} is niet gesimuleerd: er ontbreekt invoer.`),
  };
}

/** What the user chose, then the milestones' falls of the wait list, then what it stops by. */
function askedOutcomes(plan: Plan, figures: Figures, { outcomes, stopWhen }: SimulationChoices): AskedOutcome[] {
  const kinds = outcomeKinds(plan, figures);
  const ask = (choice: OutcomeChoice, asked: AskedOutcome["asked"]): readonly AskedOutcome[] => {
    const kind = namedQuantity(kinds, choice.kind);
    const outcome = kind && outcomeOf(plan, kind, choice.year);
    if (!outcome) return [];
    const threshold = choice.threshold ?? askedOf(kind)?.toNumber() ?? 0;
    return [{ ...outcome, choice, threshold, asked }];
  };
  const pending = figures.milestones.filter((milestone) => isPending(milestone, plan.endOfScheme));
  return [
    ...outcomes.flatMap((choice) => ask(choice, "shown")),
    ...pending.flatMap((milestone) => ask({ kind: `wait-list.milestone.${milestone.nr}`, year: "all" }, milestone)),
    ...(stopWhen ? ask(stopWhen.outcome, "stop") : []),
  ];
}

function plannedOutcomes(context: Context, outcomes: readonly Outcome[]): ReadonlyMap<string, number> {
  const { program, known } = compileKnown(context, outcomes, []);
  return new Map(
    known.flatMap(({ id }, at) => {
      const outcome = program.outcomes[at];
      return outcome && "always" in outcome ? [[id, outcome.always]] : [];
    }),
  );
}
