import type { Workbook } from "exceljs";
import { writeLegend } from "../tabs/legend";
import { TAB, openTab, published } from "./sheet";

const CONTENTS: readonly (readonly [tab: string, what: string])[] = [
  [
    TAB.overview,
    "Resultaat en investering per jaar, opbrengsten zijn hier positief; de resultaten volgen uit de aantallen",
  ],
  [TAB.interventions, "Resultaat, investering en behandelingen per interventie: t/m 2027, 2028-2029 en totaal"],
  [TAB.endResult, "Het eindresultaat als lijst met plus en min, en wat de SPUK-aanvraag dekt"],
  [TAB.volumes, "Bezoekers, transfers en behandelingen; de jaren staan onder elkaar"],
  [TAB.assumptions, "Aannames achter de aantallen en de wachtlijst"],
  [TAB.waitList, "De wachtlijst als voorraad en stroom, stand op 1 januari"],
  [TAB.kpis, "De KPI's; het plan verbindt er geen bedragen aan"],
];

/** *Leeswijzer*: what stands where, and who takes part. */
export function fillGuide(workbook: Workbook): void {
  const about = {
    title: "Businesscase MGN Centraal Gelderland (voorbeeld)",
    subtitle: "De werkmap van het plan zelf is niet openbaar; deze is nagebouwd uit de gedrukte tabellen",
    columns: [
      { header: "Onderwerp", width: 32 },
      { header: "Wat er staat", width: 92 },
    ],
    frozenColumns: 0,
  };
  const tab = openTab(workbook, TAB.guide, about, "tabellen 2, 3, 13, 18 en 22 en de KPI's");
  for (const [name, what] of CONTENTS) {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, `Blad ${name}`, "label");
    tab.write(`B${row}`, what, "label");
  }
  tab.section("Deelnemende gemeenten");
  for (const name of published.municipalities) tab.write(`A${tab.nextRow("calculated")}`, name, "label");
  writeLegend(tab, "B");
}
