import { Decimal } from "../../src/model/money/decimal";
import { withConnected, type Figures, type Milestone, type Municipality } from "../../src/model/plan/figures";
import { OPEN } from "../../src/model/plan/milestone-outcome";
import { publishedFigures } from "../../src/model/plan/published-figures";
import { twente } from "../../src/plans";
import published from "../../src/plans/twente/published.json";

const WAIT_LIST_TARGETS: Readonly<Record<number, { date: string; people: Decimal }>> = {
  4: { date: "2026-07-01", people: new Decimal(155) },
  5: { date: "2027-07-01", people: new Decimal(437) },
};

/** The published plan as figures, without any workbook between. */
export function twenteFigures(changes: Readonly<Record<string, readonly (string | number)[]>> = {}): Figures {
  const inputs = new Map(publishedFigures(twente).inputs);
  for (const [id, values] of Object.entries(changes)) {
    inputs.set(
      id,
      values.map((value) => new Decimal(value)),
    );
  }
  return withConnected({
    inputs,
    municipalities: twenteMunicipalities(),
    milestones: twenteMilestones(),
    printedTotals: [],
  });
}

export function twenteMunicipalities(): Municipality[] {
  return published.municipalities.rows.map(({ name, code, inhabitants }) => ({
    name,
    code,
    inhabitants: new Decimal(inhabitants),
  }));
}

export function twenteMilestones(): Milestone[] {
  return published.milestones.map((milestone) => {
    const target = WAIT_LIST_TARGETS[milestone.nr];
    return {
      nr: milestone.nr,
      name: `KPI ${milestone.nr}`,
      component: milestone.component,
      description: milestone.description,
      obligation: milestone.obligation === "R" ? "result" : "effort",
      due: milestone.dueDate,
      total: new Decimal(milestone.total),
      iza: new Decimal(milestone.iza),
      spuk: new Decimal(milestone.spuk),
      scope: milestone.scopeProposal.scope === "lokaal" ? "local" : "regional",
      scopeAssumed: true,
      ...(milestone.nr === 1 && { paysIncurred: true as const }),
      outcome: OPEN,
      ...(target && { waitListTarget: target }),
    };
  });
}
