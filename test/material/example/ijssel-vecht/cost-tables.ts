import type { Workbook } from "exceljs";
import published from "../../../../src/plans/ijssel-vecht/published.json";
import type { Addresses } from "../kit/addresses";
import { FIRST_ROW } from "../kit/tab";
import { YEARS, type Year } from "../kit/years";
import { byLabel, formulaIn, type Line } from "./lines";
import { TAB, YEAR_HEADERS, openTab, perYear, yearColumn } from "./sheet";

/** Row of each total, for the tables that build on it. */
export interface Totals {
  readonly requested: number;
  readonly regular: number;
  readonly benefits: number;
}

interface Table {
  readonly tab: string;
  readonly title: string;
  readonly where: string;
  readonly lines: readonly Line[];
  readonly years: readonly Year[];
  /** The plan prints benefits without a sign. */
  readonly sign?: "-";
}

/** Tables 1, 2 and 3: what is asked, what is paid otherwise, and what is saved; every amount from *Berekening*. */
export function fillTables(workbook: Workbook, addresses: Addresses): Totals {
  const { table1, table2, table3 } = published;
  return {
    requested: fillTable(workbook, addresses, {
      tab: TAB.requested,
      title: table1.title,
      where: "tabel 1",
      lines: table1.rows,
      years: [2025, 2026],
    }),
    regular: fillTable(workbook, addresses, {
      tab: TAB.regular,
      title: table2.title,
      where: "tabel 2",
      lines: table2.rows,
      years: YEARS,
    }),
    benefits: fillTable(workbook, addresses, {
      tab: TAB.benefits,
      title: table3.title,
      where: "tabel 3",
      lines: table3.rows,
      years: YEARS,
      sign: "-",
    }),
  };
}

/** Answers the row of its total. */
function fillTable(workbook: Workbook, addresses: Addresses, { tab: name, title, where, lines, years, sign }: Table) {
  const tab = openTab(
    workbook,
    name,
    {
      title,
      subtitle: "Hele euro's · kolom 2025 bevat ook 2024",
      columns: [
        { header: "Post", width: 62 },
        { header: "Eenheid", width: 10 },
        ...YEAR_HEADERS.slice(0, years.length),
      ],
      frozenColumns: 2,
    },
    where,
  );
  const ref = addresses.from(tab.name);
  for (const line of byLabel(lines)) {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, line[0]?.label ?? "", "label");
    tab.write(`B${row}`, "€", "muted");
    perYear(tab, row, (year) => (years.includes(year) ? formulaIn(ref, line, year, sign) : null));
  }
  const total = tab.nextRow("total");
  tab.write(`A${total}`, "TOTAAL", "totalText");
  const sum = (column: string) => `SUM(${column}${FIRST_ROW}:${column}${total - 1})`;
  perYear(tab, total, (year) => (years.includes(year) ? sum(yearColumn(year)) : null), "total");
  return total;
}
