import type { Claim, Sign } from "./claim";
import { cellsOfSum, isSameTerms, shifted, type SumTerm } from "./formulas";
import type { FigureLines } from "./figure-lines";
import type { Figure, FigureTable } from "./table";

/** A formula that adds up more cells than this is not spelled out. */
const MOST_CELLS = 500;

type Neighbours = readonly (Figure | undefined)[];

/**
 * Sums that the formulas beside a figure tell: where its neighbours are one formula filled in, the figure should be what
 * that formula gives in its place, also when someone typed over it. Its own formula proves nothing.
 */
export function filledClaims(table: FigureTable, lines: FigureLines): readonly Claim[] {
  if (!table.rows.some(({ figures }) => [...figures.values()].some(({ terms }) => terms !== null))) return [];
  // Formulas are filled along the years: where a column tells another sum, the row is right.
  const byFigure = new Map<Figure, Claim>();
  for (const claim of toldBy(table, lines)) {
    if (!byFigure.has(claim.figure)) byFigure.set(claim.figure, claim);
  }
  return [...byFigure.values()];
}

/** What rows tell, and then what columns tell. */
function toldBy({ sheet, rows }: FigureTable, lines: FigureLines): readonly Claim[] {
  return [...linesOf(rows.map(({ figures }) => figures))].flatMap(({ along, line }) =>
    line.flatMap((figure, index): Claim[] => {
      const own = figure.terms;
      if (figure.formula !== null && own === null) return [];
      const terms = filledIn(figure, neighbours(line, index));
      if (terms === null || (own !== null && !isSameTerms(own, terms))) return [];
      const [parts, signs]: [Figure[], Sign[]] = [[], []];
      for (const { sheet: other, row, column, sign } of cellsOfSum(terms, MOST_CELLS)) {
        const part = lines.figureAt(other ?? sheet, row, column);
        if (part === undefined) continue;
        parts.push(part);
        signs.push(sign);
      }
      const isPlain = terms.every(({ sign }) => sign === 1);
      const elsewhere = terms.every((term) => term.sheet !== null && term.sheet !== sheet);
      const direction = elsewhere && parts.length === 1 ? "detail" : along;
      return parts.length === 0 || parts.includes(figure)
        ? []
        : [{ figure, along: direction, parts, ...(!isPlain && { signs }) }];
    }),
  );
}

/** Every row and every column, as a line of figures; a total row adds up downward, and stands in its row. */
function* linesOf(
  rows: readonly ReadonlyMap<number, Figure>[],
): Generator<{ readonly along: "down" | "across"; readonly line: readonly Figure[] }> {
  const columns = new Map<number, Figure[]>();
  for (const figures of rows) {
    const line = [...figures.values()];
    for (const figure of line) {
      const above = columns.get(figure.column);
      if (above === undefined) columns.set(figure.column, [figure]);
      else above.push(figure);
    }
    yield { along: "down", line };
  }
  for (const line of columns.values()) yield { along: "across", line };
}

/** The three cells on each side; a figure further away, behind an empty cell, is no neighbour. */
function neighbours(line: readonly Figure[], index: number): Neighbours {
  return [-3, -2, -1, 1, 2, 3].map((step) => {
    const [own, other] = [line[index], line[index + step]];
    const distance = own && other && Math.abs(other.row - own.row + other.column - own.column);
    return distance === Math.abs(step) ? other : undefined;
  });
}

/** The neighbours that must agree, by place: one on each side, or three on one side. */
const WITNESSES: readonly (readonly [number, ...number[]])[] = [
  [2, 3],
  [0, 1, 2],
  [3, 4, 5],
];

/** The sum that the neighbours share, moved to the figure's place. */
function filledIn(figure: Figure, beside: Neighbours): readonly SumTerm[] | null {
  const moved = (at: number): readonly SumTerm[] | null => {
    const neighbour = beside[at];
    if (!neighbour?.terms) return null;
    return shifted(neighbour.terms, figure.row - neighbour.row, figure.column - neighbour.column);
  };
  for (const [one, ...others] of WITNESSES) {
    const first = moved(one);
    const isTold = (at: number) => {
      const terms = first && moved(at);
      return terms !== null && first !== null && isSameTerms(terms, first);
    };
    if (first !== null && others.every(isTold)) return first;
  }
  return null;
}
