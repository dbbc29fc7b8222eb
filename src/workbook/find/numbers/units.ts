import type { Decimal } from "../../../model/money/decimal";
import type { InputDefinition } from "../../../model/plan/plan";
import { isShare } from "../../../model/text/units";
import type { Scale } from "../../links/link";
import type { CellNumber } from "./cell-number";
import { areEqual, distanceTo, type Published } from "./published";

/** How the cells' numbers become the input's unit, and how sure that is. */
export interface ScaleChoice {
  readonly scale: Scale;
  /** What this costs in certainty: 0 when cells and words agree. */
  readonly doubt: number;
  /** Dutch, for in a sentence; "" when there is nothing to tell. */
  readonly how: string;
}

/** What is known of the numbers of one input before their unit is chosen. */
export interface Amounts {
  readonly input: InputDefinition;
  readonly published: Published;
  /** Null for a cell without a number. */
  readonly numbers: readonly (CellNumber | null)[];
  /** What the words around them say: "0.01" for percentages, "1" for euros; null where they say nothing. */
  readonly said: Scale | null;
  /** What other inputs in the same table turned out to be in; null where that shows nothing. */
  readonly shared: Scale | null;
}

const UNSURE = 0.25;
/** A figure this many times larger or smaller than published is probably in another unit. */
const FAR = Math.log(50);
/** Of two units, one that comes this close is meant. */
const CLOSE = Math.log(8);

/** Equal by fewer digits than this may be a coincidence. */
const ENOUGH_DIGITS = 2;

const HOW: Readonly<Record<Scale, string>> = {
  "1": "",
  "1000": "bedragen × € 1.000",
  "1000000": "bedragen in miljoenen euro's",
  "0.01": "getypt als percentage",
};

/** The units that the cells of an input may be in. */
export function scalesFor({ unit }: InputDefinition, numbers: readonly (CellNumber | null)[]): readonly Scale[] {
  if (isShare(unit)) return numbers.some((number) => number?.percentage) ? ["1"] : ["1", "0.01"];
  return unit === "eur" ? ["1", "1000", "1000000"] : ["1"];
}

/** The one unit in which the cells hold the published figures; null where there is none, or more than one. */
export function scaleByEquality({
  input,
  published,
  numbers,
}: Pick<Amounts, "input" | "published" | "numbers">): Scale | null {
  const values = numbers.map((number) => number?.value ?? null);
  const equal = scalesFor(input, numbers).filter((scale) => areEqual(published, values, scale));
  return equal.length === 1 ? (equal[0] ?? null) : null;
}

/** Chooses the unit by what the cells say of themselves, what is equal, what is said, and how large the numbers are. */
export function chooseScale(amounts: Amounts): ScaleChoice {
  const { input, published, numbers, said, shared } = amounts;
  const scales = scalesFor(input, numbers);
  const share = isShare(input.unit);
  if (scales.length === 1) return { scale: "1", doubt: 0, how: share ? "als percentage opgemaakt" : "" };

  const equal = scaleByEquality(amounts);
  const supposed = shared ?? said ?? "1";
  if (equal !== null) {
    const contradicted = said !== null && said !== equal && shared !== equal;
    // A title over the table may be meant for other rows. Whole euros are said of the row itself: then one of them is wrong.
    const coincidence = !share && (published.digits < ENOUGH_DIGITS || said === "1");
    return { scale: equal, doubt: contradicted && coincidence ? UNSURE : 0, how: HOW[equal] };
  }
  const values = numbers.flatMap((number) => (number === null ? [] : [number.value]));
  if (values.every((value) => value.isZero())) return { scale: supposed, doubt: 0, how: HOW[supposed] };
  return share ? shareScale(amounts, values, supposed) : moneyScale(amounts, values, supposed);
}

function shareScale(
  { input, published, said, shared }: Amounts,
  values: readonly Decimal[],
  supposed: Scale,
): ScaleChoice {
  const tooLarge = values.some((value) => value.gt(1) && value.gt(input.bounds.max));
  // 2,8 can be no share: it must be a percentage, even where nothing says so.
  if (tooLarge) return { scale: "0.01", doubt: said === "0.01" || shared === "0.01" ? 0 : UNSURE, how: HOW["0.01"] };
  if (supposed === "1") return { scale: "1", doubt: 0, how: "" };
  // Under a header with %, 0,5 may be half a per cent or a half: what was published and what stands beside it decide.
  const asShare = distanceTo(published, values, "1");
  const asPercentage = distanceTo(published, values, "0.01");
  if (
    shared !== null &&
    Math.min(asShare, asPercentage) === distanceTo(published, values, shared) &&
    !published.size.isZero()
  ) {
    return { scale: shared, doubt: 0, how: HOW[shared] };
  }
  const scale = asShare < asPercentage ? "1" : "0.01";
  return { scale, doubt: UNSURE, how: HOW[scale] };
}

function moneyScale({ published, said, shared }: Amounts, values: readonly Decimal[], supposed: Scale): ScaleChoice {
  if (distanceTo(published, values, supposed) <= FAR) {
    // What is said and what stands beside it contradict each other: only the size can tell.
    const torn = said !== null && shared !== null && said !== shared && distanceTo(published, values, supposed) > CLOSE;
    return { scale: supposed, doubt: torn ? UNSURE : 0, how: HOW[supposed] };
  }
  const [other] = (["1", "1000", "1000000"] as const).filter((scale) => distanceTo(published, values, scale) <= CLOSE);
  if (other === undefined) return { scale: supposed, doubt: 0, how: HOW[supposed] };
  // Words and size contradict each other. Words win where they were found; either way someone must look.
  return said === null && shared === null
    ? { scale: other, doubt: UNSURE, how: `naar de grootte gelezen als ${HOW[other] || "hele euro's"}` }
    : { scale: supposed, doubt: UNSURE, how: HOW[supposed] };
}
