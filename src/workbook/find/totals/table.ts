import type { Place } from "../../../model/plan/finding";
import { oncePer } from "../../../model/plan/once-per";
import { cellAddress } from "../../cells/address";
import { cellAt, textAt, usedRect, type Grid } from "../../cells/grid";
import { normalise } from "../../cells/normalise";
import { isDayFormat } from "../../cells/number-format";
import { sumTerms, type SumTerm } from "./formulas";

/** A number in a table. */
export interface Figure {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** NaN where the cell holds an error of Excel's: it keeps its place, and nothing that it is part of closes. */
  readonly value: number;
  /** With a leading "="; null for a constant. */
  readonly formula: string | null;
  /** What the formula adds up, where it does nothing else. */
  readonly terms: readonly SumTerm[] | null;
  readonly numberFormat: string;
}

export function placeOf({ sheet, row, column }: Figure): Place {
  return { sheet, address: cellAddress(row, column) };
}

/** A line of a table that holds figures. */
export interface TableRow {
  readonly row: number;
  /** As it stands, trimmed; "" where nothing stands before the figures. */
  readonly label: string;
  readonly labelColumn: number;
  /** The other words on the line: its unit, its domain. */
  readonly unit: string;
  /** The label says that this is a sum: "Totaal kosten", "Saldo". */
  readonly isTotal: boolean;
  /** By column. */
  readonly figures: ReadonlyMap<number, Figure>;
  /** Counts the headings and empty lines above it in its table: rows with the same number stand together. */
  readonly block: number;
}

export interface TableColumn {
  readonly column: number;
  /** The words or year above it. */
  readonly header: string;
  readonly isTotal: boolean;
}

/** Rows of figures under one header. */
export interface FigureTable {
  readonly sheet: string;
  readonly rows: readonly TableRow[];
  /** Those with figures, from left to right. */
  readonly columns: readonly TableColumn[];
}

const TOTAL_WORDS =
  /(?:^|\s)(?:(?:eind|sub|deel|generaal )?tota(?:al|len)(?:bedrag|kosten|baten)?|som|saldo|netto(?:resultaat)?|opgeteld|optelling|samen|(?:netto )?eindresultaat)(?:\s|$)/;
const YEAR_FROM = 1990;
const YEAR_UNTIL = 2100;
const LONGEST_HEADER = 80;
const LONGEST_UNIT = 30;

/** A text that says of itself that it is a sum. */
export function saysTotal(text: string): boolean {
  return TOTAL_WORDS.test(normalise(text));
}

/** The tables of a sheet: a header (years, or two words or more side by side) begins a new one. */
export const tablesOf = oncePer((grid: Grid): readonly FigureTable[] => {
  const tables: { headers: ReadonlyMap<number, string>; rows: TableRow[] }[] = [];
  let block = 0;
  let current: (typeof tables)[number] = { headers: new Map(), rows: [] };
  tables.push(current);
  const { row: top, rows } = usedRect(grid);
  const lines = Array.from({ length: rows }, (_, index) => readLine(grid, top + index));
  lines.forEach((line, index) => {
    const row = top + index;
    if (line.kind === "header" && (line.years || standsOver(line.headers, lines.slice(index + 1)))) {
      // A header in two lines, such as years over domains, is one header.
      const stacked = current.rows.length === 0 && current.headers.size > 0;
      current = { headers: stacked ? joined(current.headers, line.headers) : line.headers, rows: [] };
      tables.push(current);
      block = 0;
    } else if (line.kind === "figures") {
      const { label, labelColumn, unit, figures } = line;
      current.rows.push({ row, label, labelColumn, unit, isTotal: saysTotal(label), figures, block });
    } else if (line.kind !== "other" || line.isHeading) block += 1;
  });
  return tables.filter((table) => table.rows.length > 0).map((table) => tableOf(grid.name, table));
});

function tableOf(
  sheet: string,
  { headers, rows }: { headers: ReadonlyMap<number, string>; rows: readonly TableRow[] },
): FigureTable {
  const columns = [...new Set(rows.flatMap(({ figures }) => [...figures.keys()]))].sort((a, b) => a - b);
  return {
    sheet,
    rows,
    columns: columns.map((column) => {
      const header = headers.get(column) ?? "";
      return { column, header, isTotal: saysTotal(header) };
    }),
  };
}

/** Rows of words that a header may have below it, such as units and a heading. */
const HEADER_DEPTH = 4;

/** A header has figures below its words; a line of remarks has not. */
function standsOver(headers: ReadonlyMap<number, string>, below: readonly Line[]): boolean {
  const first = below.slice(0, HEADER_DEPTH).find(({ kind }) => kind === "figures");
  return first?.kind === "figures" && [...first.figures.keys()].some((column) => headers.has(column));
}

type Line =
  | { readonly kind: "header"; readonly headers: ReadonlyMap<number, string>; readonly years: boolean }
  | {
      readonly kind: "figures";
      readonly label: string;
      readonly labelColumn: number;
      readonly unit: string;
      readonly figures: ReadonlyMap<number, Figure>;
    }
  /** A heading or an empty line parts a table; a line without figures does not. */
  | { readonly kind: "other"; readonly isHeading: boolean };

function readLine(grid: Grid, row: number): Line {
  const { column: left, columns } = usedRect(grid);
  const kinds = grid.kinds[row - grid.top] ?? [];
  const texts = new Map<number, string>();
  const numbers = new Map<number, Figure>();
  // A day is no amount.
  let dates = 0;
  for (let column = left; column < left + columns; column += 1) {
    const kind = kinds[column - left];
    if (kind === undefined || kind === "empty" || kind === "boolean") continue;
    const { value, formula, numberFormat } = cellAt(grid, row, column);
    if (kind === "text") {
      const text = textAt(grid, row, column);
      if (text !== "") texts.set(column, text);
    } else if (kind === "number" && isDayFormat(numberFormat)) dates += 1;
    else {
      const terms = formula === null ? null : sumTerms(formula);
      numbers.set(column, {
        sheet: grid.name,
        row,
        column,
        value: kind === "error" ? NaN : Number(value),
        formula,
        terms,
        numberFormat,
      });
    }
  }
  const figures = [...numbers.values()];
  if (figures.length >= 2 && figures.every(({ value }) => isYear(value)) && areApart(figures)) {
    return { kind: "header", headers: new Map([...texts, ...figures.map(yearHeader)]), years: true };
  }
  if (numbers.size === 0) {
    const short = [...texts].filter(([, text]) => text.length <= LONGEST_HEADER);
    if (short.length >= 2 && dates === 0) return { kind: "header", headers: new Map(short), years: false };
    return { kind: "other", isHeading: texts.size <= 1 && dates === 0 };
  }
  // What stands before the first words is a number of a row or a component.
  const [labelColumn, label] = [...texts].find(([, text]) => /\p{L}{2}/u.test(text)) ?? [left - 1, ""];
  const behind = figures.filter(({ column }) => column > labelColumn);
  if (behind.length === 0) return { kind: "other", isHeading: false };
  return {
    kind: "figures",
    label,
    labelColumn,
    unit: [...texts]
      .filter(([column, text]) => column !== labelColumn && text.length <= LONGEST_UNIT)
      .map(([, text]) => text)
      .join(" "),
    figures: behind.length === figures.length ? numbers : new Map(behind.map((figure) => [figure.column, figure])),
  };
}

function yearHeader({ column, value }: Figure): readonly [number, string] {
  return [column, String(value)];
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= YEAR_FROM && value <= YEAR_UNTIL;
}

/** Years of a header differ from each other; the same price level on every line is a figure. */
function areApart(years: readonly Figure[]): boolean {
  return new Set(years.map(({ value }) => value)).size >= 2;
}

function joined(above: ReadonlyMap<number, string>, below: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const columns = new Set([...above.keys(), ...below.keys()]);
  return new Map(
    [...columns].map((column) => [column, [above.get(column), below.get(column)].filter(Boolean).join(" ")]),
  );
}
