import { useSyncExternalStore } from "react";
import type { Plan } from "../../../model/plan/plan";
import { useSession } from "../../state/session";
import { keptSimulation, type Kept, type KeptSimulation } from "./kept-simulation";

/** The simulation of this session, as it was left. */
export function useSimulation(plan: Plan): { readonly kept: Kept; readonly simulation: KeptSimulation } {
  const simulation = keptSimulation(useSession(), plan);
  return { kept: useSyncExternalStore(simulation.subscribe, simulation.current), simulation };
}
