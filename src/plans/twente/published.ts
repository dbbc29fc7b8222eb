import type { PublishedLine, RowId } from "../../model/plan/plan";
import tables from "./published.json";
import { PLAN, YEARS } from "./source";

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
  /** The row that it prints, or the rows that it adds up. */
  readonly row?: RowId;
  readonly rows?: readonly RowId[];
}

export const THOUSAND = 1000;

const impactTable: readonly PrintedLine[] = tables.impact;
const costTable: readonly PrintedLine[] = tables.costs;

const printed = new Map(
  [...impactTable, ...costTable].flatMap((line) => (line.row ? [[line.row, line] as const] : [])),
);

/** What the tables print of a row; undefined for a row that they do not print. */
export function printedRow(id: RowId): PrintedLine | undefined {
  return printed.get(id);
}

/** Which computed line it stands beside. */
function lineOf({ row, rows }: PrintedLine): string {
  return rows ? `rows ${rows.join(" ")}` : `row ${row ?? "?"}`;
}

function summaryOf({ section, component }: { readonly section: string; readonly component: string | null }): string {
  const kind = section === "costs" ? "cost" : section;
  return component === null ? `total ${kind}` : `component ${component} ${kind}`;
}

function publishedLine(of: string, line: PrintedLine, table: string): PublishedLine {
  const printed = (column: "total" | "zvw" | "sd") => {
    const amount = line[column];
    return amount === null || line.inferredCells?.includes(column) ? {} : { [column]: euros(amount) };
  };
  return {
    of,
    label: line.label,
    amounts: YEARS.map((year) => euros(line.years[year])),
    ...printed("total"),
    ...printed("zvw"),
    ...printed("sd"),
    roundedTo: String(THOUSAND),
    source: { ...PLAN, detail: table },
  };
}

/** The slide on funding, and the yearly cost that it says remains: totals, not per year. */
function fundingLines(): readonly PublishedLine[] {
  const { incidental, structural, total, requested, outOfScope } = tables.funding;
  const line = (of: string, label: string, printed: Pick<PublishedLine, "total" | "zvw" | "sd">): PublishedLine => ({
    of,
    label,
    amounts: YEARS.map(() => null),
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

/** Every line of the plan's tables of impact, cost, summary and funding, beside what it should be in the model. */
export const published: readonly PublishedLine[] = [
  ...impactTable.map((line) => publishedLine(lineOf(line), line, "tabel impact")),
  ...costTable.map((line) => publishedLine(lineOf(line), line, "tabel kosten")),
  ...tables.summary.map((line) => publishedLine(summaryOf(line), line, "samenvatting")),
  ...fundingLines(),
];
