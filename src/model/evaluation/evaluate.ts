import { audit } from "../audit/audit";
import { afterwardsOf } from "../businesscase/afterwards";
import { bandwidthResult } from "../businesscase/bandwidths";
import { fundingOf } from "../businesscase/funding";
import type { ComponentResult, RowResult } from "../businesscase/lines";
import { presentValueOf } from "../businesscase/present-value";
import { recurringCostOf } from "../businesscase/recurring";
import { requestsOf } from "../businesscase/requests";
import { rowSeries } from "../businesscase/row-series";
import { socialSpendingOf } from "../businesscase/social-spending";
import { sumLine } from "../businesscase/sum-line";
import { amountsOf, contextOf, unknownInputs, type Context } from "../formula/amounts";
import { planExpressions } from "../formula/plan-expressions";
import { sum } from "../money/decimal";
import { payoutMissing } from "../payout/missing";
import { payOut } from "../payout/pay-out";
import { requestedGrants } from "../payout/requests";
import { sharedRiskOf } from "../payout/shared-risk-of";
import { NO_CHOICES } from "../plan/choices";
import { zvwShare } from "../plan/domain";
import { derivedOf } from "../plan/expression";
import type { Figures } from "../plan/figures";
import type { DiscountTerm, Plan, RowDefinition } from "../plan/plan";
import { paybackOf, runningResult } from "../quantities/payback";
import type { UncheckedResult, Result } from "../result/result";
import type { IsoDate } from "../time/iso-date";
import { evaluateWaitList } from "../waitlist/wait-list";

export interface EvaluateOptions {
  /** The day on which to say what of the payout is at risk; absent: that is not said. */
  readonly today?: IsoDate;
  /** Another discount rate than the plan's. */
  readonly discount?: readonly DiscountTerm[];
}

/** Everything a plan says with these figures. Total: bad figures give unknown amounts and findings, never an exception. */
export function evaluate(
  plan: Plan,
  figures: Figures,
  { today, discount = plan.discount }: EvaluateOptions = {},
): Result {
  // Rows and series are asked for again and again: by totals, funding, present value.
  const context: Context = { ...contextOf(plan, figures), known: new Map() };
  const rows = plan.rows.map((row) => evaluateRow(context, row));
  const impact = sumLine(
    plan.years,
    rows.filter(({ row }) => row.kind === "impact"),
  );
  const cost = sumLine(
    plan.years,
    rows.filter(({ row }) => row.kind === "cost"),
  );
  const result = sumLine(plan.years, rows);

  const waitList = evaluateWaitList(context, plan, figures.milestones);
  const choices = figures.choices ?? NO_CHOICES;
  const paid =
    plan.milestonesArePaid === false
      ? requestedGrants(requestsOf(context, plan), choices, plan.endOfScheme)
      : figures.milestones;
  const missing = payoutMissing(plan, figures, paid);
  const payout =
    missing || paid === null
      ? null
      : payOut({
          milestones: paid,
          municipalities: figures.municipalities,
          sharedRisk: sharedRiskOf(context, plan, choices.riskBasis),
          endOfScheme: plan.endOfScheme,
          choices,
          ...(plan.milestonesArePaid === false && { unpaid: figures.milestones }),
          inhabitantsOn: plan.inhabitantsOn,
          ...(today !== undefined && { today }),
        });

  const outcome: UncheckedResult = {
    years: plan.years,
    derived: derivedOf(...planExpressions(plan)).map((derived) => ({
      derived,
      values: amountsOf(context, derived),
    })),
    rows,
    components: plan.components.map(({ id, label }) => componentResult(id, label, plan.years, rows)),
    totals: { impact, cost, result },
    cumulative: amountsOf(context, runningResult(plan)),
    funding: fundingOf(context, plan),
    recurring: recurringCostOf(context, plan),
    socialSpending: socialSpendingOf(context, plan),
    afterwards: afterwardsOf(context, plan),
    payback: paybackOf(context, plan),
    presentValue: presentValueOf(context, plan, discount),
    bandwidths: plan.bandwidths.map((bandwidth) => bandwidthResult(context, bandwidth)),
    waitList,
    payout,
    payoutMissing: missing,
  };
  return { ...outcome, findings: audit(plan, figures, outcome) };
}

function evaluateRow(context: Context, row: RowDefinition): RowResult {
  const amounts = amountsOf(context, rowSeries(row));
  const total = sum(amounts);
  const zvw = total?.times(zvwShare(row)) ?? null;
  return {
    row,
    amounts,
    total,
    zvw,
    // What is left, so that the two domains are the total to the last digit.
    sd: zvw && (total?.minus(zvw) ?? null),
    // A known amount hangs on none: an unknown driver that nothing has touched leaves it as it is.
    unknown: amounts.includes(null) ? unknownInputs(context, row.amount) : [],
  };
}

function componentResult(
  id: string,
  label: string,
  years: readonly number[],
  rows: readonly RowResult[],
): ComponentResult {
  const own = rows.filter(({ row }) => row.component === id);
  return {
    id,
    label,
    impact: sumLine(
      years,
      own.filter(({ row }) => row.kind === "impact"),
    ),
    cost: sumLine(
      years,
      own.filter(({ row }) => row.kind === "cost"),
    ),
  };
}
