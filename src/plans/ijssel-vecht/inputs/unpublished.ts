import type { InputDefinition } from "../../../model/plan/plan";
import { PLAN } from "../source";

const COUNT = { min: "0", max: "10000000" };

/** What the plan does not publish, and can do without: the wait list is followed once a user fills it in. */
export const unpublished: readonly InputDefinition[] = [
  {
    id: "wait-list-start",
    label: "Wachtlijst bij de nulmeting",
    synonyms: ["Wachtlijst nulmeting", "Nulmeting wachtlijst", "Stand wachtlijst bij nulmeting"],
    short: "wachtlijst bij nulmeting",
    unit: "people",
    perYear: false,
    published: [],
    source: { ...PLAN, detail: "niet gepubliceerd" },
    bounds: COUNT,
    optional: true,
  },
  {
    id: "wait-weeks",
    label: "Wachttijd ggz (weken)",
    synonyms: ["Wachttijd in weken", "Wachttijd ggz", "Weken wachttijd", "Aantal weken wachttijd"],
    short: "weken wachttijd",
    unit: "weeks",
    perYear: true,
    published: [],
    source: { ...PLAN, detail: "niet gepubliceerd" },
    bounds: { min: "0", max: "520" },
    optional: true,
  },
];
