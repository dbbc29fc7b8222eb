/** What runs scenarios through the user's own formulas; loaded when someone asks for it. */
export { findRowCells } from "../find/inputs/row-cells";
export { planRun } from "./plan-run";
export { resultsOf } from "./results";
