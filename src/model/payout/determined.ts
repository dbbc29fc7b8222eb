import { Decimal, ZERO, sum, sumKnown } from "../money/decimal";

/**
 * One grant at its end, euros. received = met + repaid + open. What hangs on spending is null while that is unknown.
 */
export interface Determined {
  /** SPUK in advance, all instalments. */
  readonly received: Decimal;
  /** Already due back for milestones that were missed, positive. */
  readonly repaid: Decimal;
  /** Of milestones that may still go either way: earned by nobody yet. */
  readonly open: Decimal;
  /** Amounts of the milestones that are met: the most that the grant can be. */
  readonly met: Decimal;
  /** Real costs. */
  readonly spent: Decimal | null;
  /** The grant: spent, at most `met`, and never below nil. */
  readonly entitled: Decimal | null;
  /** met − entitled: earned by milestones, but not spent. */
  readonly underspent: Decimal | null;
  /** Spent beyond the milestones that are met or open, so whatever becomes of these: for the party's own account. */
  readonly overspent: Decimal | null;
  /** received − repaid − entitled: goes back. While milestones are open it is as if the grant were determined now. */
  readonly toSettle: Decimal | null;
}

export type Advances = Pick<Determined, "received" | "repaid" | "open">;

export function determined({ received, repaid, open }: Advances, spent: Decimal | null): Determined {
  const met = received.minus(repaid).minus(open);
  const base = { received, repaid, open, met };
  if (spent === null) return { ...base, spent, entitled: null, underspent: null, overspent: null, toSettle: null };
  const entitled = Decimal.max(ZERO, Decimal.min(spent, met));
  return {
    ...base,
    spent,
    entitled,
    underspent: met.minus(entitled),
    overspent: Decimal.max(ZERO, spent.minus(met).minus(open)),
    toSettle: received.minus(repaid).minus(entitled),
  };
}

/** Grants together: what is unknown of one is unknown of all. Underspending of one pays for nobody else. */
export function together(parts: readonly Determined[]): Determined {
  const known = (of: (part: Determined) => Decimal) => sumKnown(parts.map(of));
  const all = (of: (part: Determined) => Decimal | null) => sum(parts.map(of));
  return {
    received: known(({ received }) => received),
    repaid: known(({ repaid }) => repaid),
    open: known(({ open }) => open),
    met: known(({ met }) => met),
    spent: all(({ spent }) => spent),
    entitled: all(({ entitled }) => entitled),
    underspent: all(({ underspent }) => underspent),
    overspent: all(({ overspent }) => overspent),
    toSettle: all(({ toSettle }) => toSettle),
  };
}
