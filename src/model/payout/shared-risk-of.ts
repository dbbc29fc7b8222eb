import { fundingOf } from "../businesscase/funding";
import type { DomainAmounts, RowResult } from "../businesscase/lines";
import { requestYearsOf } from "../businesscase/spending-parts";
import type { Context } from "../formula/amounts";
import { ZERO } from "../money/decimal";
import type { RiskBasis } from "../plan/choices";
import type { RowDefinition } from "../plan/plan";
import { NO_SHARED_RISK } from "./shared-risk";
import type { SharedRisk } from "./shared-risk";

/** Whether the row's requested spending is under shared risk: absence cost and cost already made are each party's own. */
export function bearsRisk({ kind, ownCost, requestedIn }: RowDefinition, basis: RiskBasis): boolean {
  return requestedIn !== undefined && ownCost === undefined && (basis === "requested" || kind === "cost");
}

/**
 * The requested spending in the years of the request, less what is each party's own, by pot. The financing model says
 * "totale kosten": `basis` tells whether that takes in all that is requested, or one-off programme cost alone.
 */
export function sharedRiskOf(context: Context, rows: readonly RowResult[], basis: RiskBasis): SharedRisk {
  const definitions = rows.map(({ row }) => row);
  if (requestYearsOf(context.years, definitions).length === 0) return NO_SHARED_RISK;
  const funding = fundingOf(
    context,
    rows.filter(({ row }) => bearsRisk(row, basis)),
  );
  // All that is requested is each party's own.
  if (funding === null) return { kind: "known", basis, spuk: ZERO, iza: ZERO };
  const { incidental, total } = funding.requested;
  const { zvw, sd }: DomainAmounts = basis === "requested" ? total : incidental;
  return zvw && sd ? { kind: "known", basis, spuk: sd, iza: zvw } : { kind: "unknown", basis };
}
