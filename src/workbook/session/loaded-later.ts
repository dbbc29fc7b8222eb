/**
 * What finds and calculates, with the plans: most of the add-in's code. A session loads it when it first reads a
 * workbook, so that the pane itself stands at once.
 */
export { PLANS } from "../../plans";
export { withOwnPlan } from "../../plans/own";
export { assess } from "./assess";
export { underChoice } from "../scenarios/chosen";
export { comparisonSheet } from "../change/comparison/comparison";
export { comparisonOf } from "../scenarios/comparison-of";
export { choosePlan, chosenPlan } from "../find/plan";
