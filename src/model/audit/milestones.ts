import { Decimal, sumKnown } from "../money/decimal";
import { daysAfter } from "../payout/calendar";
import { REVIEW_DAYS } from "../payout/milestone-status";
import type { Milestone } from "../plan/figures";
import type { Finding } from "../plan/finding";
import { milestoneLabel } from "../plan/milestone-label";
import type { Plan } from "../plan/plan";
import { date, euros, milestonesNamed } from "../text/dutch";
import type { IsoDate } from "../time/iso-date";
import { consequenceOf } from "./consequence";

/** Three figures in whole euros, each rounded by itself. */
const ROUNDING = new Decimal("1.5");

/** IZA and SPUK of each milestone together are its total, to the euro; a euro beside it is rounding of the document. */
export function checkMilestoneParts(milestones: readonly Milestone[]): readonly Finding[] {
  return milestones.flatMap((milestone): Finding[] => {
    const { nr, total, iza, spuk, place, totalPlace = place } = milestone;
    const computed = iza.plus(spuk);
    if (computed.equals(total)) return [];
    return [
      {
        code: "parts-mismatch",
        about: String(nr),
        severity: computed.minus(total).abs().lte(ROUNDING) ? "rounding" : "error",
        ...(totalPlace && { place: totalPlace }),
        printed: total,
        computed,
        message: `Mijlpaal ${milestoneLabel(milestone)}: IZA en SPUK zijn samen ${euros(computed)}, het totaalbedrag is ${euros(total)}.`,
        remedy: "Verbeter een van de drie bedragen. De uitkering rekent met IZA en SPUK, niet met het totaalbedrag.",
      },
    ];
  });
}

/** After the end of the scheme nothing is paid; shortly before it, nobody can judge in time. */
export function checkMilestoneDates(
  milestones: readonly Milestone[],
  plan: Pick<Plan, "endOfScheme" | "milestonesArePaid">,
): readonly Finding[] {
  if (plan.milestonesArePaid === false) return [];
  return [...tooLate(milestones, plan.endOfScheme), ...judgedTooLate(milestones, plan.endOfScheme)];
}

function tooLate(milestones: readonly Milestone[], end: IsoDate): readonly Finding[] {
  return milestones
    .filter((milestone) => milestone.due > end)
    .map((milestone) => ({
      code: "late-milestone",
      about: String(milestone.nr),
      severity: "error",
      ...(milestone.place && { place: milestone.place }),
      consequence: consequenceOf(milestone.total, (told) => `Aan deze mijlpaal hangt ${told}.`),
      message: `Mijlpaal ${milestoneLabel(milestone)} is gepland op ${date(milestone.due)}, na het einde van de regeling (${date(end)}). Dan wordt niets meer betaald.`,
      remedy: "Zet een eerdere datum, of reken deze mijlpaal niet mee.",
    }));
}

/** All milestones of one day make one finding: they wait for the same judgement. */
function judgedTooLate(milestones: readonly Milestone[], end: IsoDate): readonly Finding[] {
  const byDay = new Map<IsoDate, Milestone[]>();
  for (const milestone of milestones) {
    if (
      milestone.dueAssumed === true ||
      milestone.due > end ||
      daysAfter(milestone.due, REVIEW_DAYS) <= end ||
      milestone.total.isZero()
    )
      continue;
    byDay.set(milestone.due, [...(byDay.get(milestone.due) ?? []), milestone]);
  }
  return [...byDay].map(([due, same]): Finding => {
    const amount = sumKnown(same.map(({ total }) => total));
    const [first] = same;
    return {
      code: "late-assessment",
      about: String(Math.min(...same.map(({ nr }) => nr))),
      severity: "warning",
      ...(first?.place && { place: first.place }),
      consequence: consequenceOf(amount, (told) => `Hieraan hangt samen ${told}.`),
      message: `Gepland op ${date(due)}: ${milestonesNamed(same.map(milestoneLabel))}. Beoordelen duurt vier weken, tot ${date(daysAfter(due, REVIEW_DAYS))}: na het einde van de regeling (${date(end)}).`,
      remedy: "Spreek vooraf af dat na het einde nog mag worden beoordeeld, of plan deze mijlpalen eerder.",
    };
  });
}

/** A step that asks less, or comes earlier in its own words, and is due after the next one. */
export function checkMilestoneOrder(milestones: readonly Milestone[]): readonly Finding[] {
  const series = new Map<string, Milestone[]>();
  for (const milestone of milestones) {
    const key = `${milestone.component}|${milestone.description.replace(/\d[\d.,%-]*/g, "#").toLowerCase()}`;
    series.set(key, [...(series.get(key) ?? []), milestone]);
  }
  return [...series.values()].flatMap((unordered) => {
    // In the order of the plan: the rows of a table may be sorted.
    const steps = unordered.sort((a, b) => a.nr - b.nr);
    return steps.flatMap((step, index): Finding[] => {
      const next = steps[index + 1];
      if (next === undefined || step.due <= next.due) return [];
      return [
        {
          code: "dates-reversed",
          about: String(step.nr),
          severity: "warning",
          ...(step.place && { place: step.place }),
          message: `Mijlpaal ${named(step)} is een eerdere stap dan mijlpaal ${named(next)}, maar is later gepland.`,
          remedy: "Controleer beide data in de tabel met mijlpalen.",
        },
      ];
    });
  });
}

/** With its date. */
function named(milestone: Milestone): string {
  const label = milestoneLabel(milestone);
  return label === String(milestone.nr) ? `${label} (${date(milestone.due)})` : label;
}
