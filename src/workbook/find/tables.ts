import type { Plan } from "../../model/businesscase/plan";
import { cellAddress, rectAddress } from "../address";
import type { TableLink } from "../connection";
import { cellAt, dependsOnCells, textAt, usedRect } from "../grid";
import type { Grid } from "../grid";
import { needsTable } from "../needed-tables";
import { normalise } from "./normalise";

/** A table's column: what it holds, and the headers that say so. */
interface ColumnHeader {
  readonly field: string;
  readonly header: RegExp;
  readonly required?: true;
  /** A total under it may have been typed. */
  readonly totalled?: true;
}

interface TableKind {
  readonly table: TableLink["table"];
  readonly columns: readonly ColumnHeader[];
  /** Columns that must be found, beside the required ones. */
  readonly atLeast: number;
  /** The field that every row has: the table ends where it is empty. */
  readonly key: string;
  readonly why: string;
}

const MUNICIPALITIES: TableKind = {
  table: "municipalities",
  columns: [
    { field: "name", header: /^(naam )?gemeenten?( naam|naam)?$/, required: true },
    { field: "inhabitants", header: /^(aantal )?inwoner(s|tal|aantal)?\b/, required: true, totalled: true },
  ],
  atLeast: 2,
  key: "name",
  why: "Tabel met de koppen Gemeente en Inwoners",
};

const MILESTONES: TableKind = {
  table: "milestones",
  columns: [
    { field: "name", header: /^(naam|kpi|mijlpaal|nr|nummer|mijlpaal kpi)( naam| nummer| nr)?$/, required: true },
    { field: "description", header: /^omschrijving/ },
    { field: "due", header: /^(geplande datum|datum|gepland op|einddatum|deadline|planning)/ },
    { field: "obligation", header: /(resultaat|inspanning)s?verplichting|^type( verplichting)?$|^i r$/ },
    { field: "total", header: /^totaal ?bedrag/, totalled: true },
    // Some plans print the parties instead of the grants: care is IZA, the social domain SPUK.
    { field: "iza", header: /^iza\b|^ggz$/, required: true, totalled: true },
    { field: "firstLine", header: /^(eerste|1e) lijn$/, totalled: true },
    { field: "spuk", header: /^spuk\b|^sociaal domein$/, required: true, totalled: true },
  ],
  atLeast: 5,
  key: "name",
  why: "Tabel met de koppen van het Mijlpalenformat",
};

/** What is left of it in a plan that hangs no money on its milestones. */
const KPIS: TableKind = {
  ...MILESTONES,
  columns: MILESTONES.columns.map(({ field, header }) => ({
    field,
    header,
    ...((field === "name" || field === "description") && { required: true }),
  })),
  atLeast: 3,
  why: "Lijst met de koppen Naam en Omschrijving",
};

const TOTAL_ROW = /^(eind|sub)?totaal\b|^som\b|^twente$|^regio\b/;
const CERTAINTY = 0.97;
/** A second table that is this much less likely is no rival. */
const CLEARLY_BETTER = 0.1;
const SEVERAL_FOUND_AT_MOST = 0.6;
const FEW_KNOWN_NAMES_AT_MOST = 0.7;

/** The tables of a workbook: at most one of each kind. */
export function findTables(grids: readonly Grid[], plan: Plan): readonly TableLink[] {
  return [MUNICIPALITIES, needsTable(plan, "milestones") ? MILESTONES : KPIS].flatMap((kind) => {
    const found = grids.flatMap((grid) => tablesIn(grid, kind, plan)).sort((a, b) => b.certainty - a.certainty);
    const [best, second] = found;
    if (best === undefined) return [];
    if (second === undefined || best.certainty - second.certainty >= CLEARLY_BETTER) return [best];
    const why = `${best.why.slice(0, -1)}, maar ${second.sheet}!${second.address} past ook.`;
    return [{ ...best, certainty: Math.min(best.certainty, SEVERAL_FOUND_AT_MOST), why }];
  });
}

function tablesIn(grid: Grid, kind: TableKind, plan: Plan): readonly TableLink[] {
  const { row, rows } = usedRect(grid);
  return Array.from({ length: rows }, (_, index) => row + index).flatMap((header) => {
    const columns = headerColumns(grid, header, kind);
    return columns === null ? [] : tableUnder(grid, header, columns, kind, plan);
  });
}

function headerColumns(grid: Grid, row: number, kind: TableKind): ReadonlyMap<string, number> | null {
  const { column: left, columns: width } = usedRect(grid);
  const found = new Map<string, number>();
  for (let column = left; column < left + width; column += 1) {
    const text = normalise(textAt(grid, row, column));
    const match = kind.columns.find(({ field, header }) => !found.has(field) && header.test(text));
    if (match !== undefined) found.set(match.field, column);
  }
  const complete = kind.columns.every(({ field, required }) => !required || found.has(field));
  return complete && found.size >= kind.atLeast ? found : null;
}

function tableUnder(
  grid: Grid,
  header: number,
  columns: ReadonlyMap<string, number>,
  kind: TableKind,
  plan: Plan,
): readonly TableLink[] {
  const key = columns.get(kind.key) ?? 0;
  const first = header + 1;
  let end = first;
  while (isDataRow(grid, end, key)) end += 1;
  if (end === first) return [];

  const rows = end - first;
  const left = Math.min(...columns.values());
  const right = Math.max(...columns.values());
  const known = knownNames(grid, first, rows, key, kind, plan);
  return [
    {
      table: kind.table,
      sheet: grid.name,
      address: rectAddress({ row: first, column: left, rows, columns: right - left + 1 }),
      columns: Object.fromEntries(
        [...columns].map(([field, column]) => [field, rectAddress({ row: first, column, rows, columns: 1 })]),
      ),
      totals: typedTotals(grid, end, columns, kind),
      certainty: known.enough ? CERTAINTY : FEW_KNOWN_NAMES_AT_MOST,
      why: `${kind.why} in rij ${header + 1}, ${known.how}.`,
    },
  ];
}

function isDataRow(grid: Grid, row: number, key: number): boolean {
  const { kind, value } = cellAt(grid, row, key);
  return kind !== "empty" && String(value).trim() !== "" && !TOTAL_ROW.test(normalise(String(value)));
}

/** A table of municipalities should hold those of the plan; milestones speak for themselves. */
function knownNames(
  grid: Grid,
  first: number,
  rows: number,
  key: number,
  { table }: TableKind,
  plan: Plan,
): { readonly enough: boolean; readonly how: string } {
  if (table === "milestones") return { enough: true, how: `${rows} mijlpalen` };
  const names = new Set(plan.municipalities.map(({ name }) => normalise(name)));
  const count = Array.from({ length: rows }, (_, index) => normalise(textAt(grid, first + index, key))).filter((name) =>
    names.has(name),
  ).length;
  return { enough: count * 2 >= rows, how: `${count} van de ${rows} gemeenten horen bij het plan` };
}

/** Totals in the row under the table that are constants: a formula adds up by itself. */
function typedTotals(
  grid: Grid,
  row: number,
  columns: ReadonlyMap<string, number>,
  kind: TableKind,
): Readonly<Record<string, string>> {
  const label = normalise(String(cellAt(grid, row, columns.get(kind.key) ?? 0).value));
  if (!TOTAL_ROW.test(label)) return {};
  return Object.fromEntries(
    kind.columns.flatMap(({ field, totalled }) => {
      const column = columns.get(field);
      if (!totalled || column === undefined) return [];
      const { kind: content, formula } = cellAt(grid, row, column);
      return content === "number" && !dependsOnCells(formula) ? [[field, cellAddress(row, column)]] : [];
    }),
  );
}
