import type { RiskBasis } from "../plan/choices";
import { derived, type Derived } from "../plan/expression";
import { onceEach, oncePer } from "../plan/once-per";
import type { RowDefinition } from "../plan/plan";
import { domainSeries, type DomainSeries } from "./domain-series";
import { fundingSeries } from "./funding";
import { sumOfParts, type Spender } from "./spending-parts";

/** The requested spending that parties bear the risk of, and what each row has in it. */
export interface SharedRiskSeries {
  readonly series: DomainSeries;
  readonly rows: readonly { readonly row: RowDefinition; readonly of: Derived }[];
}

/** Whether the row's requested spending is under shared risk: absence cost and cost already made are each party's own. */
function bearsRisk({ kind, ownCost }: RowDefinition, basis: RiskBasis): boolean {
  return ownCost === undefined && (basis === "requested" || kind === "cost");
}

/**
 * The requested spending in the years of the request, less what is each party's own. The financing model says "totale
 * kosten": `basis` tells whether that takes in all that is requested, or one-off programme cost alone. Null where nothing
 * is requested.
 */
export function sharedRiskSeries(plan: Spender, basis: RiskBasis): SharedRiskSeries | null {
  return seriesOf(plan)(basis);
}

const seriesOf = oncePer((plan: Spender) => onceEach((basis: RiskBasis) => made(plan, basis)));

function made(plan: Spender, basis: RiskBasis): SharedRiskSeries | null {
  const funding = fundingSeries(plan);
  if (funding === null) return null;
  const rows = funding.rows
    .filter(({ row, financed }) => financed === "requested" && bearsRisk(row, basis))
    .map(({ row, total, incidental }) => {
      const of = basis === "requested" ? total : incidental;
      return { row, of: derived(`shared-risk.${row.id}`, `${row.label}: gedeeld risico`, "eur", of) };
    });
  const label = "Gedeeld risico: gevraagd, zonder verletkosten en reeds gemaakte kosten";
  return { series: domainSeries("shared-risk", label, (domain) => sumOfParts(domain, rows)), rows };
}
