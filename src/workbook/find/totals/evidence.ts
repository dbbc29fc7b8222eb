import { type Claim, outcome } from "./claim";
import type { Rounding } from "./rounding";

/** How well a structure adds up: the same sum, tried in each of its columns or rows. */
export interface Evidence {
  readonly claims: readonly Claim[];
  /** Where there is something to add up. */
  readonly tried: number;
  readonly closing: number;
  /** Closing sums of at least two parts with different outcomes, too large for rounding to make them close; worked out when asked. */
  readonly telling: () => number;
}

/** A sum that says of itself that it is one must close at least this often; and a column alone, always. */
const MOSTLY = 0.5;
/** A sum that no word announces must close nearly always, and tellingly. */
const NEARLY_ALWAYS = 0.7;
export const ENOUGH_TELLING = 3;
const LARGER_THAN_ROUNDING = 10;

export function weighed(claims: readonly Claim[], rounding: Rounding): Evidence {
  let tried = 0;
  const closing: Claim[] = [];
  for (const claim of claims) {
    const sum = outcome(claim);
    if (claim.figure.value === 0 && sum === 0) continue;
    tried += 1;
    if (rounding.closes(claim, sum)) closing.push(claim);
  }
  return {
    claims,
    tried,
    closing: closing.length,
    telling: () => {
      const tell = closing.filter(
        (claim) =>
          claim.parts.filter(({ value }) => value !== 0).length >= 2 &&
          Math.abs(claim.figure.value) > LARGER_THAN_ROUNDING * rounding.allowed(claim),
      );
      return new Set(tell.map(({ figure }) => figure.value)).size;
    },
  };
}

/** Announced by its words, and adding up in most of its columns. */
export function convinces({ tried, closing }: Evidence): boolean {
  return closing > 0 && closing >= tried * MOSTLY;
}

/** Nothing announces it: the figures alone must say it. */
export function proves({ tried, closing, telling }: Evidence): boolean {
  return closing >= ENOUGH_TELLING && closing >= tried * NEARLY_ALWAYS && telling() >= ENOUGH_TELLING;
}

/** The best of a list that comes in order of preference: the one that closes most often. */
export function best(candidates: readonly Evidence[]): Evidence | null {
  return candidates.reduce<Evidence | null>(
    (found, next) => (found === null || next.closing > found.closing ? next : found),
    null,
  );
}
