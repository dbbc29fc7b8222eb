import type { Plan } from "../model/businesscase/plan";
import { centraalGelderland } from "./centraal-gelderland/plan";
import { twente } from "./twente/plan";

export { centraalGelderland, twente };

/** The plans the add-in knows; the first is taken when nothing in a workbook tells which it is. */
export const PLANS: readonly Plan[] = [twente, centraalGelderland];
