import type { TotalDefinition } from "../../../model/plan/figures";
import type { Figure } from "./table";

/** A figure that a total is made of. */
export interface ClaimedPart {
  readonly figure: Figure;
  readonly sign: 1 | -1;
}

/** The finding that a figure should follow from others, before anything is checked. */
export interface Claim {
  readonly figure: Figure;
  readonly along: TotalDefinition["along"];
  readonly parts: readonly ClaimedPart[];
  /** Of a share: what the parts are a share of. */
  readonly of?: readonly ClaimedPart[];
}

/** What a claim comes to, in Excel's own numbers: enough to see whether a structure is a sum at all. */
export function outcome({ parts, of }: Pick<Claim, "parts" | "of">): number {
  const add = (all: readonly ClaimedPart[]) => all.reduce((total, { figure, sign }) => total + sign * figure.value, 0);
  return of === undefined ? add(parts) : add(parts) / add(of);
}

export function partsOf(figures: readonly Figure[], sign: 1 | -1 = 1): readonly ClaimedPart[] {
  return figures.map((figure) => ({ figure, sign }));
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
  const all = parts.reduce((total, part) => total + Math.abs(part.figure.value), 0);
  const certain = of === undefined && all * (parts.length + 1) * BINARY <= noiseOf(claim, sum) / 4;
  return certain && Math.abs(figure.value - sum) <= noiseOf(claim, sum) / 2;
}

/** The same cells, however they were found; those that hold nothing count for nothing. */
export function isSameSum(a: Claim, b: Claim): boolean {
  return areSame(a.parts, b.parts) && areSame(a.of ?? [], b.of ?? []);
}

function areSame(a: readonly ClaimedPart[], b: readonly ClaimedPart[]): boolean {
  const isSame = ({ figure, sign }: ClaimedPart, at: number) => figure === b[at]?.figure && sign === b[at].sign;
  if (a.length === b.length && a.every(isSame)) return true;
  const [own, others] = [times(a), times(b)];
  return own.size === others.size && [...own].every(([figure, count]) => others.get(figure) === count);
}

/** How often each figure is added. */
function times(parts: readonly ClaimedPart[]): ReadonlyMap<Figure, number> {
  const counts = new Map<Figure, number>();
  for (const { figure, sign } of parts) {
    if (figure.value !== 0) counts.set(figure, (counts.get(figure) ?? 0) + sign);
  }
  return counts;
}
