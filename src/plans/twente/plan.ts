import type { Component, InputDefinition, Plan, RowDefinition } from "../../model/businesscase/plan";
import published from "./published.json";
import { PLAN, assumptions } from "./inputs";
import { DISCOUNT } from "./discount";
import { costRows, impactRows, index, offTheWaitList } from "./rows";

const YEARS = [2025, 2026, 2027, 2028, 2029] as const;
const THOUSAND = 1000;

const components: readonly Component[] = [
  { id: "0", label: "Programmaoverstijgend" },
  { id: "1", label: "Adoptie netwerkgedachtegoed" },
  { id: "2", label: "Verkennend gesprek" },
  { id: "3", label: "Domeinoverstijgend casusoverleg" },
  { id: "3-4-5", label: "Casusoverleg, informatievoorziening, transfermechanisme" },
  { id: "6", label: "Laagdrempelige steunpunten" },
  { id: "7", label: "Consultatiefunctie" },
  { id: "8", label: "Groepsgericht werken" },
];

interface PublishedRow {
  readonly component: string;
  readonly label: string;
  readonly years: Readonly<Record<string, number>>;
}

/** The table prints a cost row without its component in front; ours carries it, to tell seven project leads apart. */
function publishedRow(row: RowDefinition): PublishedRow {
  const table: readonly PublishedRow[] = row.kind === "impact" ? published.impact : published.costs;
  const label = row.kind === "impact" ? row.label : row.label.slice(row.component.length + 2);
  const found = table.find((candidate) => candidate.component === row.component && candidate.label === label);
  if (!found) throw new Error(`the published tables hold no row ${row.id}`);
  return found;
}

/** A row that no published assumption explains: one input per year, with the printed amounts (× € 1.000). */
function printedInput(row: RowDefinition): InputDefinition {
  const { years } = publishedRow(row);
  return {
    id: row.id,
    label: row.label,
    short: row.label,
    unit: "eur",
    perYear: true,
    published: YEARS.map((year) => String((years[year] ?? 0) * THOUSAND)),
    source: { ...PLAN, detail: row.kind === "impact" ? "tabel impact, als gedrukt" : "tabel kosten, als gedrukt" },
    bounds: { min: "-1000000000", max: "1000000000" },
    row: row.id,
  };
}

const rows = [...impactRows, ...costRows];

/** Mentaal Gezond Twente, final plan. */
export const twente: Plan = {
  id: "twente",
  name: "Mentaal Gezond Twente",
  source: PLAN,
  years: YEARS,
  components,
  inputs: [
    ...assumptions,
    ...rows.filter((row) => row.amount.kind === "input" && row.amount.id === row.id).map(printedInput),
  ],
  rows,
  milestones: published.milestones.map(({ nr, component, scopeProposal }) => ({
    nr,
    component,
    scope: scopeProposal.scope === "lokaal" ? "local" : "regional",
    scopeReason: scopeProposal.reason,
  })),
  municipalities: published.municipalities.rows.map(({ name, code }) => ({ name, code })),
  inhabitantsOn: published.municipalities.referenceDate,
  bandwidths: [],
  milestoneVolumes: [],
  priceIndex: index,
  discount: DISCOUNT,
  published: [],
  waitList: { off: offTheWaitList, start: "wait-list-start", weeks: "wait-weeks" },
  endOfScheme: "2027-12-31",
};
