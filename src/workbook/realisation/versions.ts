import { cellAddress } from "../cells/address";
import type { Cell } from "../cells/grid";
import { readDates } from "./talk-dates";

/** A row of which there may be others about the same. */
export interface VersionedRow {
  readonly row: number;
  readonly id: string;
  /** All that is counted of it: rows that are the same in this are duplicates. */
  readonly same: string;
  /** What tells the later from the earlier; null where no column does. */
  readonly version: Cell | null;
}

export interface Latest {
  /** One row for each id, in their order. */
  readonly kept: readonly number[];
  /** Rows that said the same once more. */
  readonly duplicates: number;
  /** Rows in the place of which a later one came. */
  readonly corrected: number;
  /** Ids of which it cannot be told which row is the last: the lowest is kept, and it is asked. */
  readonly undecided: number;
}

const EVER = { from: "1900-01-01", until: "9999-12-31" };

export function latestVersions(rows: readonly VersionedRow[]): Latest {
  const ranks = ranksOf(rows);
  const byId = new Map<string, VersionedRow[]>();
  for (const row of rows) byId.set(keyOf(row), [...(byId.get(keyOf(row)) ?? []), row]);
  let [duplicates, corrected, undecided] = [0, 0, 0];
  const kept = [...byId.values()].flatMap((versions) => {
    const [only, ...others] = versions;
    if (only === undefined) return [];
    if (others.every(({ same }) => same === only.same)) {
      duplicates += others.length;
      return only.row;
    }
    const known = versions.map((each) => ({ ...each, rank: ranks.get(each.row) ?? null }));
    const last = known.reduce((latest, each) =>
      (each.rank ?? -Infinity) >= (latest.rank ?? -Infinity) ? each : latest,
    );
    const tied = known.filter(({ rank }) => rank === last.rank);
    const isKnown = known.every(({ rank }) => rank !== null) && tied.every(({ same }) => same === last.same);
    if (!isKnown) undecided += 1;
    corrected += new Set(versions.map(({ same }) => same)).size - 1;
    duplicates += versions.length - new Set(versions.map(({ same }) => same)).size;
    return last.row;
  });
  return { kept: kept.sort((a, b) => a - b), duplicates, corrected, undecided };
}

/** Without a number of its own a row is about nothing else. */
function keyOf({ id, row }: VersionedRow): string {
  return id === "" ? `\u0000${cellAddress(row, 0)}` : id.toLowerCase();
}

/** By row: the higher, the later. Numbers, or moments that sort as they are written, or days that are read. */
function ranksOf(rows: readonly VersionedRow[]): ReadonlyMap<number, number> {
  const cells = rows.flatMap(({ row, version }) =>
    version === null || version.kind === "empty" ? [] : [{ row, version }],
  );
  const texts = cells.map(({ version }) => String(version.value).trim());
  if (
    texts.every((text) => /^v?\d{1,4}(?:\.\d+)?$/i.test(text)) ||
    cells.every(({ version }) => version.kind === "number")
  )
    return new Map(cells.map(({ row }, at) => [row, Number(texts[at]?.replace(/^v/i, ""))]));
  if (texts.every((text) => /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/.test(text)))
    return ranked(
      cells,
      texts.map((text) => text.replace("T", " ")),
    );
  const { days, doubts } = readDates(
    cells.map(({ version }) => version),
    EVER,
    () => undefined,
  );
  if (doubts.length > 0 || days.some((day) => day === null || day === undefined)) return new Map();
  // Of one day the time tells, as it is written: 9:05 sorts as 09:05.
  const times = texts.map((text) =>
    (/(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(text) ?? [])
      .slice(1)
      .map((part) => part.padStart(2, "0"))
      .join(""),
  );
  return ranked(
    cells,
    days.map((day, at) => `${String(day)} ${times[at] ?? ""}`),
  );
}

function ranked(cells: readonly { readonly row: number }[], keys: readonly string[]): ReadonlyMap<number, number> {
  const sorted = [...new Set(keys)].sort();
  const places = new Map(sorted.map((key, at) => [key, at]));
  return new Map(cells.map(({ row }, at) => [row, places.get(keys[at] ?? "") ?? 0]));
}
