import type { Budget } from "../../../model/budget/budget";
import { LINES, type LineId } from "../../../model/budget/lines";
import type { Plan } from "../../../model/plan/plan";
import { columnName } from "../../cells/address";
import type { SheetDraft } from "../../sheets/sheet-draft";
import { formula, text, type Content } from "../../sheets/workbook-change";
import { UNKNOWN } from "../parts/unknown";
import { NONE, figure, isSpendingLine, spendingFormula, sumOrUnknown } from "./amounts";
import { FIRST_YEAR, HEADER, LABEL, OVERVIEW, WHO, type BudgetLayout } from "./layout";

/** All municipalities together: spending live from the business case, grants as the last recalculation had them. */
export function writeOverview(draft: SheetDraft, plan: Plan, budget: Budget, layout: BudgetLayout): void {
  const decimals = budget.unit.decimalPlaces();
  writeAxis(draft, budget, layout, { row: HEADER, label: "Alle gemeenten samen", who: "" });
  LINES.forEach((line, place) => {
    const row = OVERVIEW + place;
    const amounts = budget.all[place]?.amounts ?? [];
    draft.put(row, LABEL, text(line.label));
    if (line.role === "part") draft.style("indented", row, LABEL);
    if (line.role === "balance") draft.style("total", row, LABEL, 1, layout.total + 1);
    budget.years.forEach((year, index) => {
      draft.put(row, FIRST_YEAR + index, contentOf(line.id, index, year));
    });
    writeSums(draft, budget, layout, { row, id: line.id, cell: (id, column) => layout.overview(id, column) });

    function contentOf(id: LineId, index: number, year: number): Content {
      const amount = amounts[index] ?? "none";
      if (amount === "none") return NONE;
      if (id === "balance") return balance((of) => layout.overview(of, FIRST_YEAR + index));
      return isSpendingLine(id) ? spendingFormula(plan, id, year, decimals) : figure(amount);
    }
  });
  const looks = decimals === 0 ? "euros" : "price";
  draft
    .style(looks, OVERVIEW, FIRST_YEAR, LINES.length, layout.total - FIRST_YEAR + 1)
    .style("right", OVERVIEW, FIRST_YEAR, LINES.length, layout.total - FIRST_YEAR + 1);
}

interface Axis {
  readonly row: number;
  readonly label: string;
  readonly who: string;
}

/** The header with the time axis. */
export function writeAxis(draft: SheetDraft, budget: Budget, layout: BudgetLayout, { row, label, who }: Axis): void {
  const { years, from, priceYear } = budget;
  draft
    .put(row, LABEL, text(label))
    .put(row, WHO, text(who))
    .put(row, FIRST_YEAR, ...years)
    .put(row, layout.after, text(`Vanaf ${from}, per jaar (prijzen van ${priceYear})`))
    .put(row, layout.total, text(`Totaal ${years[0] ?? ""}–${years.at(-1) ?? ""}`))
    .height(row, 45)
    .style("header", row, LABEL, 1, 2)
    .style("year", row, FIRST_YEAR, 1, years.length)
    .style("headerRight", row, layout.after, 1, 2);
}

interface Sums {
  readonly row: number;
  readonly id: LineId;
  readonly cell: (id: LineId, column: number) => string;
}

/** What comes after the last year, and the years together. */
export function writeSums(draft: SheetDraft, budget: Budget, layout: BudgetLayout, { row, id, cell }: Sums): void {
  const { years, priceYear, all } = budget;
  const line = all.find((each) => each.id === id);
  const lastYear = FIRST_YEAR + years.indexOf(priceYear);
  const after = (): Content => {
    if (line === undefined || line.after === "none") return NONE;
    return id === "balance" ? balance((of) => cell(of, layout.after)) : formula(cell("own-structural", lastYear));
  };
  const range = `${columnName(FIRST_YEAR)}${row + 1}:${columnName(layout.after - 1)}${row + 1}`;
  draft.put(row, layout.after, after(), line?.total === "none" ? NONE : sumOrUnknown(range));
}

/** Income less expense; what is no number because there is none of it counts as nothing. */
export function balance(cell: (id: LineId) => string): Content {
  const parts = LINES.filter(({ role }) => role === "income" || role === "expense");
  const signed = parts.map(({ id, role }) => `${role === "income" ? "+" : "-"}N(${cell(id)})`);
  const unknown = parts.map(({ id }) => `${cell(id)}="${UNKNOWN}"`);
  return formula(`IF(OR(${unknown.join(",")}),"${UNKNOWN}",${signed.join("").replace(/^\+/, "")})`);
}
