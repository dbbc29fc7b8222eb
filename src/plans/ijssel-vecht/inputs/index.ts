import type { InputDefinition } from "../../../model/businesscase/plan";
import { costs, programme } from "./costs";
import { effects } from "./effects";
import { rates } from "./rates";
import { takenOverInputs } from "./taken-over";
import { unpublished } from "./unpublished";
import { volumes } from "./volumes";

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
