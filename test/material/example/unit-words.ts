import { UNIT_LABELS, type Unit } from "../../../src/model/text/units";

/** Units in the words of the workbooks that people have, which need not be ours. */
export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  ...UNIT_LABELS,
  people: "personen",
  "people-per-year": "personen per jaar",
};
