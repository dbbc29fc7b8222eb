import type { Workbook } from "exceljs";
import { isShare, type Unit } from "../../../../src/model/text/units";
import type { Format } from "../kit/formats";
import type { Look } from "../kit/looks";
import { HEADER_ROW, Tab, type Column, type TabDescription } from "../kit/tab";
import { YEARS, type Year } from "../kit/years";

/** Every tab, in the order in which a reader meets them. */
export const TAB = {
  society: "MKBA",
  requested: "Aangevraagd",
  regular: "Overige financiering",
  benefits: "Baten",
  requestPerDomain: "Aangevraagd per domein",
  regularPerDomain: "Overig per domein",
  sources: "Financieringsbronnen",
  staff: "Fte",
  milestones: "Mijlpalen",
  municipalities: "Gemeenten",
  assumptions: "Bijlage 3",
  series: "Bijlage 3 per jaar",
  calculation: "Berekening",
  printed: "Gedrukte tabellen",
} as const;

const PLAN = "Transformatieplan Mentale gezondheidsnetwerk regio IJssel-Vecht";

/** A tab of this workbook. @param where in the plan what it shows was printed */
export function openTab(workbook: Workbook, name: string, about: Omit<TabDescription, "source">, where: string): Tab {
  const tab = new Tab(workbook, name, { ...about, source: `${PLAN}, ${where}`, footer: "Voorbeeld MGN IJssel-Vecht" });
  // As many pages as the tab is long, each with the header: on one page nobody could read the longer ones.
  Object.assign(tab.sheet.pageSetup, { fitToHeight: 0, printTitlesRow: `1:${HEADER_ROW}` });
  return tab;
}

/** Years stand behind a label and a unit or domain, on every tab that has them. */
export function yearColumn(year: Year): string {
  return "CDEFG".charAt(YEARS.indexOf(year));
}

export const YEAR_HEADERS: readonly Column[] = YEARS.map((header) => ({ header, width: 12, right: true }));

export const FIRST_YEAR = yearColumn(2025);
export const LAST_YEAR = yearColumn(2029);

/** Puts a formula in the column of every year that has one. */
export function perYear(
  tab: Tab,
  row: number,
  formula: (year: Year) => string | null,
  look: Look = "calculated",
  format: Format = "whole",
): void {
  for (const year of YEARS) {
    const text = formula(year);
    if (text !== null) tab.formula(`${yearColumn(year)}${row}`, text, look, format);
  }
}

/** How a number of this unit is shown. */
export function formatOf(unit: Unit, values: readonly number[]): Format {
  if (unit === "year") return "year";
  if (isShare(unit)) return "percentFine";
  if (unit === "factor" && !values.every(Number.isInteger)) return "factor";
  return values.every(Number.isInteger) ? "whole" : "decimals";
}
