import type { Ends, Ending } from "../plan/ends";
import type { Milestone } from "../plan/figures";
import { countsOn, isEarnedBy, type Dated, type MilestoneOutcome } from "../plan/milestone-outcome";
import { date } from "../text/dutch";
import type { IsoDate } from "../time/iso-date";

/** The end for all that comes first; null: the agreement runs until the end of the scheme. */
export function endingOf({ terminated, replaced }: Ends): Ending | null {
  const endings: readonly Ending[] = [
    ...(terminated === undefined ? [] : [{ kind: "terminated" as const, on: terminated }]),
    ...(replaced === undefined ? [] : [{ kind: "replaced" as const, on: replaced }]),
  ];
  return endings.reduce<Ending | null>((first, ending) => (first && first.on <= ending.on ? first : ending), null);
}

/** What a scenario adds to what the workbook keeps: it goes before it, for each end by itself. */
export function withEnds(kept: Ends, added: Ends): Ends {
  const leaving = { ...kept.leaving, ...added.leaving };
  return { ...kept, ...added, ...(Object.keys(leaving).length > 0 && { leaving }) };
}

/** Whether it counts on a later day, and was not earned by this one. */
export function fallsAfter(milestone: Dated, day: IsoDate): boolean {
  return countsOn(milestone) > day && !isEarnedBy(milestone, day);
}

/** What was noted of a milestone, whatever end came over it. */
export function notedOf({ lapse, outcome }: Milestone): MilestoneOutcome {
  return lapse?.noted ?? outcome;
}

/** A milestone of which this is noted, before any end. */
export function asNoted(milestone: Milestone, outcome: MilestoneOutcome): Milestone {
  const { lapse, ...rest } = milestone;
  return lapse === undefined ? { ...milestone, outcome } : { ...rest, outcome };
}

/**
 * The milestones with the end in them: what falls after it counts as missed, so that its IZA is not paid and its SPUK
 * goes back; what was met by that day stays as it is.
 */
export function lapsing(milestones: readonly Milestone[], ends: Ends): readonly Milestone[] {
  const ending = endingOf(ends);
  return milestones.map((milestone) => {
    const noted = notedOf(milestone);
    const bare = milestone.lapse === undefined ? milestone : asNoted(milestone, noted);
    const lapses = ending !== null && noted.status !== "missed" && fallsAfter(bare, ending.on);
    return lapses ? lapsed(bare, ending, noted) : bare;
  });
}

const WORDS: Readonly<Record<Ending["kind"], string>> = {
  terminated: "de overeenkomst is beëindigd",
  replaced: "het plan is vervangen",
};

/**
 * SPUK that came in advance in the year of the end goes back from that day on. Of a later year the advance and its
 * repayment stand both in that year, and cancel: in truth neither is paid.
 */
function lapsed(milestone: Milestone, ending: Ending, noted: MilestoneOutcome): Milestone {
  const sameYear = milestone.due.slice(0, 4) <= ending.on.slice(0, 4);
  return {
    ...milestone,
    outcome: {
      status: "missed",
      ...(sameYear && { on: ending.on }),
      evidence: `Vervallen: ${WORDS[ending.kind]} op ${date(ending.on)}.`,
    },
    lapse: { ...ending, noted },
  };
}
