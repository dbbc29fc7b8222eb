import type { Tab } from "../kit/tab";
import { yearColumn, YEARS } from "../kit/years";
import type { Look } from "../kit/looks";
import type { Domain } from "../impact-rows";

/** Columns behind the years, the same on *Overzicht*, *Impact* and *Kosten*. */
export const TOTAL = "I";
export const ZVW = "J";
export const SD = "K";

export const TOTAL_COLUMNS = [
  { header: "Totaal", width: 11, right: true },
  { header: "Zvw", width: 11, right: true },
  { header: "SD", width: 11, right: true },
] as const;

export const AMOUNT_COLUMNS: readonly string[] = [...YEARS.map(yearColumn), TOTAL, ZVW, SD];

export const DOMAIN_NAMES: Record<Domain, string> = { zvw: "Zvw", sd: "SD", both: "Zvw en SD" };

/** Where the rows of a table ended up: one subtotal per component, and the total. */
export interface TableRows {
  readonly components: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Adds up the same rows in every amount column. */
export function writeSums(tab: Tab, row: number, rows: readonly number[], look: Look): void {
  for (const column of AMOUNT_COLUMNS) {
    tab.formula(`${column}${row}`, `SUM(${rows.map((each) => `${column}${each}`).join(",")})`, look, "whole");
  }
}

/**
 * The Zvw and SD part of a row. Of a shared row the plan prints both parts; they are taken over as printed, because it
 * does not say how they were rounded.
 */
export function writeDomains(
  tab: Tab,
  row: number,
  domain: Domain,
  printed: { readonly zvw: number | null; readonly sd: number | null },
): void {
  if (domain === "both") {
    tab.write(`${ZVW}${row}`, printed.zvw, "input", "whole");
    tab.write(`${SD}${row}`, printed.sd, "input", "whole");
    return;
  }
  tab.formula(`${domain === "zvw" ? ZVW : SD}${row}`, `${TOTAL}${row}`, "calculated", "whole");
}

/** The domains of a shared row that moves: parts of its total. @param shares the cells that hold them */
export function writeShares(tab: Tab, row: number, shares: { readonly zvw: string; readonly sd: string }): void {
  tab.formula(`${ZVW}${row}`, `${TOTAL}${row}*${shares.zvw}`, "calculated", "whole");
  tab.formula(`${SD}${row}`, `${TOTAL}${row}*${shares.sd}`, "calculated", "whole");
}

/** "2" as a number, so that Excel does not warn of a number kept as text; "3-4-5" as it is. */
export function writeComponentNumber(tab: Tab, row: number, component: string, look: Look): void {
  const number = Number(component);
  tab.write(`A${row}`, Number.isNaN(number) ? component : number, look, "year");
}

/** Groups rows by component and keeps their order. */
export function byComponent<Row extends { readonly component: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.component, [...(groups.get(row.component) ?? []), row]);
  return groups;
}

/** The amounts of one printed row, as inputs. */
export function writePrintedYears(tab: Tab, row: number, years: Readonly<Record<string, number>>): void {
  tab.perYear(row, (address, year) => tab.write(address, years[year], "input", "whole"));
}
