import type { Workbook } from "exceljs";
import published from "../../../../src/plans/ijssel-vecht/published.json";
import { columnName } from "../../../../src/workbook/cells/address";
import type { Format } from "../kit/formats";
import type { Tab } from "../kit/tab";
import { YEARS } from "../kit/years";
import { byLabel, printedIn, type Line } from "./lines";
import { TAB, openTab } from "./sheet";

/** A table as printed: words, and figures behind them. */
interface Block {
  readonly title: string;
  readonly unit: string;
  readonly headers: readonly string[];
  readonly lines: readonly PrintedLine[];
  readonly format?: Format;
}

interface PrintedLine {
  readonly label: string;
  readonly amounts: readonly (number | null)[];
  readonly isTotal?: true;
}

/** Wide enough for the widest table: three columns under each of five years. */
const MOST_COLUMNS = 15;

/** *Gedrukte tabellen*: every table as the plan prints it, typed over with its faults; nothing else refers to it. */
export function fillPrinted(workbook: Workbook): void {
  const tab = openTab(
    workbook,
    TAB.printed,
    {
      title: "Gedrukte tabellen",
      subtitle: "Overgetypt zoals gedrukt, met de fouten; de overige tabbladen rekenen",
      columns: [
        { header: "Tabel", width: 62 },
        { header: "Eenheid", width: 10 },
        ...Array.from({ length: MOST_COLUMNS }, () => ({ header: "", width: 14, right: true as const })),
      ],
      frozenColumns: 2,
    },
    "tabel 1 tot en met 6, 9 en 10",
  );
  for (const block of blocks()) writeBlock(tab, block);
}

function writeBlock(tab: Tab, { title, unit, headers, lines, format = "whole" }: Block): void {
  tab.section(title);
  const header = tab.nextRow("header");
  tab.write(`A${header}`, "Post", "header");
  tab.write(`B${header}`, "Eenheid", "header");
  headers.forEach((text, index) => tab.write(`${columnName(index + 2)}${header}`, text, "header"));
  for (const { label, amounts, isTotal } of lines) {
    const row = tab.nextRow(isTotal ? "total" : "calculated");
    tab.write(`A${row}`, label, isTotal ? "totalText" : "label");
    tab.write(`B${row}`, unit, isTotal ? "totalText" : "muted");
    amounts.forEach((amount, index) => {
      if (amount !== null) tab.write(`${columnName(index + 2)}${row}`, amount, isTotal ? "total" : "input", format);
    });
  }
  tab.skipRow();
}

function blocks(): readonly Block[] {
  const { table1, table2, table3, table4, table5, table6, table9, table10 } = published;
  const request = YEARS.slice(0, 2);
  return [
    euroBlock(`Tabel 1. ${table1.title}`, table1.rows, table1.total, request),
    euroBlock(`Tabel 2. ${table2.title}`, table2.rows, table2.total, YEARS),
    euroBlock(`Tabel 3. ${table3.title}`, table3.rows, table3.total, YEARS),
    {
      title: `Tabel 4. ${table4.title}`,
      unit: "k€",
      headers: YEARS.map(asPrinted),
      lines: table4.rows.map(({ label, years }) => ({ label, amounts: YEARS.map((year) => years[year]) })),
    },
    {
      title: `Tabel 5. ${table5.title}`,
      unit: "k€",
      headers: table5.columns,
      lines: [
        { label: "Kosten", amounts: table5.costs },
        { label: "Baten", amounts: table5.benefits },
        { label: "Netto", amounts: table5.net },
      ],
    },
    {
      title: `Tabel 6. ${table6.title}`,
      unit: "fte",
      headers: [...[2024, ...YEARS].map(asPrinted), "Totaal"],
      lines: table6.rows.map(({ label, years, total }) => ({
        label,
        amounts: [years[2024], ...YEARS.map((year) => years[year]), total],
      })),
      format: "tenths",
    },
    domainBlock(`Tabel 9. ${table9.title}`, table9, request, {
      total: "Totaal",
      ggz: "ggz",
      firstLine: "eerste lijn",
      sdIncidental: "SD incidenteel",
      sdStructural: "SD structureel",
    }),
    domainBlock(`Tabel 10. ${table10.title}`, table10, YEARS, { total: "Totaal", zvw: "Zvw", sd: "SD" }),
  ];
}

/** The years of these tables are not those of the tables that are calculated. */
function asPrinted(year: number): string {
  return `${year} (gedrukt)`;
}

function euroBlock(
  title: string,
  lines: readonly Line[],
  total: Readonly<Record<string, number | undefined>>,
  years: readonly (typeof YEARS)[number][],
): Block {
  return {
    title,
    unit: "€",
    headers: years.map(asPrinted),
    lines: [
      ...byLabel(lines).map((line) => ({
        label: line[0]?.label ?? "",
        amounts: years.map((year) => printedIn(line, year)),
      })),
      { label: "TOTAAL", amounts: years.map((year) => total[year] ?? null), isTotal: true },
    ],
  };
}

type Cells = Readonly<Record<string, Readonly<Record<string, number>> | undefined>>;

/** A table with columns per domain under each year. @param columns what each is called in the figures, and in the table */
function domainBlock(
  title: string,
  table: { readonly rows: readonly { readonly label: string; readonly years: Cells }[]; readonly total: Cells },
  years: readonly (typeof YEARS)[number][],
  columns: Readonly<Record<string, string>>,
): Block {
  const amounts = (cells: Cells) =>
    years.flatMap((year) => Object.keys(columns).map((column) => cells[year]?.[column] ?? null));
  return {
    title,
    unit: "€",
    headers: years.flatMap((year) => Object.values(columns).map((name) => `${year} ${name}`)),
    lines: [
      ...table.rows.map((row) => ({ label: row.label, amounts: amounts(row.years) })),
      { label: "TOTAAL", amounts: amounts(table.total), isTotal: true },
    ],
  };
}
