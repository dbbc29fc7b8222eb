import type { PublishedRange } from "../../model/businesscase/plan";
import { PLAN } from "./inputs/define";

/** What the plan prints of how far its assumptions may turn out otherwise; of all others it says nothing. */
export const ranges: Readonly<Record<string, PublishedRange>> = {
  "talk-share": {
    low: "0.01",
    high: "0.02",
    basis: "published",
    source: { ...PLAN, detail: "bandbreedtes: 1% tot 2% van de volwassenen" },
  },
  // A diversion of 18% to 50% is a referral of 82% to 50%.
  "ggz-referral": {
    low: "0.5",
    high: "0.82",
    basis: "published",
    source: { ...PLAN, detail: "bandbreedtes: afbuiging 18% tot 50% vanaf 2025" },
  },
  // Only a highest is printed, from 2026 on: below it, and in 2025, the plan's own figures hold.
  "second-talks": {
    low: ["0.3", "0.2", "0.1", "0.1", "0.1"],
    high: ["0.3", "0.25", "0.25", "0.25", "0.25"],
    basis: "published",
    source: { ...PLAN, detail: "bandbreedtes: ten hoogste 25% vanaf 2026; een ondergrens is niet gepubliceerd" },
  },
  // A quarter to 35% of 77 practices, in whole practices; from 2026 on all take part.
  practices: {
    low: ["19", "77", "77", "77", "77"],
    high: ["27", "77", "77", "77", "77"],
    basis: "published",
    source: { ...PLAN, detail: "Bijlage 3: 25% tot 35% van de huisartsenpraktijken in 2025" },
  },
};
