import { sumColumns } from "../money/columns";
import { splitTable } from "../money/controlled-rounding";
import { ZERO, type Decimal } from "../money/decimal";
import type { Claim } from "../money/largest-remainder";
import type { Ends } from "../plan/ends";
import type { Milestone } from "../plan/figures";
import { fallsAfter } from "./ends";

/** By municipality code: the last day on which it takes part. */
export type Leaving = NonNullable<Ends["leaving"]>;

export function isEmpty(leaving: Leaving): boolean {
  return Object.keys(leaving).length === 0;
}

/**
 * Claims in proportion to what each has in all milestones together: by these an advance is spread over the years, so
 * that each gets the same in all.
 */
export function claimsOfCells(claims: readonly Claim[], cells: readonly (readonly Decimal[])[]): readonly Claim[] {
  const columns = sumColumns(cells, claims.length);
  if (columns.every((column) => column.isZero())) return claims;
  return claims.map((claim, index) => ({ ...claim, weight: columns[index] ?? ZERO }));
}

/**
 * Splits amounts of milestones over who takes part in each: a municipality that left has no part in milestones that
 * fall after its last day; the others share that part by the same key. Milestones with the same participants are
 * rounded as one table, so that every row is exactly its amount.
 *
 * @param amounts one a milestone, whole units
 * @param claims keys are municipality codes
 */
export function splitOverParticipants(
  amounts: readonly Decimal[],
  milestones: readonly Milestone[],
  claims: readonly Claim[],
  leaving: Leaving,
  unit: Decimal,
): readonly (readonly Decimal[])[] {
  const rows: (readonly Decimal[])[] = amounts.map(() => []);
  for (const [, group] of groupsOf(milestones, claims, leaving)) {
    const table = splitTable(
      group.rows.map((row) => amounts[row] ?? ZERO),
      group.claims,
      unit,
    );
    group.rows.forEach((row, at) => (rows[row] = table[at] ?? []));
  }
  return rows;
}

/** Each claim on a milestone: nil for whoever left. Where nobody would be left to share, all still do. */
export function claimsOn(milestone: Milestone, claims: readonly Claim[], leaving: Leaving): readonly Claim[] {
  const own = claims.map((claim) => (hasLeft(milestone, claim.key, leaving) ? { ...claim, weight: ZERO } : claim));
  return own.some(({ weight }) => weight.gt(0)) ? own : claims;
}

/** Whether a municipality no longer takes part on the milestone's day. */
export function hasLeft(milestone: Milestone, code: string, leaving: Leaving): boolean {
  const last = leaving[code];
  return last !== undefined && fallsAfter(milestone, last);
}

interface Group {
  readonly rows: number[];
  readonly claims: readonly Claim[];
}

function groupsOf(milestones: readonly Milestone[], claims: readonly Claim[], leaving: Leaving): Map<string, Group> {
  const groups = new Map<string, Group>();
  milestones.forEach((milestone, row) => {
    const own = claimsOn(milestone, claims, leaving);
    const name = own.map(({ weight }) => (weight.isZero() ? "0" : "1")).join("");
    const group = groups.get(name) ?? { rows: [], claims: own };
    group.rows.push(row);
    groups.set(name, group);
  });
  return groups;
}
