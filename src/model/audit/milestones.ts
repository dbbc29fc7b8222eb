import type { Milestone } from "../businesscase/figures";
import type { Plan } from "../businesscase/plan";
import { date, euros } from "../text/dutch";
import type { Finding } from "./finding";

/** IZA and SPUK of each milestone together are its total, to the euro. */
export function checkMilestoneParts(milestones: readonly Milestone[]): readonly Finding[] {
  return milestones.flatMap(({ nr, total, iza, spuk, place }): Finding[] => {
    const computed = iza.plus(spuk);
    if (computed.equals(total)) return [];
    return [
      {
        code: "parts-mismatch",
        severity: "error",
        ...(place && { place }),
        printed: total,
        computed,
        message: `Mijlpaal ${nr}: IZA en SPUK zijn samen ${euros(computed)}, het totaalbedrag is ${euros(total)}.`,
        remedy: "Verbeter een van de drie bedragen. De uitkering rekent met IZA en SPUK, niet met het totaalbedrag.",
      },
    ];
  });
}

/** After the end of the scheme nothing is paid. */
export function checkMilestoneDates(milestones: readonly Milestone[], plan: Plan): readonly Finding[] {
  return milestones
    .filter((milestone) => milestone.due > plan.endOfScheme)
    .map((milestone) => ({
      code: "late-milestone",
      severity: "error",
      ...(milestone.place && { place: milestone.place }),
      message: `Mijlpaal ${milestone.nr} is gepland op ${date(milestone.due)}, na het einde van de regeling (${date(plan.endOfScheme)}). Dan wordt niets meer betaald.`,
      remedy: "Zet een eerdere datum, of reken deze mijlpaal niet mee.",
    }));
}
