import { list, number } from "../../model/text/dutch";
import type { WaitListTarget } from "../../model/waitlist/plan-view";
import { TREEK_NORM, type NormVerdict } from "../../model/waitlist/treek-norm";
import type { WaitList, WaitListStock } from "../../model/waitlist/wait-list";
import type { Texts } from "../texts/texts";

/** What the wait list comes down to, in a sentence: the title of the tab. Promises come first. */
export function waitListFinding({ targets, norm }: WaitList, texts: Texts): string {
  if (targets.length > 0) return withNoted(targetsFinding(targets, texts), targets, texts);
  return norm.kind === "unknown" ? texts.waitList.noTargets : normFinding(norm, texts);
}

/** What the plan foresees is no answer where something was noted: both are said. */
function withNoted(finding: string, targets: readonly WaitListTarget[], { waitList: words }: Texts): string {
  const noted = targets.filter(({ noted: { status } }) => status !== "open");
  if (noted.length === 0) return finding;
  const told = noted.map(({ milestone, noted: { status } }) => words.notedOf(milestone, words.outcome[status]));
  return words.foreseen(`${finding.charAt(0).toLowerCase()}${finding.slice(1)}`, list(told));
}

function targetsFinding(targets: readonly WaitListTarget[], { waitList }: Texts): string {
  const missed = targets.filter(({ met }) => met === false).map(({ required }) => number(required));
  if (missed.length === 1) return waitList.missed(list(missed));
  if (missed.length > 1) return waitList.missedMany(list(missed));
  return targets.some(({ met }) => met === null) ? waitList.unknownTargets : waitList.allMet(targets.length);
}

/** When the wait comes within the Treek norm. */
export function normFinding(norm: NormVerdict, { waitList }: Texts): string {
  const weeks = number(TREEK_NORM);
  switch (norm.kind) {
    case "met":
      return waitList.normMet(norm.year, weeks);
    case "not-met":
      return waitList.normNotMet(weeks);
    case "unknown":
      return waitList.normUnknown(weeks);
  }
}

/** How the list itself moves, from its first known position to its last; null where there are no two. */
export function stockFinding(stock: readonly WaitListStock[], { waitList }: Texts): string | null {
  const [first, last] = [stock[0], stock.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const [from, to] = [number(first.people), number(last.people)];
  if (from === to) return waitList.stockSame(from, last.year);
  return last.people.lt(first.people)
    ? waitList.stockFalls(from, to, last.year)
    : waitList.stockRises(from, to, last.year);
}
