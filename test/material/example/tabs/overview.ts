import type { Workbook } from "exceljs";
import { Tab, YEAR_COLUMNS } from "../kit/tab";
import { componentLabel, PLAN } from "../published";
import { AMOUNT_COLUMNS, type TableRows, TOTAL_COLUMNS, writeComponentNumber } from "./amounts";
import { writeLegend } from "./legend";

/** *Overzicht businesscase*: impact, costs and result per component and year; every figure comes from another tab. */
export function fillOverview(workbook: Workbook, impact: TableRows, costs: TableRows): void {
  const tab = new Tab(workbook, "Overzicht businesscase", {
    title: "Overzicht businesscase Mentaal Gezond Twente",
    subtitle: "Bedragen × € 1.000 · negatief = baat of positief resultaat, positief = kosten",
    source: PLAN,
    columns: [
      { header: "Onderdeel", width: 11 },
      { header: "Omschrijving", width: 58 },
      { header: "Eenheid", width: 12 },
      ...YEAR_COLUMNS,
      ...TOTAL_COLUMNS,
    ],
    frozenColumns: 2,
  });

  tab.section("Impact");
  for (const [component, row] of impact.components) {
    const line = writeLine(
      tab,
      componentLabel("impact", component),
      "calculated",
      (column) => `Impact!${column}${row}`,
    );
    writeComponentNumber(tab, line, component, "label");
  }
  const impactRow = writeLine(tab, "Totaal impact", "subtotal", (column) => `Impact!${column}${impact.total}`);

  tab.section("Kosten");
  for (const [component, row] of costs.components) {
    const line = writeLine(tab, componentLabel("costs", component), "calculated", (column) => `Kosten!${column}${row}`);
    writeComponentNumber(tab, line, component, "label");
  }
  const costRow = writeLine(tab, "Totaal kosten", "subtotal", (column) => `Kosten!${column}${costs.total}`);

  tab.section("Resultaat");
  writeLine(tab, "Totaal resultaat business case", "total", (column) => `${column}${impactRow}+${column}${costRow}`);

  tab.skipRow();
  writeLegend(tab, "B");
  tab.note(
    "2025 telt alleen de laatste zes maanden. Optellingen kunnen door afronding licht afwijken van het gedrukte plan.",
  );
}

const TEXT_LOOKS = { calculated: "label", subtotal: "subtotalText", total: "totalText" } as const;

/** One line of amounts; answers its row. */
function writeLine(
  tab: Tab,
  label: string,
  look: keyof typeof TEXT_LOOKS,
  formula: (column: string) => string,
): number {
  const row = tab.nextRow(look);
  tab.write(`B${row}`, label, TEXT_LOOKS[look]);
  tab.write(`C${row}`, "× € 1.000", TEXT_LOOKS[look]);
  for (const column of AMOUNT_COLUMNS) tab.formula(`${column}${row}`, formula(column), look, "whole");
  return row;
}
