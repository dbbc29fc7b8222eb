import type { Workbook } from "exceljs";
import published from "../../../../src/plans/ijssel-vecht/published.json";
import { quoteSheet, type Addresses } from "../kit/addresses";
import type { Tab } from "../kit/tab";
import { YEARS } from "../kit/years";
import { rowKey } from "./calculation";
import type { PartTotals } from "./per-domain";
import { TAB, openTab } from "./sheet";

const COLUMNS = ["C", "D", "E", "F", "G"] as const;
const TOTAL = "H";

/** *Financieringsbronnen*: table 5, what each source pays and saves over all years, in thousands of euros. */
export function fillSources(
  workbook: Workbook,
  addresses: Addresses,
  requested: PartTotals,
  regular: PartTotals,
): void {
  const { title, columns } = published.table5;
  const tab = openTab(
    workbook,
    TAB.sources,
    {
      title,
      subtitle: "Bedragen in k€, alle jaren samen · netto positief = meer baten dan kosten",
      columns: [
        { header: "Regel", width: 20 },
        { header: "Eenheid", width: 10 },
        ...columns.map((header) => ({ header, width: 22, right: true as const })),
        { header: "Totaal", width: 12, right: true },
      ],
      frozenColumns: 2,
    },
    "tabel 5",
  );
  const costs = writeLine(tab, "Kosten", [
    thousands(TAB.requestPerDomain, requested.get("Zvw")),
    thousands(TAB.requestPerDomain, requested.get("SD incidenteel")),
    thousands(TAB.requestPerDomain, requested.get("SD structureel")),
    thousands(TAB.regularPerDomain, regular.get("Zvw")),
    thousands(TAB.regularPerDomain, regular.get("SD")),
  ]);
  const ref = addresses.from(tab.name);
  // On *Berekening* a benefit is negative; whoever pays regularly has it.
  const saved = (...ids: readonly string[]) => {
    const cells = ids.flatMap((id) => YEARS.map((year) => ref(rowKey(id), year)));
    return `-(${cells.join("+")})/1000`;
  };
  const benefits = writeLine(tab, "Baten", [
    "0",
    "0",
    "0",
    saved("talks.less-ggz", "talks.shorter", "talks.waiting"),
    saved("talks.secondary"),
  ]);
  writeLine(
    tab,
    "Netto",
    COLUMNS.map((column) => `${column}${benefits}-${column}${costs}`),
  );
}

function thousands(sheet: string, cells: readonly string[] = []): string {
  return `(${cells.map((cell) => `${quoteSheet(sheet)}!${cell}`).join("+")})/1000`;
}

function writeLine(tab: Tab, label: string, formulas: readonly string[]): number {
  const row = tab.nextRow("calculated");
  tab.write(`A${row}`, label, "label");
  tab.write(`B${row}`, "k€", "muted");
  COLUMNS.forEach((column, index) => tab.formula(`${column}${row}`, formulas[index] ?? "0", "calculated", "whole"));
  tab.formula(`${TOTAL}${row}`, `SUM(${COLUMNS[0]}${row}:G${row})`, "calculated", "whole");
  return row;
}
