/**
 * What Excel sees, a file a family: in the namespace MGN, ids, parameter names and their order are permanent (see
 * docs/functies/contract.json). A name in code is the id in lower case, with "_" for its dot. Each function hands its
 * arguments on and answers values, or an Excel error with a Dutch sentence.
 */
export * from "./excel/time";
export * from "./excel/volumes";
export * from "./excel/impact";
export * from "./excel/costs";
export * from "./excel/payout";
export * from "./excel/wait-list";
export * from "./excel/control";
