import type { Period } from "../../model/realisation/actuals";
import { cellAddress } from "../cells/address";
import { cellAt, positions, textAt, usedRect, type Cell, type Grid } from "../cells/grid";
import { comparable } from "../cells/spelling";
import { municipalityKey } from "../figures/municipality-name";
import type { MunicipalityDefinition } from "../../model/plan/plan";
import { differingFrom } from "../sheets/fingerprint";
import * as at from "../sheets/realisation-rows";
import type { PresentSheet } from "../own-sheets/present-sheets";
import { periodIn, periodOf } from "./period";

/** A figure that stands on the sheet with what was counted, or the day until which was counted. */
export interface Entry {
  /** By which it finds its place again: "talks|2026-11|GM0141", or "until". */
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export const UNTIL = "until";

export function keyOf(measure: string, period: Period, place = ""): string {
  return [measure, period, place].join("|");
}

export function partsOf(key: string): { readonly measure: string; readonly period: Period; readonly place?: string } {
  const [measure = "", period = "", place = ""] = key.split("|");
  return { measure, period, ...(place !== "" && { place }) };
}

/** Where the columns stand now, by the row with their codes. */
interface Columns {
  readonly codes: number;
  readonly period: number;
  readonly place: number | null;
  readonly measures: ReadonlyMap<number, string>;
}

/** Figures on one line that belong to no period or municipality, or to one that stands there already. */
export interface Stray {
  /** The cell to mend. */
  readonly address: string;
  /** Dutch, behind that address: what is wrong with it, and what is not read because of it. */
  readonly why: string;
  /** How many figures it is about. */
  readonly figures: number;
}

export interface Entries {
  readonly entries: readonly Entry[];
  readonly stray: readonly Stray[];
  /** By key: every place that can be filled in, empty or not. */
  readonly places: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
}

/** What a municipality is called by in keys; undefined for what is none. */
export type CodeOf = (name: string) => string | undefined;

export function codesOf(municipalities: readonly MunicipalityDefinition[]): CodeOf {
  const all = municipalities.flatMap(({ name, code }) =>
    [name, code].map((each) => [municipalityKey(each), code] as const),
  );
  const codes = new Map(all);
  return (name) => codes.get(municipalityKey(name));
}

/** What stands filled in on the sheet, wherever its rows and columns are by now. */
export function realisationEntries(grid: Grid, codeOf: CodeOf): Entries {
  const columns = columnsOf(grid);
  if (columns === null) return { entries: [], stray: [NO_CODES], places: new Map() };
  const places = new Map(untilPlace(grid, columns));
  const stray: Stray[] = [];
  const { row: top, rows } = usedRect(grid);
  for (let row = columns.codes + 1; row < top + rows; row += 1) {
    const named = periodIn(cellAt(grid, row, columns.period));
    const period = named === null ? null : periodOf(named);
    const placeText = columns.place === null ? "" : textAt(grid, row, columns.place);
    const place = placeText === "" ? "" : codeOf(placeText);
    const figures = [...columns.measures.keys()].filter((column) => isFilled(cellAt(grid, row, column))).length;
    const tell = (column: number, what: string) =>
      stray.push({
        address: cellAddress(row, column),
        why: `${what}. Wat op die regel staat, telt niet mee.`,
        figures,
      });
    if (period === null || place === undefined) {
      if (figures === 0) continue;
      if (period === null) tell(columns.period, noPeriod(textAt(grid, row, columns.period)));
      else tell(columns.place ?? columns.period, `“${placeText}” is geen gemeente van dit plan`);
      continue;
    }
    const [first] = [...columns.measures.values()].flatMap((id) => places.get(keyOf(id, period, place)) ?? []);
    if (first === undefined)
      for (const [column, id] of columns.measures) places.set(keyOf(id, period, place), { row, column });
    else if (figures > 0) tell(columns.period, sameAs(first.row, columns));
  }
  const entries = [...places].flatMap(([key, { row, column }]): Entry[] => {
    const cell = cellAt(grid, row, column);
    return isFilled(cell) ? [{ key, row, column, cell }] : [];
  });
  return { entries, stray, places };
}

const NO_CODES: Stray = {
  address: cellAddress(at.CODES, at.PERIOD),
  why: "de regel met codes onder de koppen is weg, of een code staat er dubbel. Niets op dit tabblad telt mee.",
  figures: 1,
};

function noPeriod(text: string): string {
  return text === "" ? "hier hoort een maand of kwartaal" : `“${text}” is geen maand of kwartaal met een jaar`;
}

function sameAs(row: number, { period }: Columns): string {
  return `deze periode en gemeente staan er al, bij ${cellAddress(row, period)}`;
}

function isFilled({ kind, formula }: Cell): boolean {
  return kind !== "empty" || formula !== null;
}

function untilPlace(grid: Grid, { codes }: Columns): readonly (readonly [string, { row: number; column: number }])[] {
  for (const { row, column } of positions(grid, { rows: codes, columns: Infinity })) {
    if (textAt(grid, row, column) === at.UNTIL_LABEL) return [[UNTIL, { row, column: column + 1 }]];
  }
  return [];
}

function columnsOf(grid: Grid): Columns | null {
  for (const { row, column } of positions(grid)) {
    if (textAt(grid, row, column) !== at.CODE_LABEL) continue;
    const { column: left, columns: width } = usedRect(grid);
    const codes = Array.from({ length: width }, (_, index) => [left + index, textAt(grid, row, left + index)] as const);
    const place = codes.find(([, code]) => code === at.PLACE_CODE)?.[0] ?? null;
    const measures = new Map(
      codes.filter(([, code]) => code !== "" && ![at.CODE_LABEL, at.PLACE_CODE, at.CHECK].includes(code)),
    );
    const isTwice = new Set(measures.values()).size < measures.size;
    return isTwice || measures.size === 0 ? null : { codes: row, period: column, place, measures };
  }
  return null;
}

/**
 * The keys of what someone filled in since we wrote the sheet; the rest came from an import. Where rows were moved nobody
 * can tell, and all counts as filled in.
 */
export function typedKeys({ grid, layout, print }: PresentSheet, entries: readonly Entry[]): ReadonlySet<string> {
  if (print === undefined) return new Set(entries.map(({ key }) => key));
  const keyAt = (row: number, column: number) => {
    const { formula, value } = cellAt(grid, row, column);
    return comparable(formula ?? String(value));
  };
  const reach = entries.reduce(
    (most, { row, column }) => ({ rows: Math.max(most.rows, row + 1), columns: Math.max(most.columns, column + 1) }),
    { rows: layout.rows, columns: layout.columns },
  );
  const typed = new Set(differingFrom(print, reach, keyAt).map(({ row, column }) => cellAddress(row, column)));
  return new Set(entries.filter(({ row, column }) => typed.has(cellAddress(row, column))).map(({ key }) => key));
}
