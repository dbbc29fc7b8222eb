import type { InputDefinition } from "../../../model/plan/plan";
import { isShare } from "../../../model/text/units";
import { cellNamed, type Grid } from "../../cells/grid";
import { isPercentFormat } from "../../cells/number-format";
import type { CellNumber } from "../numbers/cell-number";
import { areEqual, distanceTo, type Published } from "../numbers/published";
import type { ScaleChoice } from "../numbers/units";
import type { Content } from "./places";

/** What speaks for and against a place, beside its label. */
export interface Evidence {
  readonly published: Published;
  readonly numbers: readonly (CellNumber | null)[];
  readonly scale: ScaleChoice;
  readonly content: Content;
  /** The format of the cells says another unit: € for a share, % for a price. */
  readonly contradicted: boolean;
  /** Beyond the limits under the input's very own label: no doubt about the place, the figure itself is refused. */
  readonly refused: boolean;
  /** What the place costs: not the column where one would look first. */
  readonly placeDoubt: number;
}

/** Nothing is ever quite certain. */
const MOST_CERTAIN = 0.98;
/**
 * A cell that is calculated from others is a result that carries the input's name, hardly ever the input. An amount of a
 * row is a result by itself; the same amount typed somewhere goes before it.
 */
const FACTORS: Readonly<Partial<Record<Content, number>>> = { formula: 0.5, calculated: 0.97 };
const EMPTY_COST = 0.1;
const CONTRADICTING_FORMAT_COST = 0.3;
const FAR_COST = 0.2;
const OPPOSITE_COST = 0.25;
const FAR = Math.log(50);
/** What is left of the doubt when the figures are the published ones, by the digits there are to be equal by. */
const DOUBT_LEFT: readonly (readonly [digits: number, left: number])[] = [
  [4, 0.25],
  [2, 0.5],
  [1, 0.75],
];

/** How sure it is that a label with this likeness, and figures like these, is the input. */
export function weigh(likeness: number, evidence: Evidence): number {
  const { scale, content, contradicted, placeDoubt } = evidence;
  const byLabel = Math.min(likeness, MOST_CERTAIN) - placeDoubt - (content === "empty" ? EMPTY_COST : 0);
  const byFigures = isEqual(evidence) ? 1 - (1 - byLabel) * doubtLeft(evidence.published.digits) : byLabel;
  const costs =
    scale.doubt +
    (contradicted ? CONTRADICTING_FORMAT_COST : 0) +
    (isFar(evidence) ? FAR_COST : 0) +
    (isOpposite(evidence) ? OPPOSITE_COST : 0);
  return (Math.min(byFigures, MOST_CERTAIN) - costs) * (FACTORS[content] ?? 1);
}

/** True where the cells hold exactly the published figures. */
export function isEqual({ published, numbers, scale }: Pick<Evidence, "published" | "numbers" | "scale">): boolean {
  return areEqual(
    published,
    numbers.map((number) => number?.value ?? null),
    scale.scale,
  );
}

/** True where the figures are of another size altogether. */
export function isFar({
  published,
  numbers,
  scale,
  refused,
}: Pick<Evidence, "published" | "numbers" | "scale" | "refused">): boolean {
  if (refused) return false;
  const values = numbers.flatMap((number) => (number === null ? [] : [number.value]));
  return distanceTo(published, values, scale.scale) > FAR;
}

/** True where every amount has the other sign: benefits shown as positive amounts would count as costs. */
export function isOpposite({ published, numbers }: Pick<Evidence, "published" | "numbers">): boolean {
  const found = numbers.flatMap((number) => (number === null ? [] : [number.value])).filter((value) => !value.isZero());
  const wanted = published.values.filter((value) => !value.isZero());
  if (found.length === 0 || wanted.length === 0) return false;
  const sign = wanted[0]?.isNegative();
  return wanted.every((value) => value.isNegative() === sign) && found.every((value) => value.isNegative() !== sign);
}

/** A label this much alike is the input's own. */
const OWN_LABEL = 0.98;

/** Whether all figures lie beyond the limits, under the input's own label and in a cell that is a percentage for a share. */
export function isRefused(
  { unit, bounds }: InputDefinition,
  likeness: number,
  {
    numbers,
    scale,
    grid,
    cells,
  }: Pick<Evidence, "numbers" | "scale"> & { readonly grid: Grid; readonly cells: readonly string[] },
): boolean {
  const values = numbers.flatMap((number) => (number === null ? [] : [number.value.times(scale.scale)]));
  const isBeyond = values.length > 0 && values.every((value) => value.lt(bounds.min) || value.gt(bounds.max));
  const isPercentage = cells.every((cell) => isPercentFormat(cellNamed(grid, cell).numberFormat));
  return likeness >= OWN_LABEL && isBeyond && isShare(unit) && isPercentage;
}

/** A price with a % or a share with a € is something else. */
export function contradicts({ unit }: InputDefinition, grid: Grid, cells: readonly string[]): boolean {
  const formats = cells.map((cell) => cellNamed(grid, cell).numberFormat);
  return isShare(unit) ? formats.some((format) => format.includes("€")) : formats.some(isPercentFormat);
}

function doubtLeft(digits: number): number {
  return DOUBT_LEFT.find(([least]) => digits >= least)?.[1] ?? 1;
}
