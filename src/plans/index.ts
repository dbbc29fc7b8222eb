import type { Plan } from "../model/plan/plan";
import { centraalGelderland } from "./centraal-gelderland/plan";
import { ijsselVecht } from "./ijssel-vecht/plan";
import { twente } from "./twente/plan";

export { centraalGelderland, ijsselVecht, twente };

/** The plans the add-in knows; the first is taken when nothing in a workbook tells which it is. */
export const PLANS: readonly Plan[] = [twente, ijsselVecht, centraalGelderland];
