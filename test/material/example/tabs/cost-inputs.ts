import type { Workbook } from "exceljs";
import { drivenBy } from "../drivers";
import type { Addresses } from "../kit/addresses";
import { Tab, YEAR_COLUMNS } from "../kit/tab";
import { componentName, PLAN, printedCosts, printedImpact, type PrintedCost, type PrintedRow } from "../published";
import { byComponent } from "./amounts";

export const COST_INPUTS = "Input kosten";
const SHARES = { zvw: "I", sd: "J" } as const;

/** What one unit is of, by what drives the row beside the price index. */
const UNITS: Readonly<Record<string, string>> = {
  talks: "€ per gesprek",
  consults: "€ per consultvraag",
  "year-part": "€ per heel jaar",
};

/** *Input kosten*: what each row that moves costs at the price level of the base year, and how shared rows are divided. */
export function fillCostInputs(workbook: Workbook, addresses: Addresses): void {
  const tab = new Tab(workbook, COST_INPUTS, {
    title: "Input kosten",
    subtitle:
      "Prijspeil basisjaar, teruggerekend uit de gedrukte kostentabel; op Kosten maal aantallen, deel van het jaar en indexcijfer",
    source: `${PLAN}, kostentabel`,
    columns: [
      { header: "Waarvoor", width: 62 },
      { header: "Eenheid", width: 20 },
      { header: "Prijspeil", width: 10 },
      ...YEAR_COLUMNS,
      { header: "Deel Zvw", width: 10, right: true },
      { header: "Deel SD", width: 10, right: true },
    ],
    frozenColumns: 1,
  });
  for (const [component, rows] of byComponent(printedCosts.filter(({ isSum }) => !isSum))) {
    tab.section(componentName("costs", component));
    for (const printed of rows) writeRow(tab, addresses, printed);
  }
  tab.section("Impact");
  for (const printed of printedImpact.filter(({ zvw, sd }) => zvw !== null && sd !== null)) {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, `Verdeling ${printed.component}: ${printed.label}`, "label");
    writeShares(tab, addresses, row, printed, `impact ${printed.component} ${printed.label}`);
  }
}

function writeRow(tab: Tab, addresses: Addresses, printed: PrintedCost): void {
  const { drivers, perUnit } = drivenBy(printed);
  if (drivers.length === 0) return;
  const row = tab.nextRow("calculated");
  const id = costId(printed);
  const unit = drivers.map((driver) => UNITS[driver]).find((each) => each !== undefined) ?? "€ per jaar";
  tab.write(`A${row}`, `Grondslag ${printed.component}: ${printed.label}`, "label");
  tab.write(`B${row}`, unit, "muted");
  tab.write(`C${row}`, "basisjaar", "muted");
  tab.perYear(row, (address, year) => tab.write(address, perUnit(year), "input", "decimals"));
  addresses.placeSeries(`${id} per unit`, tab.name, row);
  writeShares(tab, addresses, row, printed, id);
}

/** How a shared row is divided, as the plan prints its two parts. */
function writeShares(tab: Tab, addresses: Addresses, row: number, printed: PrintedRow, id: string): void {
  if (printed.zvw === null || printed.sd === null) return;
  // Of the two parts together: as printed they may miss the total by their rounding.
  const total = printed.zvw + printed.sd;
  for (const domain of ["zvw", "sd"] as const) {
    tab.write(`${SHARES[domain]}${row}`, (printed[domain] ?? 0) / total, "input", "percentFine");
    addresses.placeConstant(`${id} ${domain}`, tab.name, SHARES[domain], row);
  }
}

/** By which the cells of a cost row are found. */
export function costId({ component, label }: PrintedCost): string {
  return `cost ${component} ${label}`;
}
