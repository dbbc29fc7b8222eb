import { useEffect, useRef, useState } from "react";
import type { Figures } from "../../../model/plan/figures";
import type { Plan } from "../../../model/plan/plan";
import type { SimulationChoices } from "../../../model/whatif/simulation/choices";
import { SimulationRefused } from "../../../model/whatif/simulation/fault";
import type { SimulationResult } from "../../../model/whatif/simulation/result";
import type { SimulationProgress } from "../../../simulation";

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
}

/** One simulation at a time, in workers; it stops when someone says so, and when the view goes away. */
export function useSimulation(plan: Plan) {
  const [state, setState] = useState<SimulationState>({ kind: "ready" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (asked: Asked) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const tell = (told: SimulationState) => {
      if (!signal.aborted) setState(told);
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
      tell({ kind: "failed", messages: error instanceof SimulationRefused ? error.faults.map(messageOf) : [] });
    }
  };
  const stop = () => {
    running.current?.abort();
    setState({ kind: "stopped" });
  };
  return { state, start, stop };
}

function messageOf({ message }: { readonly message: string }): string {
  return message;
}
