import { Decimal, ONE, ZERO } from "../money/decimal";
import type { Claim } from "../money/largest-remainder";
import type { Municipality } from "../plan/figures";
import type { SplitKey, Weights } from "../plan/split-key";

/** The claims on a pot; `key` is the one that was used, which is not the one chosen where that gives nobody anything. */
export interface KeyedClaims {
  readonly claims: readonly Claim[];
  readonly key: SplitKey;
}

/** The claims of the municipalities on each pot of SPUK. */
export interface PotClaims {
  readonly local: readonly Claim[];
  readonly regional: readonly Claim[];
}

/** A claim a municipality by inhabitants, ties by code: the agreement's key, and that of the shared risk. */
export function claimsByInhabitants(municipalities: readonly Municipality[]): readonly Claim[] {
  return municipalities.map(({ code, inhabitants }) => ({ key: code, weight: inhabitants }));
}

/** A claim a municipality by the chosen key. A key by which nobody gets anything gives way to inhabitants. */
export function claimsByKey(municipalities: readonly Municipality[], chosen: SplitKey): KeyedClaims {
  const claims = claimsBy(municipalities, chosen);
  const usable = claims.every(({ weight }) => weight.gte(0)) && claims.some(({ weight }) => weight.gt(0));
  return usable
    ? { claims, key: chosen }
    : { claims: claimsByInhabitants(municipalities), key: { kind: "inhabitants" } };
}

function claimsBy(municipalities: readonly Municipality[], key: SplitKey): readonly Claim[] {
  switch (key.kind) {
    case "inhabitants":
      return claimsByInhabitants(municipalities);
    case "equal":
      return municipalities.map(({ code }) => ({ key: code, weight: ONE }));
    case "percentages":
    case "hours":
      return municipalities.map(({ code }) => ({ key: code, weight: weightOf(key.of, code) }));
  }
}

function weightOf(weights: Weights, code: string): Decimal {
  const weight = weights[code] ?? ZERO;
  return weight.isFinite() ? weight : new Decimal(-1);
}
