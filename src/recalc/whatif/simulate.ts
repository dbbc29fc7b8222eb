import { outcomeKind } from "../../model/whatif/outcome/outcomes";
import { rangeOf } from "../../model/whatif/outcome/range";
import { BLOCK } from "../../model/whatif/simulation/block";
import { MOST_RUNS, faultsOfChoices } from "../../model/whatif/simulation/check";
import type {
  InputCorrelation,
  OutcomeChoice,
  SimulationChoices,
  VariedInput,
} from "../../model/whatif/simulation/choices";
import { defaultVariation } from "../../model/whatif/simulation/default-variation";
import { runSimulation } from "../../simulation";
import { startNodeWorker } from "../../simulation/node-worker";
import { UsageError } from "../usage-error";
import type { Answer, OpenedPlan, WhatIfArguments, WhatIfCommand } from "./command";
import { distributionFrom } from "./distribution-option";
import { countOption, flagOption, numberOption, textsOption } from "./options";
import { simulationPage } from "./simulation-page";
import { refuseStrayYear } from "./subjects";

/** Monte Carlo: what comes out when inputs are drawn instead of fixed. */
export const simulateCommand: WhatIfCommand = {
  usage:
    "simulate [--runs 10000] [--seed GETAL] [--plain] [--workers 2] [--vary INVOER[ JAAR][=VERDELING] …] [--correlate A,B=0.5 …] [--outcome result:all …]",
  options: {
    runs: { type: "string" },
    seed: { type: "string" },
    plain: { type: "boolean" },
    workers: { type: "string" },
    vary: { type: "string", multiple: true },
    correlate: { type: "string", multiple: true },
    outcome: { type: "string", multiple: true },
  },
  run: answer,
};

async function answer(args: WhatIfArguments, { plan, figures, chosen }: OpenedPlan): Promise<Answer> {
  const choices = choicesOf(args, { plan, figures });
  for (const { kind, year } of choices.outcomes) {
    const named = outcomeKind(plan, figures, kind);
    if (named) refuseStrayYear(named, year);
  }
  const faults = faultsOfChoices(plan, figures, choices);
  if (faults.length > 0) throw new UsageError(faults.map(({ message }) => message).join("\n"));
  const workers = countOption(args, "workers", 0) ?? 0;
  const result = await runSimulation(plan, figures, choices, { workers, startWorker: startNodeWorker });
  return {
    json: { plan: plan.id, varied: choices.inputs, ...result },
    text: simulationPage(plan, result, chosen[0]?.name ?? null),
  };
}

type Opened = Pick<OpenedPlan, "plan" | "figures">;

function choicesOf(args: WhatIfArguments, opened: Opened): SimulationChoices {
  const vary = textsOption(args, "vary");
  const outcomes = textsOption(args, "outcome");
  const runs = countOption(args, "runs", BLOCK);
  if (runs !== null && (runs % BLOCK !== 0 || runs > MOST_RUNS))
    throw new UsageError(`--runs ${runs}: geef een veelvoud van 1000, tot en met ${MOST_RUNS}`);
  const seed = numberOption(args, "seed")?.toNumber();
  return {
    inputs: vary.length === 0 ? withPublishedRange(opened) : vary.map((text) => variedFrom(text, opened)),
    correlations: textsOption(args, "correlate").map(correlationFrom),
    outcomes: (outcomes.length === 0 ? ["result:all", "zvw:all", "sd:all"] : outcomes).map(outcomeFrom),
    ...(runs !== null && { runs }),
    ...(seed !== undefined && { seed }),
    sampling: flagOption(args, "plain") ? "plain" : "latin-hypercube",
  };
}

/** Where nobody says what varies: the inputs whose low and high somebody told; without any, every input. */
function withPublishedRange({ plan, figures }: Opened): readonly VariedInput[] {
  const ids = plan.inputs.map(({ id }) => id);
  const told = ids.filter((id) => (rangeOf(plan, figures, id)?.basis ?? "percent") !== "percent");
  return (told.length > 0 ? told : ids).flatMap((id) => defaultVariation(plan, figures, id)?.varied ?? []);
}

/** "inflation", "inflation=triangular:0.02,0.028,0.04", "adoption*=uniform:0.8,1", "adoption 2026=uniform:0.2,0.3". */
function variedFrom(text: string, { plan, figures }: Opened): VariedInput {
  const [, input = "", year, factor, told] = /^([^\s=*]+)(?: (\d{4}))?(\*)?(?:=(.*))?$/.exec(text.trim()) ?? [];
  if (input === "") throw new UsageError(`--vary ${text}: schrijf bijvoorbeeld inflation=triangular:0.02,0.028,0.04`);
  if (told === undefined) {
    const standard = year === undefined ? defaultVariation(plan, figures, input) : null;
    if (standard === null)
      throw new UsageError(`--vary ${text}: geef een verdeling op, zoals ${input}=uniform:0.9,1.1`);
    return standard.varied;
  }
  const definition = plan.inputs.find(({ id }) => id === input);
  return {
    input,
    as: factor === undefined ? "value" : "factor",
    ...(year !== undefined && { year: Number(year) }),
    distribution: distributionFrom(told, `--vary ${text}`, factor === undefined ? definition : undefined),
  };
}

/** "inflation,adoption=0.5" */
function correlationFrom(text: string): InputCorrelation {
  const [, first, second, rank] = /^([^,=]+),([^,=]+)=(.+)$/.exec(text) ?? [];
  if (first === undefined || second === undefined || rank === undefined || !Number.isFinite(Number(rank))) {
    throw new UsageError(`--correlate ${text}: schrijf bijvoorbeeld inflow,adoption=0.5`);
  }
  return { first: first.trim(), second: second.trim(), rank: Number(rank) };
}

/** "result", "result:all", "row vg.prevented:2027" */
function outcomeFrom(text: string): OutcomeChoice {
  const [, kind = text, year = "all"] = /^(.*?)(?::(all|\d{4}))?$/.exec(text.trim()) ?? [];
  return { kind, year: year === "all" ? "all" : Number(year) };
}
