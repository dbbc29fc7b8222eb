import {
  DEFAULT_RUNS,
  DEFAULT_SEED,
  type OutcomeChoice,
  type SimulationChoices,
} from "../../../model/whatif/simulation/choices";
import { numberTyped } from "../../figures/typed";

/** The settings of a simulation, as typed. */
export interface Settings {
  readonly runs: string;
  readonly seed: string;
  readonly sampling: NonNullable<SimulationChoices["sampling"]>;
  /** Standard error of P90 that is small enough; empty does all runs. */
  readonly tolerance: string;
}

export const SAMPLINGS: readonly Settings["sampling"][] = ["latin-hypercube", "plain"];

export const DEFAULT_SETTINGS: Settings = {
  runs: String(DEFAULT_RUNS),
  seed: String(DEFAULT_SEED),
  sampling: "latin-hypercube",
  tolerance: "",
};

/** Runs are done so many at a time. */
const FEWEST = 1000;
const MOST = 1_000_000;
const PERCENTILE = 0.9;

export type SettingsField = "runs" | "seed" | "tolerance";

/** What the settings mean, or which of them cannot be meant. */
export function settingsTyped(
  { runs, seed, sampling, tolerance }: Settings,
  outcome: OutcomeChoice,
):
  | { readonly choices: Pick<SimulationChoices, "runs" | "seed" | "sampling" | "stopWhen"> }
  | { readonly wrong: ReadonlySet<SettingsField> } {
  const [count, start, small] = [whole(runs), whole(seed), numberTyped(tolerance)?.toNumber() ?? null];
  const asksAll = tolerance.trim() === "";
  const wrong = new Set<SettingsField>();
  if (count === null || count < FEWEST || count > MOST || count % FEWEST !== 0) wrong.add("runs");
  if (start === null) wrong.add("seed");
  if (!asksAll && (small === null || small <= 0)) wrong.add("tolerance");
  if (wrong.size > 0 || count === null || start === null) return { wrong };
  const stopWhen = small === null ? {} : { stopWhen: { outcome, percentile: PERCENTILE, tolerance: small } };
  return { choices: { runs: count, seed: start, sampling, ...stopWhen } };
}

function whole(text: string): number | null {
  const value = numberTyped(text);
  return value?.isInteger() ? value.toNumber() : null;
}
