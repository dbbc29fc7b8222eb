import type { Workbook } from "exceljs";
import type { Tab } from "../kit/tab";
import { TAB, YEARS, openTab, published } from "./sheet";
import type { Volume, VolumeCell } from "./volumes";

/** The two periods in which the plan prints an intervention, and their total. */
const PERIODS = [
  { key: "until2027", column: "B", years: YEARS.slice(0, 3) },
  { key: "y2028_2029", column: "C", years: YEARS.slice(3) },
  { key: "total", column: "D", years: YEARS },
] as const;

type Period = (typeof PERIODS)[number]["key"];
type Line = Readonly<Record<Period, number | null>>;

interface Intervention {
  readonly heading: string;
  readonly volume: Volume;
  readonly printed: Readonly<
    Record<"resultZvw" | "resultSd" | "investmentIza" | "investmentSpuk" | "treatments", Line>
  > & {
    readonly table: string;
  };
}

const { steunpunten, ctp, overlegtafel } = published.interventions;

const INTERVENTIONS: readonly Intervention[] = [
  { heading: "1. Laagdrempelige steunpunten", volume: "supportPoints", printed: steunpunten },
  { heading: "2. Verkennende gesprekken (CTP)", volume: "talks", printed: ctp },
  { heading: "4. Overlegtafel 2.0", volume: "caseTable", printed: overlegtafel },
];

const LINES = [
  { key: "resultZvw", label: "Resultaat Zvw" },
  { key: "resultSd", label: "Resultaat sociaal domein" },
  { key: "investmentIza", label: "Investering IZA" },
  { key: "investmentSpuk", label: "Investering SPUK" },
] as const;

/** *Interventies*: tables 13, 18 and 22 below each other, as printed. */
export function fillInterventions(workbook: Workbook, volumes: VolumeCell): void {
  const about = {
    title: "Interventies",
    subtitle: "Hele euro's en aantallen zoals gedrukt, ook de totalen; de laatste kolom rekent de behandelingen na",
    columns: [
      { header: "Post", width: 40 },
      { header: "t/m 2027", width: 16, right: true as const },
      { header: "2028-2029", width: 16, right: true as const },
      { header: "Totaal", width: 16, right: true as const },
      { header: "Behandelingen uit blad Aantallen", width: 20, right: true as const },
      { header: "Herkomst", width: 16 },
    ],
    frozenColumns: 1,
  };
  const tab = openTab(workbook, TAB.interventions, about, "tabellen 13, 18 en 22");
  const rowsOf = new Map<(typeof LINES)[number]["key"], number[]>();
  for (const { heading, volume, printed } of INTERVENTIONS) {
    tab.section(heading);
    for (const { key, label } of LINES) {
      const row = writeLine(tab, label, printed[key], printed.table);
      rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
    }
    const row = writeLine(tab, "Behandelingen", printed.treatments, printed.table);
    const counted = YEARS.map((year) => volumes(volume, year)).join("+");
    tab.formula(`E${row}`, counted, "calculated", "whole");
  }
  tab.section("De drie interventies samen");
  for (const { key, label } of LINES) writeSum(tab, `${label}, som`, rowsOf.get(key) ?? []);
}

function writeLine(tab: Tab, label: string, line: Line, table: string): number {
  const row = tab.nextRow("calculated");
  tab.write(`A${row}`, label, "label");
  for (const { key, column } of PERIODS) tab.write(`${column}${row}`, line[key] ?? 0, "input", "dashed");
  tab.write(`F${row}`, `Tabel ${table}`, "muted");
  return row;
}

function writeSum(tab: Tab, label: string, rows: readonly number[]): void {
  const row = tab.nextRow("subtotal");
  tab.write(`A${row}`, label, "subtotalText");
  for (const { column } of PERIODS) {
    tab.formula(`${column}${row}`, rows.map((part) => `${column}${part}`).join("+"), "subtotal", "dashed");
  }
}
