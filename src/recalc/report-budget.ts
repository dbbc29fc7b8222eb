import type { Budget, BudgetAmount, BudgetLine } from "../model/budget/budget";
import { LINES, type LineId } from "../model/budget/lines";

/** A decimal string in euros; "none" where there is no such thing; null is unknown. */
type ReportedAmount = string | null;

interface ReportedLine {
  /** By year of the budget. */
  readonly amounts: readonly ReportedAmount[];
  /** A year from `from` on, in prices of `priceYear`. */
  readonly after: ReportedAmount;
  readonly total: ReportedAmount;
}

type ReportedLines = Readonly<Record<LineId, ReportedLine>>;

/** The multi-year budget in the report: for all municipalities together, and for each. */
export interface ReportedBudget {
  readonly years: readonly number[];
  readonly from: number;
  readonly priceYear: number;
  /** By what spending is shared. */
  readonly costKey: string;
  /** What was rounded to, euros. */
  readonly unit: string;
  /** What each line is, in the order of the sheet; income less expense is the balance. */
  readonly lines: readonly {
    readonly id: LineId;
    readonly role: string;
    readonly label: string;
    readonly means: string;
  }[];
  readonly all: ReportedLines;
  readonly municipalities: readonly {
    readonly name: string;
    readonly code: string;
    readonly costShare: string;
    readonly lines: ReportedLines;
  }[];
}

export function reportedBudget({ years, from, priceYear, costKey, unit, all, municipalities }: Budget): ReportedBudget {
  return {
    years,
    from,
    priceYear,
    costKey: costKey.kind,
    unit: unit.toFixed(),
    lines: LINES.map(({ id, role, label, means }) => ({ id, role, label, means })),
    all: reportedLines(all),
    municipalities: municipalities.map(({ municipality: { name, code }, costShare, lines }) => ({
      name,
      code,
      costShare: costShare.toFixed(),
      lines: reportedLines(lines),
    })),
  };
}

function reportedLines(lines: readonly BudgetLine[]): ReportedLines {
  return Object.fromEntries(
    lines.map(({ id, amounts, after, total }): [LineId, ReportedLine] => [
      id,
      { amounts: amounts.map(reported), after: reported(after), total: reported(total) },
    ]),
  ) as ReportedLines;
}

function reported(amount: BudgetAmount): ReportedAmount {
  if (amount === "unknown") return null;
  return amount === "none" ? amount : amount.toFixed();
}
