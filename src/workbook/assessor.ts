/**
 * What finds and calculates, with the plans: most of the add-in's code. A session loads it when it first reads a
 * workbook, so that the pane itself stands at once.
 */
export { PLANS } from "../plans";
export { draftPlan, readPlan, withOwnPlan } from "../plans/own";
export { assess } from "./assess";
export { connectCells } from "./connect";
export { underChoice } from "./scenarios/chosen";
export { comparisonSheet } from "./change/comparison";
export { comparisonOf } from "./scenarios/comparison-of";
export { pointedLink } from "./settle/point";
export { inputNotFound, tableUnread, valueDoesNotFit } from "./settle/refusals";
export { fitsInput } from "./settle/typed";
export { vouchedFor } from "./settle/vouch";
export { correctTable } from "./find/tables/correct";
export { choosePlan, chosenPlan } from "./find/plan";
