import { Decimal, ZERO, sumKnown } from "../money/decimal";
import { splitByLargestRemainder } from "../money/largest-remainder";
import type { DeterminationEntries, EnteredSpending } from "../plan/determination-entries";
import type { SplitKey } from "../plan/split-key";
import { determined, type Advances, type Determined } from "./determined";
import type { MunicipalPayout } from "./payout";
import { withVat } from "./spending";
import { claimsByKey } from "./split-key";

/** How the regional pot is settled. */
export interface PotDivision {
  /** The key that was used. */
  readonly key: SplitKey;
  /**
   * Where the spending of each share comes from. own: entered for each municipality. pot: entered for the pot as a whole
   * and divided by what each has in it. none: nobody entered any.
   */
  readonly spending: "own" | "pot" | "none";
}

interface Pot {
  readonly municipalities: readonly MunicipalPayout[];
  readonly entries: DeterminationEntries;
  /** As chosen. */
  readonly key: SplitKey;
}

/**
 * The pot is divided where the user gave a key other than the agreement's inhabitants, or entered what a municipality
 * spent from it; null where it stays one pot.
 */
export function divisionOf({ municipalities, entries, key: chosen }: Pot): PotDivision | null {
  const { key } = claimsByKey(
    municipalities.map(({ municipality }) => municipality),
    chosen,
  );
  const isEntered = municipalities.some(({ municipality }) => ownEntry(entries, municipality.code).spent !== undefined);
  if (key.kind === "inhabitants" && !isEntered) return null;
  return { key, spending: isEntered ? "own" : entries.pot?.spent === undefined ? "none" : "pot" };
}

export function ownEntry({ municipalities = {} }: DeterminationEntries, code: string): EnteredSpending {
  return municipalities[code]?.regional ?? {};
}

/**
 * Each municipality's share of the pot at its end, in their order. Together they are the pot: what one leaves unspent pays
 * for nobody else.
 *
 * @param advances of each municipality, of its shares in the regional milestones
 */
export function regionalShares(
  { municipalities, entries, key }: Pot,
  { spending }: PotDivision,
  advances: readonly Advances[],
): readonly Determined[] {
  const potSpent = spending === "pot" ? withVat(entries.pot?.spent ?? null, entries.pot ?? {}) : null;
  const parts = potSpent && inProportion(potSpent, municipalities, key);
  return municipalities.map(({ municipality: { code } }, index) => {
    const own = ownEntry(entries, code);
    const share = advances[index] ?? { received: ZERO, repaid: ZERO, open: ZERO };
    // Who has nothing in the pot has nothing to spend from it.
    const nothing = share.received.isZero() ? ZERO : null;
    const spent = spending === "own" ? withVat(own.spent ?? nothing, own) : (parts?.[index] ?? nothing);
    return determined(share, spent);
  });
}

/** By what each has in the pot; by the key itself where there is nothing in it. Exact to the last digit entered. */
function inProportion(amount: Decimal, municipalities: readonly MunicipalPayout[], key: SplitKey): readonly Decimal[] {
  const { claims } = claimsByKey(
    municipalities.map(({ municipality }) => municipality),
    key,
  );
  const pot = sumKnown(municipalities.map(({ regional }) => regional));
  const weighed = pot.isZero()
    ? claims
    : claims.map((claim, index) => ({ ...claim, weight: municipalities[index]?.regional ?? ZERO }));
  return splitByLargestRemainder(amount, weighed, new Decimal(10).pow(-Math.max(2, amount.decimalPlaces())));
}
