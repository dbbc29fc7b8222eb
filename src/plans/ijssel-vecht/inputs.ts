import type { InputDefinition } from "../../model/plan/plan";
import { costs, programme } from "./inputs/costs";
import { effects } from "./inputs/effects";
import { rates } from "./inputs/rates";
import { takenOverInputs } from "./inputs/taken-over";
import { unpublished } from "./inputs/unpublished";
import { volumes } from "./inputs/volumes";

/** Every assumption of the plan, in the order of its appendix: volumes, rates, effects, costs. */
export const inputs: readonly InputDefinition[] = [
  ...volumes,
  ...rates,
  ...effects,
  ...costs,
  ...programme,
  ...takenOverInputs,
  ...unpublished,
];
