import type { Figures } from "../../../model/plan/figures";
import type { Plan } from "../../../model/plan/plan";
import type { InputCorrelation, SimulationChoices, VariedInput } from "../../../model/whatif/simulation/choices";
import { SimulationRefused } from "../../../model/whatif/simulation/fault";
import type { SimulationResult } from "../../../model/whatif/simulation/result";
import type { SimulationProgress } from "../../../simulation";
import type { Session } from "../../../workbook/session/session";
import { RESULT_OF_ALL_YEARS, type ChosenOutcome } from "../parts/OutcomeSelect";
import { DEFAULT_SETTINGS, type Settings } from "./settings";

/** What draws and calculates is loaded when someone asks for it. */
const simulation = () => import(/* webpackChunkName: "simulation" */ "../../../simulation");

/** Where a simulation stands. */
export type SimulationState =
  | { readonly kind: "ready" }
  | { readonly kind: "running"; readonly progress: SimulationProgress }
  | { readonly kind: "stopped" }
  /** Messages in Dutch; none where nothing is known but that it failed. */
  | { readonly kind: "failed"; readonly messages: readonly string[] }
  | { readonly kind: "done"; readonly result: SimulationResult; readonly of: Asked };

/** What was asked: an answer holds for this and nothing else. */
export interface Asked {
  readonly figures: Figures;
  readonly choices: SimulationChoices;
  /** The name of the scenario that the figures are of; null for the plan. */
  readonly scenario: string | null;
}

/** What the view shows, kept for who leaves it and comes back. */
export interface Kept {
  readonly state: SimulationState;
  readonly chosen: ChosenOutcome;
  /** Null for the inputs that are proposed. */
  readonly own: readonly VariedInput[] | null;
  readonly correlations: readonly InputCorrelation[];
  readonly settings: Settings;
}

/** One simulation at a time, in workers; it stops when someone says so, or asks another. */
export class KeptSimulation {
  private kept: Kept = {
    state: { kind: "ready" },
    chosen: RESULT_OF_ALL_YEARS,
    own: null,
    correlations: [],
    settings: DEFAULT_SETTINGS,
  };
  private running: AbortController | null = null;
  private readonly listeners = new Set<() => void>();

  readonly current = (): Kept => this.kept;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<Kept>): void {
    this.kept = { ...this.kept, ...change };
    for (const listener of this.listeners) listener();
  }

  async start(plan: Plan, asked: Asked): Promise<void> {
    this.running?.abort();
    const controller = new AbortController();
    this.running = controller;
    const { signal } = controller;
    const tell = (state: SimulationState) => {
      if (!signal.aborted) this.set({ state });
    };
    tell({ kind: "running", progress: { done: 0, runs: asked.choices.runs ?? 0 } });
    try {
      const { runSimulation } = await simulation();
      const result = await runSimulation(plan, asked.figures, asked.choices, {
        signal,
        onProgress: (progress) => tell({ kind: "running", progress }),
      });
      tell({ kind: "done", result, of: asked });
    } catch (error) {
      tell({
        kind: "failed",
        messages: error instanceof SimulationRefused ? error.faults.map(({ message }) => message) : [],
      });
    }
  }

  stop(): void {
    this.running?.abort();
    this.set({ state: { kind: "stopped" } });
  }
}

/** By session and plan: of another plan nothing is kept. */
const kept = new WeakMap<Session, { readonly plan: string; readonly simulation: KeptSimulation }>();

export function keptSimulation(session: Session, { id }: Plan): KeptSimulation {
  const known = kept.get(session);
  if (known?.plan === id) return known.simulation;
  known?.simulation.stop();
  const simulation = new KeptSimulation();
  kept.set(session, { plan: id, simulation });
  return simulation;
}
