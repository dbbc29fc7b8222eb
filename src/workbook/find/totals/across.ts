import { oncePer } from "../../../model/plan/once-per";
import { normalise } from "../../cells/normalise";
import type { Claim } from "./claim";
import { best, convinces, proves, weighed, type Evidence } from "./evidence";
import { afterLast, beforeFirst } from "./lists";
import type { Rounding } from "./rounding";
import type { Figure, FigureTable, TableColumn } from "./table";

/** Columns behind a total that make it up, such as two or three payers. */
const MOST_BEHIND = 4;
const MOST_UNANNOUNCED = 8;

/** Columns that add up others: all years, the domains of a year, the totals of every year; before them or behind them. */
export function acrossClaims(table: FigureTable, rounding: Rounding): readonly Claim[] {
  return table.columns.flatMap((column, index) => {
    const before = table.columns.slice(0, index);
    const behind = table.columns.slice(index + 1);
    const weigh = (sets: readonly (readonly TableColumn[])[]) =>
      sets
        .filter((columns) => column.isTotal || columns.length <= MOST_UNANNOUNCED)
        .filter((columns) => mayAddUp(table, column, columns))
        .map((columns) => weighed(claimsOver(table, column, columns), rounding));
    const left = weigh([...namedAlike(column, before), ...suffixes(before)]);
    const right = column.isTotal ? weigh(prefixes(behind)) : [];
    const accept = (evidence: Evidence | null): readonly Claim[] => {
      if (evidence === null) return [];
      return (column.isTotal ? convinces(evidence) : proves(evidence)) ? evidence.claims : [];
    };
    return column.isTotal
      ? [...accept(best(left)), ...accept(best(right))]
      : accept(best(left.filter(({ claims }) => (claims[0]?.parts.length ?? 0) <= MOST_UNANNOUNCED)));
  });
}

/** In a table of more rows than this, so many are looked at before all of them are added up. */
const SAMPLE = 48;
/** How near, as a part of the whole, and in what part of the sample: what words announce may be wrong more often. */
const ANNOUNCED = { near: 0.1, part: 0.25 };
const UNANNOUNCED = { near: 0.01, part: 0.5 };

/** The figures of the rows in the sample, as far as they are numbers: by row, and in it by place among the columns. */
const sampleOf = oncePer(({ rows, columns }: FigureTable): readonly Float64Array[] => {
  const step = Math.floor(rows.length / SAMPLE);
  const sample = rows.filter((_, index) => index % step === 0);
  return sample.map(({ figures }) => Float64Array.from(columns, ({ column }) => figures.get(column)?.value ?? 0));
});

/** A quick look: of columns that add up, rows in a sample do, or nearly. */
function mayAddUp(table: FigureTable, total: TableColumn, columns: readonly TableColumn[]): boolean {
  if (table.rows.length <= SAMPLE) return true;
  const { near: nearness, part } = total.isTotal ? ANNOUNCED : UNANNOUNCED;
  const [at, ...parts] = [total, ...columns].map((column) => table.columns.indexOf(column));
  let [tried, near] = [0, 0];
  for (const figures of sampleOf(table)) {
    const value = figures[at ?? 0] ?? 0;
    if (value === 0) continue;
    let sum = 0;
    for (const index of parts) sum += figures[index] ?? 0;
    tried += 1;
    if (Math.abs(sum - value) <= nearness * Math.abs(value)) near += 1;
  }
  return tried === 0 || near >= tried * part;
}

/** The last two columns, the last three, …; up to the previous total first, then those of years only. */
function suffixes(before: readonly TableColumn[]): readonly (readonly TableColumn[])[] {
  const sincePreviousTotal = afterLast(before, ({ isTotal }) => isTotal);
  const years = before.filter(({ header }) => /^(?:jaar )?20\d\d$/.test(header));
  const all = before.slice(2).map((_, index) => before.slice(before.length - index - 2));
  return [years, sincePreviousTotal, ...all, before].filter(({ length }) => length >= 2);
}

function prefixes(behind: readonly TableColumn[]): readonly (readonly TableColumn[])[] {
  const parts = beforeFirst(behind, ({ isTotal }) => isTotal).slice(0, MOST_BEHIND);
  return parts.slice(1).map((_, index) => parts.slice(0, index + 2));
}

/** Of "Totaal Zvw": every column "… Zvw" before it; of a last "Totaal": every earlier total. */
function namedAlike({ header }: TableColumn, before: readonly TableColumn[]): readonly (readonly TableColumn[])[] {
  const last = lastWord(header);
  const alike = last === "" || isYear(last) ? [] : before.filter((column) => lastWord(column.header) === last);
  return [alike, before.filter(({ isTotal }) => isTotal)].filter(({ length }) => length >= 2);
}

function lastWord(header: string): string {
  return normalise(header).split(" ").at(-1) ?? "";
}

function isYear(word: string): boolean {
  return /^\d{4}$/.test(word);
}

function claimsOver(table: FigureTable, total: TableColumn, columns: readonly TableColumn[]): readonly Claim[] {
  return table.rows.flatMap(({ figures }): Claim[] => {
    const figure = figures.get(total.column);
    if (figure === undefined) return [];
    const parts: Figure[] = [];
    for (const { column } of columns) {
      const part = figures.get(column);
      if (part !== undefined) parts.push(part);
    }
    return parts.length === 0 ? [] : [{ figure, along: "across", parts }];
  });
}
