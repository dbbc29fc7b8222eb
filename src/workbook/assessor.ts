/**
 * What finds and calculates, with the plans: most of the add-in's code. A session loads it when it first reads a
 * workbook, so that the pane itself stands at once.
 */
export { PLANS } from "../plans";
export { assess } from "./assess";
export { choosePlan, chosenPlan } from "./find/plan";
