import type { Plan } from "../model/businesscase/plan";
import { twente } from "./twente/plan";

export { twente };

/** The plans the add-in knows; the first is taken when nothing in a workbook tells which it is. */
export const PLANS: readonly Plan[] = [twente];
