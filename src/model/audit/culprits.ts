import type { Decimal } from "../money/decimal";
import type { PrintedTotal } from "../plan/figures";
import type { Place } from "../plan/finding";
import { judge, keyOf, type CellKey, type Verdict } from "./totals";

/** A cell that is no total, and makes several totals fail by the same amount. */
export interface Culprit {
  /** As the table names it; empty where it does not. */
  readonly label: string;
  readonly place: Place;
  readonly printed: Decimal;
  /** With this figure those totals would follow. */
  readonly expected: Decimal;
  /** How many totals it explains. */
  readonly explains: number;
}

export interface Judgement {
  readonly verdicts: readonly Verdict[];
  readonly culprits: readonly Culprit[];
}

/** More than this many wrong cells at once is another kind of trouble. */
const MOST_CULPRITS = 20;
const MOST_TRIED = 40;

/**
 * Judges all totals, and puts the blame where it belongs: when the totals of a row and of a column fail by the same
 * amount, the one cell that they share is wrong, and none of them.
 */
export function judgeWithCulprits(totals: readonly PrintedTotal[]): Judgement {
  const corrected = new Map<CellKey, Decimal>();
  const culprits: Culprit[] = [];
  let verdicts = judge(totals);
  const isTotal = new Set(totals.map(({ place }) => keyOf(place)));
  while (culprits.length < MOST_CULPRITS) {
    const before = countBad(verdicts);
    const [best] = suspects(verdicts, isTotal)
      .filter(({ place }) => !corrected.has(keyOf(place)))
      .slice(0, MOST_TRIED)
      .map((suspect) => {
        const after = judge(totals, new Map(corrected).set(keyOf(suspect.place), suspect.expected));
        return { suspect, after, explains: before - countBad(after) };
      })
      .filter(({ explains }) => explains >= 2)
      .sort((a, b) => b.explains - a.explains);
    if (best === undefined) break;
    corrected.set(keyOf(best.suspect.place), best.suspect.expected);
    culprits.push({ ...best.suspect, explains: best.explains });
    verdicts = best.after;
  }
  return { verdicts, culprits };
}

function countBad(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ status }) => status === "wrong" || status === "unclear").length;
}

/** What one failing sum asks of a cell in it. */
interface Asked {
  readonly change: Decimal;
  /** What rounding can explain in that sum. */
  readonly allowed: Decimal;
}

/**
 * Cells that are no total and stand in failing sums of several totals that ask for the same correction: as the sum says it
 * that leaves the least room.
 */
function suspects(verdicts: readonly Verdict[], isTotal: ReadonlySet<CellKey>): readonly Omit<Culprit, "explains">[] {
  const cells = new Map<CellKey, { label: string; place: Place; printed: Decimal; asked: Map<CellKey, Asked> }>();
  for (const { total, failing } of verdicts)
    for (const { definition, difference, allowed } of failing) {
      if (definition.of) continue;
      for (const { label, place, value, sign } of definition.parts) {
        const key = keyOf(place);
        if (isTotal.has(key)) continue;
        const entry = cells.get(key) ?? { label, place, printed: value, asked: new Map<CellKey, Asked>() };
        entry.asked.set(keyOf(total.place), { change: difference.times(sign), allowed });
        cells.set(key, entry);
      }
    }
  return [...cells.values()].flatMap(({ label, place, printed, asked }) => {
    const [first, ...others] = [...asked.values()].sort((a, b) => a.allowed.cmp(b.allowed));
    if (first === undefined) return [];
    const { change } = first;
    const alike = others.some((other) => other.change.minus(change).abs().lte(change.abs().times("0.2")));
    return alike ? [{ label, place, printed, expected: printed.plus(change) }] : [];
  });
}
