import type { Plan } from "../model/businesscase/plan";
import { twente } from "./twente/plan";

export { twente };

/** Every plan the add-in knows. */
export const PLANS: readonly Plan[] = [twente];
