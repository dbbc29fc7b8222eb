import { compound, derived, times } from "../../model/plan/expression";

/** Series with a name that several rows share. */

/** The price of a year against the base year. */
export const index = derived("index", "Prijsindex", "factor", compound("inflation", "price-level"));

export const prevented = derived(
  "prevented",
  "Inwoners die buiten de ggz worden geholpen",
  "people",
  times("talks", "prevented-share"),
);
