/** The plans the add-in knows. */
export { twente } from "./twente/plan";
