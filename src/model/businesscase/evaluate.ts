import { checkMilestoneDates, checkMilestoneParts } from "../audit/milestones";
import { checkMissingMunicipalities } from "../audit/municipalities";
import { checkPrintedTotal } from "../audit/printed-totals";
import { checkWaitListTargets } from "../audit/wait-list";
import type { Finding } from "../audit/finding";
import { Decimal, ONE, ZERO, sum } from "../money/decimal";
import { payOut } from "../payout/payout";
import { planWaitList } from "../waitlist/plan-view";
import type { WaitList } from "../waitlist/plan-view";
import { amountsOf, inputValue, unknownInputs } from "./amounts";
import type { Context } from "./amounts";
import { derivedOf } from "./expression";
import type { Figures } from "./figures";
import { planExpressions } from "./plan-expressions";
import type { Plan, RowDefinition, WaitListDefinition } from "./plan";
import type { ComponentResult, Result, RowResult, SumLine } from "./result";

export interface EvaluateOptions {
  /** What payouts are rounded to, in euros: 1 for whole euros (default), 0.01 for cents. */
  readonly unit?: Decimal;
}

/** Everything a plan says with these figures. Total: bad figures give unknown amounts and findings, never an exception. */
export function evaluate(plan: Plan, figures: Figures, { unit = ONE }: EvaluateOptions = {}): Result {
  const context: Context = { years: plan.years, inputs: figures.inputs };
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

  const waitList = evaluateWaitList(context, plan.waitList, figures.milestones);
  const payout = payOut(figures.milestones, figures.municipalities, sharedRisk(rows), unit);

  const findings: readonly Finding[] = [
    ...figures.printedTotals.map(checkPrintedTotal).filter((finding) => finding !== null),
    ...checkMilestoneParts(figures.milestones),
    ...checkMilestoneDates(figures.milestones, plan),
    ...checkMissingMunicipalities(figures.municipalities, plan),
    ...checkWaitListTargets(waitList.targets),
  ];
  return {
    years: plan.years,
    derived: derivedOf(...planExpressions(plan)).map((derived) => ({
      derived,
      values: amountsOf(context, derived),
    })),
    rows,
    components: plan.components.map(({ id, label }) => componentResult(id, label, plan.years, rows)),
    totals: { impact, cost, result },
    cumulative: plan.years.map((_, index) => sum(result.amounts.slice(0, index + 1))),
    waitList,
    payout,
    findings,
  };
}

function evaluateWaitList(
  context: Context,
  { off, start, weeks }: WaitListDefinition,
  milestones: Figures["milestones"],
): WaitList {
  return planWaitList(
    context.years,
    amountsOf(context, off),
    milestones,
    inputValue(context, start, 0),
    context.years.map((_, yearIndex) => inputValue(context, weeks, yearIndex)),
  );
}

function evaluateRow(context: Context, row: RowDefinition): RowResult {
  const amounts = amountsOf(context, row.amount);
  const total = sum(amounts);
  const zvw = total?.times(zvwShare(row)) ?? null;
  return {
    row,
    amounts,
    total,
    zvw,
    // What is left, so that the two domains are the total to the last digit.
    sd: zvw && (total?.minus(zvw) ?? null),
    unknown: unknownInputs(context, row.amount),
  };
}

/** The part of a row that the health insurance act bears: 0, 1, or by the weights printed beside the row. */
export function zvwShare({ domain }: RowDefinition): Decimal {
  if (typeof domain === "string") return domain === "zvw" ? ONE : ZERO;
  return new Decimal(domain.zvw).div(new Decimal(domain.zvw).plus(domain.sd));
}

function sumLine(years: readonly number[], rows: readonly RowResult[]): SumLine {
  return {
    amounts: years.map((_, index) => sum(rows.map((row) => row.amounts[index] ?? null))),
    total: sum(rows.map((row) => row.total)),
    zvw: sum(rows.map((row) => row.zvw)),
    sd: sum(rows.map((row) => row.sd)),
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

/** Total cost less absence cost and cost already made: those are each party's own. */
function sharedRisk(rows: readonly RowResult[]): Decimal | null {
  return sum(rows.filter(({ row }) => row.kind === "cost" && !row.ownCost).map((row) => row.total));
}
