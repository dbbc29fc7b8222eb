import { input } from "../../model/plan/expression";
import type { MeasureDefinition, MilestoneMeasure } from "../../model/plan/measure";
import { commonMeasures } from "../common-measures";
import { milestoneVolumes } from "./milestones";
import { PLAN } from "./source";

/** What the region counts of what really happens. An id is permanent: files with counts go by it. */
export const measures: readonly MeasureDefinition[] = [
  {
    id: "talks",
    label: "Verkennende gesprekken",
    synonyms: ["Gesprekken"],
    unit: "talks",
    kind: "flow",
    counts: "Elk gevoerd gesprek, in de periode waarin het plaatsvond.",
    of: input("talks"),
  },
  ...commonMeasures,
];

/** By which measure it is known whether a milestone is met; any other is shown by evidence. What it asks stands once. */
export const milestoneMeasures: readonly MilestoneMeasure[] = milestoneVolumes.map(({ nr, asks, year }) => ({
  nr,
  asked: { kind: "at-least", measure: "talks", target: asks },
  window: { from: `${year}-01-01`, until: `${year}-12-31` },
  source: PLAN,
}));
