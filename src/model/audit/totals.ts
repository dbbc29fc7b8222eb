import { Decimal, ONE, ZERO, sumKnown } from "../money/decimal";
import type { PrintedTotal, TotalDefinition, TotalPart } from "../plan/figures";
import type { Place } from "../plan/finding";
import { oncePer } from "../plan/once-per";

/** One way in which a total should follow, worked out. */
export interface Weighed {
  readonly definition: TotalDefinition;
  readonly computed: Decimal;
  /** Printed less computed. */
  readonly difference: Decimal;
  /** What rounding of the total and its parts can explain, either way. */
  readonly allowed: Decimal;
}

/**
 * exact, rounding: it follows. wrong: the total itself does not fit. unclear: it follows in one way and not in another,
 * so that one of the parts is wrong and not the total.
 */
export interface Verdict {
  readonly total: PrintedTotal;
  readonly status: "exact" | "rounding" | "wrong" | "unclear";
  /** The way that decided it: the one that fails, or else the one that leaves the largest difference. */
  readonly by: Weighed;
  /** Every way that fails. */
  readonly failing: readonly Weighed[];
}

export type CellKey = string;

export function keyOf({ sheet, address }: Place): CellKey {
  return `${sheet}!${address}`;
}

/**
 * Judges every total, those it is made of first: a part that is itself a total and wrong counts for what it should be,
 * so that no total is blamed for another's fault.
 *
 * @param corrected cells that are taken to hold another figure
 */
export function judge(
  totals: readonly PrintedTotal[],
  corrected: ReadonlyMap<CellKey, Decimal> = new Map(),
): readonly Verdict[] {
  const byKey = new Map(totals.map((total) => [keyOf(total.place), total]));
  const verdicts = new Map<CellKey, Verdict | null>();

  const verdictOn = (key: CellKey, total: PrintedTotal): Verdict | null => {
    if (total.isSettled) return asPrinted(total);
    const known = verdicts.get(key);
    if (known !== undefined) return known;
    // While it is being judged it counts as printed: figures that refer to each other end here.
    verdicts.set(key, null);
    const verdict = verdictOf(
      total,
      total.definitions.map((definition) => weigh(total, definition, valueOf)),
    );
    verdicts.set(key, verdict);
    return verdict;
  };
  const valueOf = (part: TotalPart): Approximate => {
    const key = keyOf(part.place);
    const total = byKey.get(key);
    const verdict = total && verdictOn(key, total);
    const given = corrected.get(key);
    if (given === undefined && verdict?.status === "wrong") {
      return { value: verdict.by.computed, halfUnit: Decimal.max(part.halfUnit, verdict.by.allowed) };
    }
    return { value: given ?? part.value, halfUnit: part.halfUnit };
  };
  return [...byKey].flatMap(([key, total]) => verdictOn(key, total) ?? []);
}

/** On a total that is known to add up; in what way is worked out when someone asks. */
const asPrinted = oncePer((total: PrintedTotal): Verdict => ({
  total,
  status: "exact",
  failing: [],
  get by() {
    return largestOf(total.definitions.map((definition) => weigh(total, definition, (part) => part)));
  },
}));

/** A figure, and how far it may be off. */
interface Approximate {
  readonly value: Decimal;
  readonly halfUnit: Decimal;
}

function weigh(total: PrintedTotal, definition: TotalDefinition, valueOf: (part: TotalPart) => Approximate): Weighed {
  const add = (parts: readonly TotalPart[]) => sumKnown(parts.map((part) => valueOf(part).value.times(part.sign)));
  const slack = (parts: readonly TotalPart[]) => sumKnown(parts.map((part) => valueOf(part).halfUnit));
  const { parts, of } = definition;
  const whole = of && add(of);
  const numerator = add(parts);
  const computed = whole === undefined ? numerator : whole.isZero() ? ZERO : numerator.div(whole);
  const fromParts =
    whole === undefined
      ? slack(parts)
      : whole.isZero()
        ? ZERO
        : slack(parts)
            .plus(slack(of ?? []))
            .div(whole.abs());
  return {
    definition,
    computed,
    difference: total.printed.minus(computed),
    allowed: fromParts.plus(total.halfUnit).plus(noise(total.printed, computed)),
  };
}

/** What rounding of a total and its parts can explain, as they are printed. */
export function roundingOf({ halfUnit }: PrintedTotal, { parts, of = [] }: TotalDefinition): Decimal {
  const slack = sumKnown(parts.map((part) => part.halfUnit)).plus(sumKnown(of.map((part) => part.halfUnit)));
  const whole = of.length === 0 ? ONE : sumKnown(of.map(({ value, sign }) => value.times(sign))).abs();
  return whole.isZero() ? halfUnit : slack.div(whole).plus(halfUnit);
}

/** Excel calculates in binary: a sum of formulas may be off in the last of its fifteen digits. */
const LAST_DIGITS = "1e-9";

function noise(printed: Decimal, computed: Decimal): Decimal {
  return printed.abs().plus(computed.abs()).plus(1).times(LAST_DIGITS);
}

function verdictOf(total: PrintedTotal, ways: readonly Weighed[]): Verdict | null {
  const failing = byAgreement(ways.filter(({ difference, allowed }) => difference.abs().gt(allowed)));
  const passing = ways.filter((way) => !failing.includes(way));
  const [worst] = failing;
  if (worst !== undefined) {
    // The other ways may pass by being coarser. If the total is wrong, putting it right brings them closer too.
    const agree = passing.every((way) => way.difference.minus(worst.difference).abs().lt(way.difference.abs()));
    return { total, status: agree ? "wrong" : "unclear", by: worst, failing };
  }
  if (passing.length === 0) return null;
  const largest = largestOf(passing);
  const exact = largest.difference.abs().lte(noise(total.printed, largest.computed));
  return { total, status: exact ? "exact" : "rounding", by: largest, failing };
}

/** Of at least one. */
function largestOf(ways: readonly Weighed[]): Weighed {
  return ways.reduce((found, next) => (next.difference.abs().gt(found.difference.abs()) ? next : found));
}

/** First the outcome that most ways agree on; of outcomes with as many, the one that leaves the least room. */
function byAgreement(ways: readonly Weighed[]): readonly Weighed[] {
  const agreeing = (way: Weighed) =>
    ways.filter(({ computed }) => computed.minus(way.computed).abs().lte(noise(computed, way.computed))).length;
  return [...ways].sort((a, b) => agreeing(b) - agreeing(a) || a.allowed.comparedTo(b.allowed));
}
