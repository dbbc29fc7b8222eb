import type { Figures } from "../../src/model/plan/figures";
import type { Plan } from "../../src/model/plan/plan";
import { evaluateColumns } from "../../src/model/whatif/program/columns";
import type { SimulationChoices } from "../../src/model/whatif/simulation/choices";
import { simulatePlan } from "../../src/model/whatif/simulation/simulate-plan";
import { summaryOf } from "../../src/model/whatif/simulation/summary";
import { twente } from "../../src/plans";
import { runSimulation } from "../../src/simulation";
import { countRuns } from "../../src/simulation/count-runs";
import { inlineLane } from "../../src/simulation/lane";
import { startNodeWorker } from "../../src/simulation/node-worker";
import { twenteFigures } from "../../test/support/twente-figures";
import { median } from "./measure";
import { planFormulas } from "./whatif-formulas";
import { inHyperFormula } from "./whatif-hyperformula";
import { INPUTS, allOutcomes, choicesFor } from "./whatif-model";

const RUNS = 10_000;
const MANY_RUNS = 1_000_000;
const TIMES = 15;
/** HyperFormula needs a tenth of a second for so many. */
const PEER_RUNS = 40;

/** A simulation of Twente's plan, beside the same plan as formulas in HyperFormula. */
export async function benchSimulation(): Promise<void> {
  const figures = twenteFigures();
  const choices = choicesFor(twente, figures, RUNS);
  const { program } = simulatePlan(twente, figures, choices).task;
  console.log(
    `\nSimulatie van Twente: ${choices.inputs.length} invoeren, ${choices.outcomes.length} uitkomsten, ${twente.rows.length} regels, ${program.instructions.length} instructies`,
  );
  const own = await phases(twente, figures, choices);
  for (const [what, milliseconds] of own) console.log(row(what, milliseconds));
  const total = own.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
  console.log(row(`${amount(RUNS)} trekkingen in al, op één kern`, total));
  await besideHyperFormula(figures, total);
  await manyRuns(figures);
  await growth(figures);
}

/** Medians of the three steps, after warming up. */
async function phases(plan: Plan, figures: Figures, choices: SimulationChoices) {
  const times: number[][] = [[], [], []];
  for (let time = -5; time < TIMES; time += 1) {
    const start = performance.now();
    const simulation = simulatePlan(plan, figures, choices);
    const planned = performance.now();
    const counted = await countRuns(simulation, [inlineLane(simulation.task)], () => undefined);
    const drawn = performance.now();
    summaryOf(simulation, counted);
    if (time < 0) continue;
    [planned - start, drawn - planned, performance.now() - drawn].forEach((each, at) => times[at]?.push(each));
  }
  const names = [
    "klaarzetten: keuring en compilatie",
    "trekken, rekenen en tellen",
    "samenvatten, met rangcorrelaties",
  ];
  return names.map((name, at) => [name, median(times[at] ?? [])] as const);
}

/** The same model in formulas; first held equal to our own, or the comparison would say nothing. */
async function besideHyperFormula(figures: Figures, total: number): Promise<void> {
  const choices = choicesFor(twente, figures, RUNS);
  const ids = choices.inputs.map(({ input }) => input);
  const outcomes = allOutcomes(twente, figures).map(({ outcome }) => outcome);
  const peer = await inHyperFormula(planFormulas(twente, figures, ids, outcomes));
  if (!peer) {
    console.log("HyperFormula is niet geïnstalleerd (npm i -D hyperformula); deze vergelijking is overgeslagen.");
    return;
  }
  const factors = (run: number) => ids.map((_, at) => 0.9 + ((run * 7 + at * 3) % 21) / 100);
  const { program } = simulatePlan(twente, figures, choices).task;
  const ours = evaluateColumns(
    program,
    factors(1).map((factor) => Float64Array.of(factor)),
  );
  peer.run(factors(1)).forEach((value, at) => {
    const own = ours[at]?.[0] ?? NaN;
    if (!(Math.abs(value - own) <= 1e-9 * Math.max(1, Math.abs(value)))) {
      throw new Error(`${outcomes[at]?.id ?? ""}: HyperFormula ${value}, own ${own}`);
    }
  });
  const times: number[] = [];
  for (let run = 0; run < PEER_RUNS; run += 1) {
    const start = performance.now();
    peer.run(factors(run));
    times.push(performance.now() - start);
  }
  peer.close();
  const perRun = median(times);
  console.log(row("HyperFormula, dezelfde uitkomsten, per trekking", perRun));
  console.log(row(`HyperFormula, ${amount(RUNS)} trekkingen`, perRun * RUNS));
  console.log(`De simulatie is ${((perRun * RUNS) / total).toFixed(0)} keer zo snel.`);
}

async function manyRuns(figures: Figures): Promise<void> {
  const choices = choicesFor(twente, figures, MANY_RUNS);
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const start = performance.now();
  let begun = 0;
  await runSimulation(twente, figures, choices, {
    workers: 2,
    startWorker: startNodeWorker,
    onProgress: () => (begun ||= performance.now()),
  });
  const ended = performance.now();
  clearInterval(watch);
  console.log(row(`${amount(MANY_RUNS)} trekkingen, twee workers`, ended - begun));
  console.log(row("  waarvan vooraf: starten van de workers", begun - start));
  console.log(`  geheugen erbij: ${((most - before) / 1e6).toFixed(0)} MB`);
}

/** How the time of drawing and counting grows. */
async function growth(figures: Figures): Promise<void> {
  const drawing = async (plan: Plan, choices: SimulationChoices) =>
    (await phases(plan, figures, choices))[1]?.[1] ?? NaN;
  for (const runs of [1_000, 10_000, 100_000]) {
    console.log(row(`groei: ${amount(runs)} trekkingen`, await drawing(twente, choicesFor(twente, figures, runs))));
  }
  for (const inputs of [10, INPUTS, 60]) {
    console.log(row(`groei: ${inputs} invoeren`, await drawing(twente, choicesFor(twente, figures, RUNS, inputs))));
  }
  for (const rows of [12, 24, twente.rows.length]) {
    const plan = { ...twente, rows: twente.rows.slice(0, rows) };
    console.log(row(`groei: ${rows} regels`, await drawing(plan, choicesFor(plan, figures, RUNS))));
  }
}

function amount(count: number): string {
  return count.toLocaleString("nl-NL");
}

function row(what: string, milliseconds: number): string {
  return `${what.padEnd(58)}${`${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`.padStart(12)}`;
}
