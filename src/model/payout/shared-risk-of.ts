import { domainAmounts } from "../businesscase/domain-series";
import { sharedRiskSeries } from "../businesscase/shared-risk";
import type { Spender } from "../businesscase/spending-parts";
import type { Context } from "../formula/amounts";
import type { RiskBasis } from "../plan/choices";
import { NO_SHARED_RISK, type SharedRisk } from "./shared-risk";

/** By pot: care parties bear the part that is Zvw, municipalities that of the social domain. */
export function sharedRiskOf(context: Context, plan: Spender, basis: RiskBasis): SharedRisk {
  const risk = sharedRiskSeries(plan, basis);
  if (risk === null) return NO_SHARED_RISK;
  const { zvw, sd } = domainAmounts(context, risk.series);
  return zvw && sd ? { kind: "known", basis, spuk: sd, iza: zvw } : { kind: "unknown", basis };
}
