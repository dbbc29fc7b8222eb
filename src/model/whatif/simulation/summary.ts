import { Decimal } from "../../money/decimal";
import type { Block } from "./block";
import { isAssumed } from "./assumed";
import { variedName, type VariedInput } from "./choices";
import { expectedRepayments } from "./expected-repayment";
import type { Driver, SimulatedInput, SimulatedMilestone, SimulatedOutcome, SimulationResult } from "./result";
import type { AskedOutcome, PlannedSimulation } from "./simulate-plan";
import { rankCorrelations } from "./spearman";
import { chanceBelow, chanceFrom, deviation, fractionBelow, histogram, mean, percentiles } from "./statistics";
import { constantTally, type Tally } from "./tally";

/** What was counted over all runs. */
export interface Counted {
  readonly runs: number;
  readonly stopped: SimulationResult["stopped"];
  /** One an outcome that varies. */
  readonly tallies: readonly Tally[];
  /** Runs of the first blocks. */
  readonly samples: readonly Block[];
}

const PERCENTILES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
/** Bars that can be told apart in a narrow pane. */
const BARS = 40;

/** What the counts say, in the words and units of the plan. */
export function summaryOf(
  simulation: PlannedSimulation,
  { runs, stopped, tallies, samples }: Counted,
): SimulationResult {
  const { plan, figures, choices, task, outcomes } = simulation;
  const drawn = columnsOf(samples, ({ inputs }) => inputs);
  const inputs = choices.inputs.map((varied, at) =>
    simulatedInput(simulation, varied, drawn[at] ?? new Float64Array(0)),
  );
  const perOutcome = talliesOf(simulation, tallies, runs);
  const drivers = driversOf(
    simulation,
    inputs,
    drawn,
    columnsOf(samples, (block) => block.outcomes),
  );
  const milestones = outcomes.flatMap((outcome, at) => simulatedMilestone(outcome, perOutcome[at]));
  const chances = new Map(milestones.map(({ nr, chance }) => [nr, new Decimal(chance)]));
  return {
    runs,
    seed: task.seed,
    sampling: task.sampling,
    stopped,
    inputs,
    outcomes: outcomes.flatMap((outcome, at) => {
      const own = perOutcome[at];
      return own && outcome.asked === "shown" ? [simulatedOutcome(simulation, outcome, own, drivers[at] ?? [])] : [];
    }),
    milestones,
    ...expectedRepayments(plan, figures, chances),
    notices: simulation.notices,
  };
}

/** One an outcome: also of what never varies. */
function talliesOf({ task, outcomes }: PlannedSimulation, varying: readonly Tally[], runs: number): readonly Tally[] {
  const left = [...varying];
  return task.program.outcomes.flatMap((outcome, at) =>
    "always" in outcome ? constantTally(outcome.always, outcomes[at]?.threshold ?? 0, runs) : (left.shift() ?? []),
  );
}

function simulatedOutcome(
  { planned: known }: PlannedSimulation,
  { id, label, unit, choice, threshold }: AskedOutcome,
  tally: Tally,
  drivers: readonly Driver[],
): SimulatedOutcome {
  const planned = known.get(id) ?? null;
  return {
    id,
    kind: choice.kind,
    year: choice.year,
    label,
    unit,
    planned,
    plannedFraction: planned === null ? null : fractionBelow(tally, planned),
    mean: mean(tally),
    deviation: deviation(tally),
    min: tally.min,
    max: tally.max,
    percentiles: percentiles(tally, PERCENTILES),
    histogram: histogram(tally, BARS),
    threshold,
    chanceBelow: chanceBelow(tally),
    drivers,
    unknown: tally.unknown,
  };
}

function simulatedMilestone({ asked, label, threshold }: AskedOutcome, tally?: Tally): readonly SimulatedMilestone[] {
  if (asked === "shown" || asked === "stop" || !tally) return [];
  return [{ nr: asked.nr, label, required: threshold, chance: chanceFrom(tally) }];
}

function simulatedInput(
  { plan, figures }: PlannedSimulation,
  varied: VariedInput,
  drawn: Float64Array,
): SimulatedInput {
  const { input, year, as } = varied;
  const label = plan.inputs.find(({ id }) => id === input)?.label ?? input;
  return {
    name: variedName(varied),
    input,
    label: year === undefined ? label : `${label} ${year}`,
    as,
    assumed: isAssumed(plan, figures, varied),
    mean: drawn.reduce((sum, value) => sum + value, 0) / drawn.length,
    min: drawn.reduce((a, b) => Math.min(a, b), Infinity),
    max: drawn.reduce((a, b) => Math.max(a, b), -Infinity),
  };
}

/** Per outcome of the program, by the runs that were kept. */
function driversOf(
  { task }: PlannedSimulation,
  inputs: readonly SimulatedInput[],
  drawn: readonly Float64Array[],
  results: readonly Float64Array[],
): readonly (readonly Driver[])[] {
  const rows = [...rankCorrelations(drawn, results)];
  return task.program.outcomes.map((outcome) => {
    const ranks = "always" in outcome ? [] : (rows.shift() ?? []);
    const squares = ranks.reduce((sum, rank) => sum + rank * rank, 0);
    return inputs
      .flatMap(({ name, label }, at): Driver[] => {
        const rank = ranks[at] ?? 0;
        return rank === 0 ? [] : [{ name, label, rank, contribution: (rank * rank) / squares }];
      })
      .sort((a, b) => b.contribution - a.contribution);
  });
}

/** The runs of all blocks together, a column each. */
function columnsOf(blocks: readonly Block[], of: (block: Block) => readonly Float64Array[]): readonly Float64Array[] {
  const [first] = blocks;
  if (!first) return [];
  return of(first).map((_, at) => {
    const parts = blocks.map((block) => of(block)[at] ?? new Float64Array(0));
    const column = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
    parts.reduce((start, part) => {
      column.set(part, start);
      return start + part.length;
    }, 0);
    return column;
  });
}
