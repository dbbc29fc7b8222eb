import { compound, countedAs, derived, plus, times } from "../../model/plan/expression";

export const talks = derived(
  "talks",
  "Aantal verkennende gesprekken",
  "people",
  times("inflow", "talk-share", "adoption", "year-part"),
);
export const diversion = derived("diversion", "Voorkomen ggz (aandeel)", "share", plus("share-sd", "share-none"));
/** The price of a year against the base year. */
export const index = derived("index", "Prijsindex", "factor", compound("inflation", "price-level"));

/** Of each case, and of each consult, one person stays out of mental-health care. */
const keptByCases = countedAs("people", times("doco-cases", "doco-share"));
export const keptByConsults = countedAs("people", times("consults", "consult-share"));

/** People off the original wait list in a year. */
export const offTheWaitList = derived(
  "wait-list-off",
  "Van de oorspronkelijke wachtlijst",
  "people",
  plus(times(talks, diversion), keptByCases, keptByConsults),
);
