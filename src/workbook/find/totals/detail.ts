import { oncePer } from "../../../model/plan/once-per";
import { normalise, splitComponent } from "../../cells/normalise";
import type { Claim } from "./claim";
import { proves, weighed } from "./evidence";
import type { Rounding } from "./rounding";
import type { Figure, FigureTable, TableRow } from "./table";

/** Labels that occur more often than this say too little to compare by. */
const MOST_PLACES = 8;

interface Line {
  readonly table: FigureTable;
  readonly row: TableRow;
}

/**
 * A summary against its detail: lines with the same words on two tabs that hold the same figures under the same headers.
 * The line that is itself a sum is the detail; the other should follow it.
 *
 * @param isSum whether a figure was found to add up others on its own tab
 */
export function detailClaims(
  tables: readonly FigureTable[],
  isSum: (figure: Figure) => boolean,
  rounding: Rounding,
): readonly Claim[] {
  const byWords = new Map<string, Line[]>();
  for (const table of tables)
    for (const row of table.rows) {
      const words = wordsOf(row.label);
      if (words === "") continue;
      const same = byWords.get(words);
      if (same === undefined) byWords.set(words, [{ table, row }]);
      else same.push({ table, row });
    }
  return [...byWords.values()]
    .filter(({ length }) => length >= 2 && length <= MOST_PLACES)
    .flatMap((lines) =>
      lines.flatMap((summary, at) => {
        const details = lines.filter(
          (detail, index) =>
            detail.table.sheet !== summary.table.sheet && isDetailOf(detail, index, summary, at, isSum),
        );
        const fitting = details
          .map((detail) => weighed(claimsBetween(summary, detail), rounding))
          .find((evidence) => proves({ ...evidence, telling: () => distinct(evidence.claims, rounding) }));
        return fitting?.claims ?? [];
      }),
    );
}

/** "Totaal 2. Verkennend gesprek" and "Verkennend gesprek" are the same line. */
function wordsOf(label: string): string {
  const bare = splitComponent(label.replace(/^\s*(?:sub)?totaal\s+/i, "")).rest;
  return normalise(bare);
}

function isDetailOf(
  detail: Line,
  index: number,
  summary: Line,
  at: number,
  isSum: (figure: Figure) => boolean,
): boolean {
  const adds = ({ row }: Line) => [...row.figures.values()].some(isSum);
  // Of two sums of the same words, the earlier tab is the summary: one direction only.
  return adds(detail) && (!adds(summary) || at < index);
}

/** One part each, so what tells is how many different figures are the same in both places. */
function distinct(claims: readonly Claim[], rounding: Rounding): number {
  const same = claims.filter((claim) => claim.figure.value !== 0 && rounding.closes(claim));
  return new Set(same.map(({ figure }) => figure.value)).size;
}

/** Columns of two tables under the same header; of several in the other table the first. */
const columnsAlike = oncePer(({ columns }: FigureTable) =>
  oncePer((other: FigureTable): readonly (readonly [own: number, other: number])[] => {
    const others = new Map([...other.columns].reverse().map(({ column, header }) => [normalise(header), column]));
    return columns.flatMap(({ column, header }) => {
      const alike = header === "" ? undefined : others.get(normalise(header));
      return alike === undefined ? [] : [[column, alike] as const];
    });
  }),
);

function claimsBetween(summary: Line, detail: Line): readonly Claim[] {
  return columnsAlike(summary.table)(detail.table).flatMap(([own, other]): Claim[] => {
    const figure = summary.row.figures.get(own);
    const part = detail.row.figures.get(other);
    return figure && part ? [{ figure, along: "detail", parts: [part] }] : [];
  });
}
