import { list, number } from "../../model/text/dutch";
import type { WaitListTarget } from "../../model/waitlist/plan-view";
import type { Texts } from "../texts/texts";

/** What the targets come down to, in a sentence: the title of the tab. */
export function waitListFinding(targets: readonly WaitListTarget[], { waitList }: Texts): string {
  if (targets.length === 0) return waitList.noTargets;
  const missed = targets.filter(({ met }) => met === false).map(({ required }) => number(required));
  if (missed.length === 1) return waitList.missed(list(missed));
  if (missed.length > 1) return waitList.missedMany(list(missed));
  return targets.some(({ met }) => met === null) ? waitList.unknownTargets : waitList.allMet(targets.length);
}
