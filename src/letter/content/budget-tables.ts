import { amendmentOf, type AmendmentId } from "../../model/budget/amendment";
import type { Budget, BudgetLine, MunicipalBudget } from "../../model/budget/budget";
import { LINES } from "../../model/budget/lines";
import type { Table, TableRow } from "../../model/text/document";
import { bareCell, budgetCell, lineOf } from "./budget-cells";
import { clean } from "./clean";

/** What goes on after the request, by year: for the municipality, and for all of them. @param years after the request */
export function structuralTable(budget: Budget, own: MunicipalBudget, years: readonly number[]): Table {
  const decimals = budget.unit.decimalPlaces();
  const [mine, all] = [lineOf(own.lines, "own-structural"), lineOf(budget.all, "own-structural")];
  const name = clean(own.municipality.name);
  const cells = (of: (line: BudgetLine) => BudgetLine["after"]) =>
    [mine, all].map((line) => budgetCell(of(line), decimals));
  return {
    caption: `${name}: structurele kosten per jaar`,
    columns: ["Jaar", name, "Alle gemeenten samen"],
    rows: [
      ...years.map((year): TableRow => {
        const index = budget.years.indexOf(year);
        return {
          cells: [{ kind: "year", year }, ...cells(({ amounts }) => amounts[index] ?? "none")],
          isTotal: false,
        };
      }),
      {
        cells: [{ kind: "text", text: laterLabel(budget) }, ...cells(({ after }) => after)],
        isTotal: false,
      },
    ],
  };
}

/** The multi-year budget of one municipality: every line of which there is something, a column a year. */
export function multiYearTable(budget: Budget, own: MunicipalBudget): Table {
  const decimals = budget.unit.decimalPlaces();
  return {
    caption: `${clean(own.municipality.name)}: meerjarenraming${units(budget)}`,
    columns: yearColumns(budget),
    rows: LINES.flatMap(({ id, label, role }): TableRow[] => {
      const { amounts, after } = lineOf(own.lines, id);
      if ([...amounts, after].every((amount) => amount === "none")) return [];
      return [
        {
          cells: [{ kind: "text", text: label }, ...[...amounts, after].map((amount) => bareCell(amount, decimals))],
          isTotal: role === "balance",
        },
      ];
    }),
  };
}

const AMENDMENT_LABELS: Readonly<Record<AmendmentId, string>> = {
  income: "Baten: SPUK, lokale mijlpalen (incidenteel)",
  "grant-spending": "Lasten: uitvoering uit de SPUK (incidenteel)",
  repayment: "Lasten: terug te betalen SPUK (incidenteel)",
  "own-once": "Lasten: voor eigen rekening (incidenteel)",
  "own-structural": "Lasten: voor eigen rekening (structureel)",
  balance: "Saldo",
};

/** What the council is asked to change in the budget. */
export function amendmentTable(budget: Budget, own: MunicipalBudget): Table {
  const decimals = budget.unit.decimalPlaces();
  return {
    caption: `${clean(own.municipality.name)}: voorstel voor een begrotingswijziging${units(budget)}`,
    columns: yearColumns(budget),
    rows: amendmentOf(own.lines, budget).map(({ id, amounts, after }) => ({
      cells: [
        { kind: "text", text: AMENDMENT_LABELS[id] },
        ...[...amounts, after].map((amount) => bareCell(amount, decimals)),
      ],
      isTotal: id === "balance",
    })),
  };
}

function yearColumns({ years, from }: Budget): readonly string[] {
  return ["Onderdeel", ...years.map(String), `Vanaf ${from}`];
}

/** In a caption, so that the columns stay narrow. */
function units({ from, priceYear }: Budget): string {
  return `, in euro; vanaf ${from} per jaar, in prijzen van ${priceYear}`;
}

function laterLabel({ from, priceYear }: Budget): string {
  return `vanaf ${from}, in prijzen van ${priceYear}`;
}
