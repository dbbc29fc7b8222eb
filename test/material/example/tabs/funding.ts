import type { Workbook } from "exceljs";
import { Tab } from "../kit/tab";
import { PLAN, published } from "../published";

/** The two amounts that the note under the cost table gives; that table itself has another one. */
const COST_ALREADY_MADE = [1165, 190] as const;

const [ZVW, SD, TOTAL] = ["B", "C", "D"] as const;

/** *Financiering*: what the plan prints about who pays, and what it says of its own figures; faults included. */
export function fillFunding(workbook: Workbook): void {
  const { incidental, structural, total, requested, outOfScope } = published.funding;
  const tab = new Tab(workbook, "Financiering", {
    title: "Financiering en toelichting",
    subtitle: "Bedragen × € 1.000 · zoals het plan ze drukt",
    source: `${PLAN}, financiering en toelichting`,
    columns: [
      { header: "Omschrijving", width: 62 },
      { header: "Zvw (IZA)", width: 14, right: true },
      { header: "SD (SPUK)", width: 14, right: true },
      { header: "Totaal", width: 14, right: true },
    ],
    frozenColumns: 1,
  });
  const line = (label: string, zvw: number | null, sd: number | null) => {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, label, "label");
    tab.write(`${ZVW}${row}`, zvw, "input", "whole");
    tab.write(`${SD}${row}`, sd, "input", "whole");
    tab.formula(`${TOTAL}${row}`, `SUM(${ZVW}${row}:${SD}${row})`, "calculated", "whole");
    return row;
  };

  tab.section(`Financiering ${published.funding.period}`);
  const first = line("Incidentele kosten", incidental.zvw, incidental.sd);
  const last = line("Structurele kosten", structural.zvw, structural.sd);
  const sum = tab.nextRow("subtotal");
  tab.write(`A${sum}`, "Totaal financiering", "subtotalText");
  for (const column of [ZVW, SD]) {
    tab.formula(`${column}${sum}`, `SUM(${column}${first}:${column}${last})`, "subtotal", "whole");
  }
  // As printed: rounded by itself, so it is not the sum of the rounded parts.
  tab.write(`${TOTAL}${sum}`, total, "subtotal", "whole");

  tab.section("Aanvraag");
  line("Aangevraagd uit transformatiemiddelen", requested.iza, requested.spuk);
  line("Buiten de aanvraag: deelname van ggz-professionals", outOfScope.structuralZvw, null);

  tab.section("Na de looptijd");
  line("Structurele kosten per jaar vanaf 2028", published.recurringFrom2028.zvw, published.recurringFrom2028.sd);

  writeCostAlreadyMade(tab);

  tab.section("Uit de tekst van het plan");
  for (const sentence of [
    "Ongeveer 70% van de middelen hangt aan inspanningsverplichtingen.",
    "Na jaar 4 stijgt het positieve resultaat elk jaar.",
  ]) {
    tab.write(`A${tab.nextRow("calculated")}`, sentence, "inputText");
  }
}

function writeCostAlreadyMade(tab: Tab): void {
  tab.section("Reeds gemaakte kosten, volgens de toelichting bij de kostentabel");
  const rows = COST_ALREADY_MADE.map((amount, index) => {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, `Bedrag ${index + 1} in de toelichting`, "label");
    tab.write(`${TOTAL}${row}`, amount, "input", "whole");
    return row;
  });
  const row = tab.nextRow("subtotal");
  tab.write(`A${row}`, "Totaal reeds gemaakte kosten", "subtotalText");
  tab.formula(`${TOTAL}${row}`, `SUM(${TOTAL}${Math.min(...rows)}:${TOTAL}${Math.max(...rows)})`, "subtotal", "whole");
}
