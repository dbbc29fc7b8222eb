import type { Workbook } from "exceljs";
import { ijsselVecht } from "../../../../src/plans";
import published from "../../../../src/plans/ijssel-vecht/published.json";
import { columnName } from "../../../../src/workbook/cells/address";
import type { Addresses, Ref } from "../kit/addresses";
import { FIRST_ROW } from "../kit/tab";
import { YEARS, type Year } from "../kit/years";
import { partFormula } from "./lines";
import { TAB, openTab } from "./sheet";

type Domain = "zvw" | "sd";

/** A column under each year: what of a line belongs there. */
interface Part {
  readonly header: string;
  readonly domain: Domain;
  /** Of the request: whether the spending goes on. */
  readonly recurring?: boolean;
}

/** A line of tables 9 and 10: the years that are printed, whatever is printed there. */
interface Line {
  readonly rows: readonly string[];
  readonly label: string;
  readonly years: Readonly<Record<string, unknown>>;
}

/** Where the totals of each part ended up, for the table of sources: by header, a cell a year. */
export type PartTotals = ReadonlyMap<string, readonly string[]>;

interface Table {
  readonly tab: string;
  readonly title: string;
  readonly where: string;
  readonly lines: readonly Line[];
  readonly years: readonly Year[];
  readonly parts: readonly Part[];
  readonly requested: boolean;
}

/** Two columns of words stand before the figures. */
const FIRST_COLUMN = 2;

/** Table 9: the request of 2025 and 2026 by domain. */
export function fillRequestPerDomain(workbook: Workbook, addresses: Addresses): PartTotals {
  return fillTable(workbook, addresses, {
    tab: TAB.requestPerDomain,
    title: published.table9.title,
    where: "tabel 9",
    lines: published.table9.rows,
    years: [2025, 2026],
    parts: [
      { header: "Zvw", domain: "zvw" },
      { header: "SD incidenteel", domain: "sd", recurring: false },
      { header: "SD structureel", domain: "sd", recurring: true },
    ],
    requested: true,
  });
}

/** Table 10: what regular budgets pay, by domain. */
export function fillRegularPerDomain(workbook: Workbook, addresses: Addresses): PartTotals {
  return fillTable(workbook, addresses, {
    tab: TAB.regularPerDomain,
    title: published.table10.title,
    where: "tabel 10",
    lines: published.table10.rows,
    years: YEARS,
    parts: [
      { header: "Zvw", domain: "zvw" },
      { header: "SD", domain: "sd" },
    ],
    requested: false,
  });
}

function fillTable(workbook: Workbook, addresses: Addresses, table: Table): PartTotals {
  const { lines, years, parts } = table;
  const width = parts.length + 1;
  const columnOf = (yearIndex: number, part: number) => columnName(FIRST_COLUMN + yearIndex * width + part);
  const tab = openTab(
    workbook,
    table.tab,
    {
      title: table.title,
      subtitle: "Hele euro's · kolom 2025 bevat ook 2024 · Zvw is ggz en eerste lijn samen",
      columns: [
        { header: "Post", width: 58 },
        { header: "Eenheid", width: 9 },
        ...years.flatMap((year) =>
          [`Totaal ${year}`, ...parts.map(({ header }) => `${header} ${year}`)].map((header) => ({
            header,
            width: 13,
            right: true as const,
          })),
        ),
      ],
      frozenColumns: 2,
    },
    table.where,
  );
  const ref = addresses.from(tab.name);
  for (const line of lines) {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, line.label, "label");
    tab.write(`B${row}`, "€", "muted");
    years.forEach((year, index) => {
      if (line.years[year] === undefined) return;
      const [first, last] = [columnOf(index, 1), columnOf(index, parts.length)];
      tab.formula(`${columnOf(index, 0)}${row}`, `SUM(${first}${row}:${last}${row})`, "calculated", "whole");
      parts.forEach((part, at) => {
        const formula = partOf(ref, line, year, part, table.requested);
        if (formula !== null) tab.formula(`${columnOf(index, at + 1)}${row}`, formula, "calculated", "whole");
      });
    });
  }
  const total = tab.nextRow("total");
  tab.write(`A${total}`, "TOTAAL", "totalText");
  const columns = years.flatMap((_, index) => [0, ...parts.keys()].map((__, part) => columnOf(index, part)));
  for (const column of columns) {
    tab.formula(`${column}${total}`, `SUM(${column}${FIRST_ROW}:${column}${total - 1})`, "total", "whole");
  }
  return new Map(
    parts.map(({ header }, at) => [header, years.map((_, index) => `${columnOf(index, at + 1)}${total}`)] as const),
  );
}

/** The part of a line's rows that belongs in a column; null where none does. */
function partOf(ref: Ref, line: Line, year: Year, part: Part, requested: boolean): string | null {
  const rows = ijsselVecht.rows.filter(
    ({ id, domain, recurring, requestedIn }) =>
      line.rows.includes(id) &&
      (typeof domain !== "string" || domain === part.domain) &&
      (part.recurring === undefined || part.recurring === recurring) &&
      (requestedIn?.includes(year) ?? false) === requested,
  );
  return rows.length === 0
    ? null
    : rows
        .map(({ id, domain }) => partFormula(ref, id, year, typeof domain === "string" ? undefined : part.domain))
        .join("+");
}
