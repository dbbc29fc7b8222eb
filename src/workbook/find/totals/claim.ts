import type { TotalDefinition } from "../../../model/plan/figures";
import type { Figure } from "./table";

export type Sign = 1 | -1;

/** The finding that a figure should follow from others, before anything is checked. */
export interface Claim {
  readonly figure: Figure;
  readonly along: TotalDefinition["along"];
  /** What it is made of. */
  readonly parts: readonly Figure[];
  /** Of each part, -1 where it is taken off; absent where all are added. */
  readonly signs?: readonly Sign[];
  /** Of a share: what the parts are a share of, added up. */
  readonly of?: readonly Figure[];
}

/** What a claim comes to, in Excel's own numbers: enough to see whether a structure is a sum at all. */
export function outcome({ parts, signs, of }: Pick<Claim, "parts" | "signs" | "of">): number {
  const sum = total(parts, signs);
  return of === undefined ? sum : sum / total(of);
}

function total(parts: readonly Figure[], signs?: readonly Sign[]): number {
  let sum = 0;
  if (signs === undefined) for (const { value } of parts) sum += value;
  else parts.forEach(({ value }, index) => (sum += (signs[index] ?? 1) * value));
  return sum;
}

/** Excel calculates in binary: a sum may be off in the last of its fifteen digits. */
const LAST_DIGITS = 1e-9;

export function noiseOf({ figure }: Claim, sum: number): number {
  return (Math.abs(figure.value) + Math.abs(sum) + 1) * LAST_DIGITS;
}

/** What adding so many binary numbers may be off at most, as a part of all that was added. */
const BINARY = 2 ** -52;

/** It adds up to the last digits for certain, whatever the binary sum here is off: exact decimals could say no other. */
export function surelyAddsUp(claim: Claim): boolean {
  const sum = outcome(claim);
  const { figure, parts, of } = claim;
  const all = parts.reduce((size, { value }) => size + Math.abs(value), 0);
  const certain = of === undefined && all * (parts.length + 1) * BINARY <= noiseOf(claim, sum) / 4;
  return certain && Math.abs(figure.value - sum) <= noiseOf(claim, sum) / 2;
}

/** The same cells, however they were found; those that hold nothing count for nothing. */
export function isSameSum(a: Claim, b: Claim): boolean {
  return isSameSet(a.parts, a.signs, b.parts, b.signs) && isSameSet(a.of ?? [], undefined, b.of ?? [], undefined);
}

type Signs = Claim["signs"];

function isSameSet(a: readonly Figure[], aSigns: Signs, b: readonly Figure[], bSigns: Signs): boolean {
  const isPlain = aSigns === undefined && bSigns === undefined;
  if (isPlain && a.length === b.length && a.every((part, at) => part === b[at])) return true;
  const [own, others] = [times(a, aSigns), times(b, bSigns)];
  return own.size === others.size && [...own].every(([figure, count]) => others.get(figure) === count);
}

/** How often each figure is added. */
function times(parts: readonly Figure[], signs: Signs): ReadonlyMap<Figure, number> {
  const counts = new Map<Figure, number>();
  parts.forEach((figure, at) => {
    if (figure.value !== 0) counts.set(figure, (counts.get(figure) ?? 0) + (signs?.[at] ?? 1));
  });
  return counts;
}
