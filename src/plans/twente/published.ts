import type { PublishedLine, RowDefinition, RowId } from "../../model/businesscase/plan";
import tables from "./published.json";
import { PLAN } from "./inputs";

/** A line as the tables print it: × € 1.000, blank where it is null. */
export interface PrintedLine {
  readonly component: string | null;
  readonly label: string;
  readonly years: Readonly<Record<string, number>>;
  readonly total: number;
  readonly zvw: number | null;
  readonly sd: number | null;
  /** Cells that the table leaves blank and that follow from other totals. */
  readonly inferredCells?: readonly string[];
  /** The line that this one is part of. */
  readonly parent?: string;
  readonly isSum?: boolean;
}

export const THOUSAND = 1000;

const impactTable: readonly PrintedLine[] = tables.impact;
const costTable: readonly PrintedLine[] = tables.costs;

/** The table prints a cost row without its component in front; ours carries it, to tell seven project leads apart. */
export function printedRow(row: RowDefinition): PrintedLine {
  const table = row.kind === "impact" ? impactTable : costTable;
  const label = row.kind === "impact" ? row.label : row.label.slice(row.component.length + 2);
  const found = table.find((line) => line.component === row.component && line.label === label);
  if (!found) throw new Error(`the published tables hold no row ${row.id}`);
  return found;
}

/** Every line of the plan's tables of impact, cost, summary and funding, beside what it should be in the model. */
export function publishedLines(rows: readonly RowDefinition[], years: readonly number[]): readonly PublishedLine[] {
  const ids = new Map(rows.map((row) => [printedRow(row), row.id]));
  const rowOf = (line: PrintedLine) => `row ${ids.get(line) ?? ""}`;
  const sumOf = (line: PrintedLine) => `rows ${partsOf(line, ids).join(" ")}`;
  const published = (of: string, line: PrintedLine, table: string) => publishedLine(of, line, years, table);
  return [
    ...impactTable.map((line) => published(rowOf(line), line, "tabel impact")),
    ...costTable.map((line) => published(line.isSum ? sumOf(line) : rowOf(line), line, "tabel kosten")),
    ...tables.summary.map((line) => published(summaryOf(line), line, "samenvatting")),
    ...fundingLines(years),
  ];
}

function partsOf(line: PrintedLine, ids: ReadonlyMap<PrintedLine, RowId>): readonly RowId[] {
  return [...ids]
    .filter(([part]) => part.component === line.component && part.parent === line.label)
    .map(([, id]) => id);
}

function summaryOf({ section, component }: { readonly section: string; readonly component: string | null }): string {
  const kind = section === "costs" ? "cost" : section;
  return component === null ? `total ${kind}` : `component ${component} ${kind}`;
}

function publishedLine(of: string, line: PrintedLine, years: readonly number[], table: string): PublishedLine {
  const printed = (column: "total" | "zvw" | "sd") => {
    const amount = line[column];
    return amount === null || line.inferredCells?.includes(column) ? {} : { [column]: euros(amount) };
  };
  return {
    of,
    label: line.label,
    amounts: years.map((year) => euros(line.years[year])),
    ...printed("total"),
    ...printed("zvw"),
    ...printed("sd"),
    roundedTo: String(THOUSAND),
    source: { ...PLAN, detail: table },
  };
}

/** The slide on funding, and the yearly cost that it says remains: totals, not per year. */
function fundingLines(years: readonly number[]): readonly PublishedLine[] {
  const { incidental, structural, total, requested, outOfScope } = tables.funding;
  const line = (of: string, label: string, printed: Pick<PublishedLine, "total" | "zvw" | "sd">): PublishedLine => ({
    of,
    label,
    amounts: years.map(() => null),
    ...printed,
    roundedTo: String(THOUSAND),
    source: { ...PLAN, detail: "financiering" },
  });
  return [
    line("funding incidental", "Incidentele kosten", { zvw: euros(incidental.zvw), sd: euros(incidental.sd) }),
    line("funding structural", "Structurele kosten", { zvw: euros(structural.zvw), sd: euros(structural.sd) }),
    line("funding total", "Kosten in de aanvraagperiode", { total: euros(total) }),
    line("funding requested", "Aanvraag: IZA (Zvw) en SPUK (sociaal domein)", {
      total: euros(requested.total),
      zvw: euros(requested.iza),
      sd: euros(requested.spuk),
    }),
    line("funding outside", "Buiten de aanvraag: reguliere financiering", { zvw: euros(outOfScope.structuralZvw) }),
    line("recurring 2028", "Structurele kosten per jaar vanaf 2028", {
      zvw: euros(tables.recurringFrom2028.zvw),
      sd: euros(tables.recurringFrom2028.sd),
    }),
  ];
}

function euros(thousands: number): string;
function euros(thousands: number | undefined): string | null;
function euros(thousands: number | undefined): string | null {
  return thousands === undefined ? null : String(thousands * THOUSAND);
}
