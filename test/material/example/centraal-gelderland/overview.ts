import type { Workbook } from "exceljs";
import type { Tab } from "../kit/tab";
import { TAB, YEARS, openTab, printed, published, type PerYear, type Year } from "./sheet";
import { resultFormula, type VolumeCell } from "./volumes";

/** Years stand across, right behind the label; the printed total closes the row. */
const COLUMNS: Readonly<Record<Year, string>> = { 2025: "B", 2026: "C", 2027: "D", 2028: "E", 2029: "F" };
const TOTAL = "G";

/** Where the lines of table 2 stand, for the tabs that build on them. */
export interface OverviewRows {
  readonly resultZvw: number;
  readonly resultSd: number;
  readonly investmentIza: number;
  readonly investmentSpuk: number;
}

/** *Resultaten per jaar*: table 2, as printed. */
export function fillOverview(workbook: Workbook, volumes: VolumeCell): OverviewRows {
  const about = {
    title: "Resultaten en investeringen per jaar",
    subtitle: "Hele euro's; een resultaat met een min kost geld. De kolom Totaal is overgenomen zoals gedrukt",
    columns: [
      { header: "Post", width: 40 },
      ...YEARS.map((header) => ({ header, width: 14, right: true as const })),
      { header: "Totaal", width: 16, right: true as const },
      { header: "Toelichting", width: 50 },
    ],
    frozenColumns: 1,
  };
  const tab = openTab(workbook, TAB.overview, about, "tabel 2");
  const { resultZvw, resultSd, investmentIzaZvw, investmentSpuk } = published.resultsPerYear;

  tab.section("Resultaten");
  const zvw = writePrinted(tab, "Resultaat Zvw", resultZvw, "Minder behandelingen in de ggz: uit blad Aantallen");
  const sd = writePrinted(
    tab,
    "Resultaat sociaal domein",
    resultSd,
    "Vanaf 2028 betaalt het sociaal domein: uit blad Aantallen",
  );
  for (const year of YEARS) {
    tab.formula(`${COLUMNS[year]}${zvw}`, resultFormula(volumes, "zvw", year), "calculated", "dashed");
    tab.formula(`${COLUMNS[year]}${sd}`, resultFormula(volumes, "sd", year), "calculated", "dashed");
  }
  writeSum(tab, "Resultaten samen", [zvw, sd]);

  tab.section("Investeringen");
  const iza = writePrinted(tab, "Investering IZA (Zvw)", investmentIzaZvw, "Aanvraag tot en met 2027");
  const spuk = writePrinted(tab, "Investering SPUK (sociaal domein)", investmentSpuk, "Aanvraag tot en met 2027");
  writeSum(tab, "Investeringen samen", [iza, spuk]);
  return { resultZvw: zvw, resultSd: sd, investmentIza: iza, investmentSpuk: spuk };
}

/** The printed total of a line of table 2, from another tab. */
export function totalOf(row: number): string {
  return `'${TAB.overview}'!$${TOTAL}$${row}`;
}

/** A year of a line of table 2, from another tab. */
export function yearOf(row: number, year: Year): string {
  return `'${TAB.overview}'!$${COLUMNS[year]}$${row}`;
}

function writePrinted(tab: Tab, label: string, line: PerYear & { readonly total: number }, note: string): number {
  const row = tab.nextRow("calculated");
  tab.write(`A${row}`, label, "label");
  for (const year of YEARS) tab.write(`${COLUMNS[year]}${row}`, printed(line, year), "input", "dashed");
  tab.write(`${TOTAL}${row}`, line.total, "input", "dashed");
  tab.write(`H${row}`, note, "muted");
  return row;
}

function writeSum(tab: Tab, label: string, rows: readonly number[]): void {
  const row = tab.nextRow("subtotal");
  tab.write(`A${row}`, label, "subtotalText");
  for (const column of [...Object.values(COLUMNS), TOTAL]) {
    tab.formula(`${column}${row}`, rows.map((part) => `${column}${part}`).join("+"), "subtotal", "dashed");
  }
}
