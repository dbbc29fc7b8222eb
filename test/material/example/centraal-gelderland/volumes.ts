import type { Workbook } from "exceljs";
import type { Addresses } from "../kit/addresses";
import type { Tab } from "../kit/tab";
import { TAB, YEARS, openTab, printed, published, type PerYear, type Year } from "./sheet";

/** Years stand below each other, a column for each count. */
const COLUMN = {
  visitors: "B",
  transfers: "C",
  meetings: "D",
  treatments: "E",
  supportPoints: "F",
  caseTable: "G",
  talks: "H",
  off: "I",
  supportShare: "J",
  perTreatment: "K",
  perPerson: "L",
} as const;

const { resultsPerYear } = published;

/** Whose result it is: of the support points until 2027, of the other two after (tables 13, 18 and 22). */
const SUPPORT_SHARE: Readonly<Record<Year, number>> = { 2025: 1, 2026: 1, 2027: 1, 2028: 0, 2029: 0 };

export type Volume = keyof typeof COLUMN;

/** Where a count of a year stands, from another tab. */
export type VolumeCell = (volume: Volume, year: Year) => string;

/** *Aantallen*: counts per year, typed as printed; treatments per intervention follow from them. */
export function fillVolumes(workbook: Workbook, addresses: Addresses): VolumeCell {
  const about = {
    title: "Aantallen per jaar",
    subtitle: "Zwarte kolommen zijn afgeleid: het plan drukt per interventie alleen de tijdvakken",
    columns: [
      { header: "Jaar", width: 10 },
      { header: "Extra unieke bezoekers steunpunten", width: 18, right: true as const },
      { header: "Verticale transfers overlegtafel", width: 18, right: true as const },
      { header: "Bijeenkomsten overlegtafel", width: 18, right: true as const },
      { header: "Behandelingen per jaar, alle interventies", width: 20, right: true as const },
      { header: "Waarvan steunpunten", width: 16, right: true as const },
      { header: "Waarvan overlegtafel", width: 16, right: true as const },
      { header: "Waarvan CTP (rest)", width: 16, right: true as const },
      { header: "Van de wachtlijst af", width: 18, right: true as const },
      {
        header: "Deel van het resultaat sociaal domein dat van de steunpunten komt",
        width: 24,
        right: true as const,
      },
      { header: "Zvw per behandeling, teruggerekend uit tabel 2", width: 20, right: true as const },
      { header: "Sociaal domein per bezoeker of behandeling, teruggerekend", width: 22, right: true as const },
    ],
    frozenColumns: 1,
  };
  const tab = openTab(workbook, TAB.volumes, about, "paragrafen 4.1, 5.1 en 5.3");
  const ref = addresses.from(tab.name);
  const rows = new Map(YEARS.map((year) => [year, tab.nextRow("calculated")]));
  const columns: readonly (readonly [Volume, PerYear])[] = [
    ["visitors", published.supportPointVisitors],
    ["transfers", published.transfers.vertical],
    ["meetings", published.tableMeetings],
    ["treatments", published.treatments.perYear],
  ];
  for (const [year, row] of rows) {
    tab.write(`A${row}`, year, "label", "year");
    for (const [volume, line] of columns) {
      tab.write(`${COLUMN[volume]}${row}`, printed(line, year), "input", "dashed");
    }
    const cell = (volume: Volume) => `${COLUMN[volume]}${row}`;
    const write = (volume: Volume, formula: string) => tab.formula(cell(volume), formula, "calculated", "dashed");
    write("supportPoints", `${cell("visitors")}*${ref("visitor-share")}`);
    write("caseTable", `ROUND(${cell("transfers")}*${ref("transfer-share")},0)`);
    write("talks", `${cell("treatments")}-${cell("supportPoints")}-${cell("caseTable")}`);
    tab.write(cell("supportShare"), SUPPORT_SHARE[year], "input", "percent");
    tab.write(cell("perTreatment"), perUnit(resultsPerYear.resultZvw, year, treatmentsIn(year)), "input", "decimals");
    tab.write(cell("perPerson"), perUnit(resultsPerYear.resultSd, year, peopleIn(year)), "input", "decimals");
    tab.formula(
      cell("off"),
      `${cell("supportPoints")}+${cell("caseTable")}+${ref("ctp-usable-share")}*${cell("talks")}`,
      "calculated",
      "decimals",
    );
  }
  writeTotal(tab, [...rows.values()]);
  return (volume, year) => `${tab.name}!$${COLUMN[volume]}$${rows.get(year) ?? 0}`;
}

/** A printed amount over what it follows; nothing where there is nobody yet. */
function perUnit(line: PerYear, year: Year, count: number): number {
  return count === 0 ? 0 : printed(line, year) / count;
}

function treatmentsIn(year: Year): number {
  return printed(published.treatments.perYear, year);
}

/** Visitors while the support points save, treatments by the other two once those cost. */
function peopleIn(year: Year): number {
  const { supportPointVisitors, treatments } = published;
  if (SUPPORT_SHARE[year] === 1) return printed(supportPointVisitors, year);
  return printed(treatments.perYear, year) - printed(supportPointVisitors, year) / 2;
}

/** The results of table 2, from what they follow: formulas for another tab. */
export function resultFormula(volumes: VolumeCell, domain: "zvw" | "sd", year: Year): string {
  const of = (volume: Volume) => volumes(volume, year);
  if (domain === "zvw") return `ROUND(${of("perTreatment")}*${of("treatments")},0)`;
  const others = `(${of("caseTable")}+${of("talks")})*(1-${of("supportShare")})`;
  return `ROUND(${of("perPerson")}*(${of("visitors")}*${of("supportShare")}+${others}),0)`;
}

/** Only the total of treatments is printed. */
function writeTotal(tab: Tab, rows: readonly number[]): void {
  const row = tab.nextRow("total");
  tab.write(`A${row}`, "Totaal", "totalText");
  tab.write(`${COLUMN.treatments}${row}`, published.treatments.total, "total", "whole");
  for (const volume of ["supportPoints", "caseTable", "talks", "off"] as const) {
    const column = COLUMN[volume];
    const sum = `SUM(${column}${Math.min(...rows)}:${column}${Math.max(...rows)})`;
    tab.formula(`${column}${row}`, sum, "total", volume === "off" ? "decimals" : "whole");
  }
}
