import type { Component, InputDefinition, Plan, RowDefinition } from "../../model/businesscase/plan";
import { inputsOf } from "../../model/businesscase/expression";
import tables from "./published.json";
import { PLAN, assumptions, retired } from "./inputs";
import { DISCOUNT } from "../discount";
import { withRanges } from "../with-ranges";
import { openChoices } from "./open-choices";
import { milestoneVolumes } from "./milestone-volumes";
import { THOUSAND, printedRow, publishedLines } from "./published";
import { questions } from "./questions";
import { ranges } from "./ranges";
import { costRows, impactRows } from "./rows";
import { scenarios } from "./scenarios";
import { index, offTheWaitList } from "./series";

const YEARS = [2025, 2026, 2027, 2028, 2029] as const;

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

/** A row that no published assumption explains: one input per year, with the printed amounts (× € 1.000). */
function printedInput(row: RowDefinition): InputDefinition {
  const { years } = printedRow(row);
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

/** "inclusief reeds gemaakte kosten van de instapteams Hengelo en Enschede": milestone 1, the plan delivered. */
const PAYS_INCURRED: ReadonlySet<number> = new Set([1]);

/** Mentaal Gezond Twente, final plan. */
export const twente: Plan = {
  id: "twente",
  name: "Mentaal Gezond Twente",
  source: PLAN,
  years: YEARS,
  components,
  inputs: [
    ...withRanges(assumptions, ranges),
    ...rows.filter(({ id, amount }) => inputsOf(amount).includes(id)).map(printedInput),
  ],
  retired,
  rows,
  milestones: tables.milestones.map(({ nr, component, scopeProposal, total, iza, spuk }) => ({
    nr,
    component,
    scope: scopeProposal.scope === "lokaal" ? "local" : "regional",
    scopeReason: scopeProposal.reason,
    ...(PAYS_INCURRED.has(nr) && { paysIncurred: true }),
    printed: { total: String(total), iza: String(iza), spuk: String(spuk) },
  })),
  municipalities: tables.municipalities.rows.map(({ name, code }) => ({ name, code })),
  inhabitantsOn: tables.municipalities.referenceDate,
  bandwidths: [],
  milestoneVolumes,
  questions,
  priceIndex: index,
  discount: DISCOUNT,
  published: publishedLines(rows, YEARS),
  waitList: { off: offTheWaitList, start: "wait-list-start", weeks: "wait-weeks", inflow: "inflow" },
  openChoices,
  scenarios,
  endOfScheme: "2027-12-31",
};
