import type { Workbook } from "exceljs";
import { TAB, openTab, published } from "./sheet";

const { kpis } = published;
type Target = (typeof kpis)[number]["target"];

/** *KPI-lijst*: as in appendix 4, without amounts, and without a date where the plan's table cannot be read. */
export function fillKpis(workbook: Workbook): void {
  const about = {
    title: "KPI's",
    subtitle: "Het plan verbindt geen bedragen aan de KPI's",
    columns: [
      { header: "KPI", width: 10 },
      { header: "Omschrijving", width: 86 },
      { header: "Type", width: 14 },
      { header: "Datum", width: 14, right: true as const },
      { header: "Streefwaarde", width: 14, right: true as const },
      { header: "Paragraaf", width: 20 },
    ],
    frozenColumns: 1,
  };
  const tab = openTab(workbook, TAB.kpis, about, "bijlage 4 en de paragrafen per interventie");
  for (const { nr, description, type, dueDate, target, source } of kpis) {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, `KPI ${nr}`, "label");
    tab.write(`B${row}`, description, "inputText");
    tab.write(`C${row}`, type, "inputText");
    tab.write(`D${row}`, dueDate === null ? null : new Date(`${dueDate}T00:00:00Z`), "input", "date");
    const cell = tab.write(`E${row}`, shown(target), "input", isShare(target) ? "percent" : "whole");
    if (Array.isArray(target)) cell.alignment = { horizontal: "right", vertical: "top" };
    tab.write(`F${row}`, source, "muted");
  }
}

function shown(target: Target): number | string | null {
  return Array.isArray(target) ? target.join(" of ") : target;
}

function isShare(target: Target): boolean {
  return typeof target === "number" && Math.abs(target) < 1;
}
