import { constant, input, over, plus, previous, times } from "../../model/plan/expression";
import type { Bandwidth } from "../../model/plan/plan";
import { diversion, talksInYear } from "./series";
import { PLAN } from "./source";

/** Of the adults of practices that take part, in the middle of the year: the mean of its start and its end. */
const talkShare = over(
  talksInYear,
  times("adults", over(plus(previous("practices", "pilots"), "practices"), times(constant("2"), "all-practices"))),
);

/** Limits within which the plan itself says its volumes lie. */
export const bandwidths: readonly Bandwidth[] = [
  {
    id: "talks",
    label: "Verkennende gesprekken per jaar, naar rato van deelnemende huisartsenpraktijken",
    of: talkShare,
    unit: "share",
    min: "0.01",
    max: "0.02",
    source: { ...PLAN, detail: "bandbreedtes" },
  },
  {
    id: "diversion",
    label: "Afbuiging ggz",
    of: diversion,
    unit: "share",
    min: "0.18",
    max: "0.5",
    from: 2025,
    source: { ...PLAN, detail: "bandbreedtes" },
  },
  {
    id: "second-talks",
    label: "Tweede gesprekken",
    of: input("second-talks"),
    unit: "share",
    max: "0.25",
    from: 2026,
    source: { ...PLAN, detail: "bandbreedtes" },
  },
];
