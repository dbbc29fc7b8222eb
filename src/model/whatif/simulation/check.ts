import { contextOf } from "../../formula/amounts";
import type { Figures } from "../../plan/figures";
import type { Plan } from "../../plan/plan";
import { namedQuantity } from "../../quantities/ids";
import { outcomeKinds, outcomeOf } from "../outcome/outcomes";
import {
  variedName,
  type InputCorrelation,
  type OutcomeChoice,
  type SimulationChoices,
  type VariedInput,
} from "./choices";
import { faultOf } from "./distribution";
import { DISTRIBUTION_FAULTS } from "./distribution-words";
import { correlationsOf, drawOf, plannedYears } from "./draws";
import type { SimulationFault } from "./fault";
import { arePossible } from "./rank-correlation";
import { samplerOf } from "./sampler";

export const MOST_RUNS = 10_000_000;

/** Everything that keeps choices from being simulated; none when they can be. For a form: while someone types. */
export function faultsOfChoices(plan: Plan, figures: Figures, choices: SimulationChoices): readonly SimulationFault[] {
  const { inputs, outcomes, stopWhen } = choices;
  return [
    ...(inputs.length === 0 ? [fault("inputs", "Er varieert geen invoer. Kies minstens één invoer.")] : []),
    ...inputs.flatMap((varied, place) => faultsOfInput(plan, figures, varied, inputs.slice(0, place))),
    ...faultsOfCorrelations(choices),
    ...faultsOfOutcomes(plan, figures, [...outcomes, ...(stopWhen ? [stopWhen.outcome] : [])]),
    ...faultsOfRuns(choices),
  ];
}

function faultsOfInput(
  plan: Plan,
  figures: Figures,
  varied: VariedInput,
  before: readonly VariedInput[],
): readonly SimulationFault[] {
  const name = variedName(varied);
  const definition = plan.inputs.find(({ id }) => id === varied.input);
  const { year, as, distribution } = varied;
  if (!definition) return [fault(name, `${varied.input} is geen invoer van dit plan. Kies een andere invoer.`)];
  const about = `${definition.label}${year === undefined ? "" : ` ${year}`}`;
  if (before.some((other) => variedName(other) === name)) {
    return [fault(name, `${about} varieert twee keer. Verwijder er een.`)];
  }
  if (year !== undefined && !plan.years.includes(year)) {
    return [fault(name, `${about}: dit jaar is geen jaar van het plan. Kies een ander jaar.`)];
  }
  const wrong = faultOf(distribution);
  if (wrong !== null) return [fault(name, `${about}: ${DISTRIBUTION_FAULTS[wrong]}`)];
  if (definition.unit === "year" && !isWholeNumbers(varied))
    return [fault(name, `${about} is een heel jaar. Kies losse jaren, elk met een kans.`)];
  const context = contextOf(plan, figures);
  if (as === "factor" && plannedYears(context, varied).length === 0) {
    return [
      fault(name, `${about} heeft geen waarde om te vermenigvuldigen. Vul de waarde in, of trek de waarde zelf.`),
    ];
  }
  const { limits } = drawOf(context, definition, varied);
  if (limits && samplerOf(distribution, limits) === null) {
    return [fault(name, `${about}: de verdeling ligt buiten de grenzen van deze invoer. Kies andere getallen.`)];
  }
  return [];
}

function isWholeNumbers({ as, distribution }: VariedInput): boolean {
  if (as === "factor") return false;
  if (distribution.kind === "discrete") return distribution.values.every(({ value }) => Number.isInteger(value));
  return distribution.kind === "empirical" && distribution.values.every(Number.isInteger);
}

function faultsOfCorrelations(choices: SimulationChoices): readonly SimulationFault[] {
  const names = choices.inputs.map(variedName);
  const correlations = choices.correlations ?? [];
  const wrong = ({ first, second, rank }: InputCorrelation): string | null => {
    const unknown = [first, second].find((name) => !names.includes(name));
    if (unknown !== undefined) return `${unknown} varieert niet en kan dus nergens mee samenhangen.`;
    if (first === second) return `${first} hangt volledig met zichzelf samen. Kies twee invoeren.`;
    return Math.abs(rank) < 1 ? null : `De samenhang van ${first} en ${second} moet tussen −1 en 1 liggen.`;
  };
  const messages = correlations.flatMap((each) => wrong(each) ?? []);
  if (messages.length === 0 && !arePossible(names.length, correlationsOf(choices))) {
    messages.push("Deze samenhangen spreken elkaar tegen: geen getallen hebben ze allemaal. Maak er een kleiner.");
  }
  return messages.map((message) => fault("correlations", message));
}

function faultsOfOutcomes(plan: Plan, figures: Figures, choices: readonly OutcomeChoice[]): readonly SimulationFault[] {
  const kinds = outcomeKinds(plan, figures);
  return choices.flatMap(({ kind, year }) => {
    const known = namedQuantity(kinds, kind);
    if (!known) return [fault("outcomes", `${kind} is geen uitkomst van dit plan. Kies een andere uitkomst.`)];
    if (outcomeOf(plan, known, year)) return [];
    const when = year === "all" ? "heeft geen totaal over alle jaren" : `bestaat niet in ${year}`;
    return [fault("outcomes", `${known.label} ${when}. Kies een ander jaar.`)];
  });
}

function faultsOfRuns({ runs, seed, stopWhen }: SimulationChoices): readonly SimulationFault[] {
  const faults: SimulationFault[] = [];
  if (runs !== undefined && !(Number.isInteger(runs) && runs >= 1 && runs <= MOST_RUNS)) {
    faults.push(fault("runs", "Kies een heel aantal trekkingen van 1 tot 10.000.000."));
  }
  if (seed !== undefined && !Number.isSafeInteger(seed))
    faults.push(fault("seed", "Kies een heel getal als startgetal."));
  if (stopWhen && !(stopWhen.percentile > 0 && stopWhen.percentile < 1)) {
    faults.push(fault("stopWhen", "Kies een percentiel tussen 0% en 100%."));
  }
  if (stopWhen && !(stopWhen.tolerance > 0)) faults.push(fault("stopWhen", "Kies een nauwkeurigheid boven nul."));
  return faults;
}

function fault(about: string, message: string): SimulationFault {
  return { about, message };
}
