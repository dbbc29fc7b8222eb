import type { Workbook } from "exceljs";
import { quoteSheet } from "../kit/addresses";
import type { Tab } from "../kit/tab";
import type { Year } from "../kit/years";
import type { Totals } from "./cost-tables";
import { FIRST_YEAR, TAB, YEAR_HEADERS, openTab, perYear, yearColumn } from "./sheet";

/** *MKBA*: costs and benefits to society in thousands of euros, per year and cumulative. */
export function fillSociety(workbook: Workbook, totals: Totals): void {
  const tab = openTab(
    workbook,
    TAB.society,
    {
      title: "MGN IJssel-Vecht: maatschappelijke kosten en baten",
      subtitle: "Bedragen in k€ · kolom 2025 bevat ook 2024 · netto positief = meer baten dan kosten",
      columns: [{ header: "Regel", width: 42 }, { header: "Eenheid", width: 10 }, ...YEAR_HEADERS],
      frozenColumns: 2,
    },
    "tabel 4",
  );
  const costs = writeLine(tab, "Kosten/jaar", (year) => {
    const requested = year <= 2026 ? `${TAB.requested}!${yearColumn(year)}${totals.requested}+` : "";
    return `(${requested}${quoteSheet(TAB.regular)}!${yearColumn(year)}${totals.regular})/1000`;
  });
  const benefits = writeLine(tab, "Baten/jaar", (year) => `${TAB.benefits}!${yearColumn(year)}${totals.benefits}/1000`);
  const net = writeLine(tab, "Netto/jaar", (year) => `${yearColumn(year)}${benefits}-${yearColumn(year)}${costs}`);
  const cumulative = (row: number) => (year: Year) => `SUM($${FIRST_YEAR}${row}:${yearColumn(year)}${row})`;
  writeLine(tab, "Kosten cumulatief", cumulative(costs));
  writeLine(tab, "Baten cumulatief", cumulative(benefits));
  writeLine(tab, "Netto baten cumulatief", cumulative(net));
  tab.skipRow();
  tab.note("De gedrukte tabel begint cumulatief met 3.255, 733 en -2.522: zie Gedrukte tabellen.");
}

function writeLine(tab: Tab, label: string, formula: (year: Year) => string): number {
  const row = tab.nextRow("calculated");
  tab.write(`A${row}`, label, "label");
  tab.write(`B${row}`, "k€", "muted");
  perYear(tab, row, formula);
  return row;
}
