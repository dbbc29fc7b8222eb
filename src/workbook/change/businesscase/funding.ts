import { shareOf } from "../../../model/businesscase/domain-series";
import { fundingSeries, type FundedRow } from "../../../model/businesscase/funding";
import { sharedRiskSeries } from "../../../model/businesscase/shared-risk";
import { requestYearsOf } from "../../../model/businesscase/spending-parts";
import type { RiskBasis } from "../../../model/plan/choices";
import type { Plan, RowDefinition } from "../../../model/plan/plan";
import { text, type Content } from "../../sheets/workbook-change";
import { FUNDING_COLUMNS, type BusinessCaseLayout, type FundingColumn, type Line } from "./line";
import { amountCell, seriesCell, sumsLine } from "./references";

/** Titles of the columns behind the rows, in their order. */
export const FUNDING_TITLES: Readonly<Record<FundingColumn, string>> = {
  requestedIncidental: "Gevraagd, incidenteel",
  requestedStructural: "Gevraagd, structureel",
  outsideIncidental: "Buiten aanvraag, incidenteel",
  outsideStructural: "Buiten aanvraag, structureel",
  zvwShare: "Deel Zvw",
};

/** Whether the plan asks for money at all: without a request there is nothing to finance. */
export function hasRequest(plan: Plan): boolean {
  return requestYearsOf(plan).length > 0;
}

/** The columns in which what a row spends in the years of the request stands, by how it is financed. */
export const FUNDED_COLUMNS = {
  requested: { incidental: "requestedIncidental", structural: "requestedStructural" },
  outside: { incidental: "outsideIncidental", structural: "outsideStructural" },
} as const satisfies Record<FundedRow["financed"], Partial<Record<keyof FundedRow, FundingColumn>>>;

/** What stands behind a row that is spending in some year of the request; nothing behind another. */
export function fundingCells(plan: Plan, row: RowDefinition, layout: BusinessCaseLayout): readonly Content[] {
  const own = fundingSeries(plan)?.rows.filter((each) => each.row === row) ?? [];
  if (own.length === 0) return [];
  const contents = new Map<FundingColumn, Content>([["zvwShare", amountCell(layout, shareOf("zvw", row), 0)]]);
  for (const { financed, incidental, structural } of own) {
    contents.set(FUNDED_COLUMNS[financed].incidental, seriesCell(layout, incidental, 0));
    contents.set(FUNDED_COLUMNS[financed].structural, seriesCell(layout, structural, 0));
  }
  return FUNDING_COLUMNS.map((column) => contents.get(column) ?? 0);
}

/** What of a row is under shared risk, or that nothing is; null where that is not asked. */
export function sharedRiskCell(plan: Plan, row: RowDefinition, layout: BusinessCaseLayout, basis: RiskBasis): Content {
  const own = sharedRiskSeries(plan, basis)?.rows.find((each) => each.row === row);
  if (own) return seriesCell(layout, own.of, 0);
  return row.kind === "cost" || row.requestedIn ? text("nee") : null;
}

/** Who pays for the spending in the years of the request. */
export function fundingLines(plan: Plan, basis: RiskBasis): readonly Line[] {
  const [series, risk] = [fundingSeries(plan), sharedRiskSeries(plan, basis)];
  if (series === null || risk === null) return [];
  const { years, requested, outside, spending } = series;
  const first = years[0];
  const range = first === years.at(-1) ? String(first) : `${first}–${years.at(-1)}`;
  const closing = { closing: true } as const;
  return [
    { kind: "section", title: `Financiering van de uitgaven in de jaren van de aanvraag (${range})` },
    sumsLine(requested.incidental),
    sumsLine(requested.structural),
    sumsLine(requested.total, { ...closing, explanation: "Zvw uit IZA, sociaal domein uit SPUK" }),
    sumsLine(outside.incidental),
    sumsLine(outside.structural),
    sumsLine(outside.total, { ...closing, explanation: "Uit reguliere middelen" }),
    sumsLine(spending.incidental, closing),
    sumsLine(spending.structural, closing),
    sumsLine(spending.total, closing),
    sumsLine(risk.series, {
      explanation: "Zvw: de zorgpartijen, uit IZA; SD: de gemeenten, uit SPUK. De afbakening is een aanname",
    }),
  ];
}
