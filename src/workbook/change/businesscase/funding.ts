import { isSpending, isStructural, requestYearsOf } from "../../../model/businesscase/spending-parts";
import { bearsRisk } from "../../../model/payout/shared-risk-of";
import type { RiskBasis } from "../../../model/plan/choices";
import type { Plan, RowDefinition } from "../../../model/plan/plan";
import { columnName } from "../../cells/address";
import { formula, text } from "../../sheets/workbook-change";
import type { Content } from "../../sheets/workbook-change";
import { domainPart } from "./domain";
import { FUNDING_COLUMNS, keys } from "./line";
import type { BusinessCaseLayout, FiguresLine, FundingColumn, Line } from "./line";
import { amountCell } from "./references";

/** Titles of the columns behind the rows, in their order. */
export const FUNDING_TITLES: Readonly<Record<FundingColumn, string>> = {
  requestedIncidental: "Gevraagd, incidenteel",
  requestedStructural: "Gevraagd, structureel",
  outsideIncidental: "Buiten aanvraag, incidenteel",
  outsideStructural: "Buiten aanvraag, structureel",
  zvwShare: "Deel Zvw",
};

/** Whether the plan asks for money at all: without a request there is nothing to finance. */
export function hasRequest({ years, rows }: Plan): boolean {
  return requestYearsOf(years, rows).length > 0;
}

/** What stands behind a row that is spending: its amounts in the years of the request, by how they are financed. */
export function fundingCells(plan: Plan, row: RowDefinition, layout: BusinessCaseLayout): readonly Content[] {
  if (!isInFunding(plan, row)) return [];
  const inRequest = new Set(requestYearsOf(plan.years, plan.rows));
  const yearCells = (requested: boolean, structural: boolean) =>
    plan.years.flatMap((year, index) => {
      const belongs =
        inRequest.has(year) &&
        isSpending(row, year) &&
        (row.requestedIn?.includes(year) ?? false) === requested &&
        isStructural(row, year) === structural;
      return belongs ? [layout.yearCell(keys.row(row.id), index)] : [];
    });
  const sumOfYears = (requested: boolean, structural: boolean): Content => {
    const cells = yearCells(requested, structural);
    return cells.length === 0 ? 0 : formula(cells.join("+"));
  };
  const contents: Readonly<Record<FundingColumn, Content>> = {
    requestedIncidental: sumOfYears(true, false),
    requestedStructural: sumOfYears(true, true),
    outsideIncidental: sumOfYears(false, false),
    outsideStructural: sumOfYears(false, true),
    zvwShare: formula(domainPart(row, "zvw", "1")),
    ...(row.structuralInRequest && {
      requestedIncidental: formula(
        `${yearCells(true, false).join("+")}-${layout.cell(keys.row(row.id), layout.columns.funding.requestedStructural)}`,
      ),
      requestedStructural: amountCell(layout, row.structuralInRequest, 0),
    }),
  };
  return FUNDING_COLUMNS.map((column) => contents[column]);
}

/** Whether a row is spending in some year of the request. */
function isInFunding(plan: Plan, row: RowDefinition): boolean {
  return requestYearsOf(plan.years, plan.rows).some((year) => isSpending(row, year));
}

/** Who pays for the spending in the years of the request. */
export function fundingLines(plan: Plan): readonly Line[] {
  const years = requestYearsOf(plan.years, plan.rows);
  const first = years[0];
  if (first === undefined) return [];
  const range = first === years.at(-1) ? String(first) : `${first}–${years.at(-1)}`;
  return [
    { kind: "section", title: `Financiering van de uitgaven in de jaren van de aanvraag (${range})` },
    columnTotal(plan, "requestedIncidental", "Gevraagd, incidenteel"),
    columnTotal(plan, "requestedStructural", "Gevraagd, structureel"),
    total("requested", "Gevraagd: Zvw uit IZA, sociaal domein uit SPUK", [
      "requestedIncidental",
      "requestedStructural",
    ]),
    columnTotal(plan, "outsideIncidental", "Buiten de aanvraag, incidenteel"),
    columnTotal(plan, "outsideStructural", "Buiten de aanvraag, structureel"),
    total("outside", "Buiten de aanvraag: uit reguliere middelen", ["outsideIncidental", "outsideStructural"]),
    total("incidental", "Uitgaven, incidenteel", ["requestedIncidental", "outsideIncidental"]),
    total("structural", "Uitgaven, structureel", ["requestedStructural", "outsideStructural"]),
    total("spending", "Uitgaven in deze jaren", ["requested", "outside"]),
    sharedRiskLine(plan),
  ];
}

const RISK_COLUMNS: Readonly<Record<RiskBasis, readonly FundingColumn[]>> = {
  requested: ["requestedIncidental", "requestedStructural"],
  programme: ["requestedIncidental"],
};

/** What of a row is under shared risk, or that nothing is; null where that is not asked. */
export function sharedRiskCell(row: RowDefinition, layout: BusinessCaseLayout, basis: RiskBasis): Content {
  if (!bearsRisk(row, basis)) return row.kind === "cost" || row.requestedIn ? text("nee") : null;
  const { funding } = layout.columns;
  return formula(RISK_COLUMNS[basis].map((column) => layout.cell(keys.row(row.id), funding[column])).join("+"));
}

/** Care parties bear the part that is Zvw, municipalities that of the social domain. */
function sharedRiskLine(plan: Plan): FiguresLine {
  const key = keys.funding("risk");
  return {
    kind: "figures",
    key,
    label: "Gedeeld risico: gevraagd, zonder verletkosten en reeds gemaakte kosten",
    style: "euros",
    contents: (layout) => {
      const { columns } = layout;
      const range = (column: number) => spendingRange(plan, layout, column);
      return {
        total: formula(`SUM(${range(columns.sharedRisk)})`),
        zvw: formula(`SUMPRODUCT(${range(columns.sharedRisk)},${range(columns.funding.zvwShare)})`),
        sd: formula(`${layout.cell(key, columns.total)}-${layout.cell(key, columns.zvw)}`),
        explanation: "Zvw: de zorgpartijen, uit IZA; SD: de gemeenten, uit SPUK. De afbakening is een aanname",
      };
    },
  };
}

/** A column beside all rows that are spending. */
function spendingRange(plan: Plan, layout: BusinessCaseLayout, column: number): string {
  const rows = plan.rows.filter((row) => isInFunding(plan, row)).map(({ id }) => layout.rowOf(keys.row(id)) + 1);
  const name = columnName(column);
  return `${name}${Math.min(...rows)}:${name}${Math.max(...rows)}`;
}

/** One of the columns behind the rows, added up: in all, and by each row's own part that is Zvw. */
function columnTotal(plan: Plan, column: FundingColumn, label: string): FiguresLine {
  const key = keys.funding(column);
  return {
    kind: "figures",
    key,
    label,
    style: "euros",
    contents: (layout) => {
      const range = (of: FundingColumn) => spendingRange(plan, layout, layout.columns.funding[of]);
      const { total: all, zvw } = layout.columns;
      return {
        total: formula(`SUM(${range(column)})`),
        zvw: formula(`SUMPRODUCT(${range(column)},${range("zvwShare")})`),
        sd: formula(`${layout.cell(key, all)}-${layout.cell(key, zvw)}`),
      };
    },
  };
}

function total(what: string, label: string, of: readonly string[]): FiguresLine {
  return {
    kind: "figures",
    key: keys.funding(what),
    label,
    style: "euros",
    closing: true,
    contents: (layout) => {
      const { columns } = layout;
      const sum = (column: number) => formula(of.map((part) => layout.cell(keys.funding(part), column)).join("+"));
      return { total: sum(columns.total), zvw: sum(columns.zvw), sd: sum(columns.sd) };
    },
  };
}
