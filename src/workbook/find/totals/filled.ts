import type { Claim } from "./claim";
import { cellsOfSum, shifted, sumKey, sumTerms } from "./formulas";
import type { SumTerm } from "./formulas";
import type { Rounding } from "./rounding";
import type { Figure, FigureTable } from "./table";

/** A formula that adds up more cells than this is not spelled out. */
const MOST_CELLS = 500;

type Neighbours = readonly (Figure | undefined)[];

/**
 * Sums that the formulas beside a figure tell: where its neighbours are one formula filled in, the figure should be what
 * that formula gives in its place, also when someone typed over it. Its own formula proves nothing.
 */
export function filledClaims({ sheet, rows }: FigureTable, rounding: Rounding): readonly Claim[] {
  return [...linesOf(rows.map(({ figures }) => figures))].flatMap(({ along, line }) =>
    line.flatMap((figure, index): Claim[] => {
      const own = figure.formula === null ? null : sumTerms(figure.formula);
      if (figure.formula !== null && own === null) return [];
      const terms = filledIn(figure, neighbours(line, index));
      if (terms === null || (own !== null && sumKey(own) !== sumKey(terms))) return [];
      const parts = [...cellsOfSum(terms, MOST_CELLS)].flatMap(({ sheet: other, row, column, sign }) => {
        const part = rounding.figureAt(other ?? sheet, row, column);
        return part === undefined ? [] : [{ sheet: other ?? sheet, figure: part, sign }];
      });
      const elsewhere = terms.every((term) => term.sheet !== null && term.sheet !== sheet);
      const direction = elsewhere && parts.length === 1 ? "detail" : along;
      return parts.length === 0 || parts.some((part) => part.figure === figure)
        ? []
        : [{ sheet, figure, along: direction, parts }];
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
    for (const figure of line) columns.set(figure.column, [...(columns.get(figure.column) ?? []), figure]);
    yield { along: "down", line };
  }
  for (const line of columns.values()) yield { along: "across", line };
}

/** On each side the nearest two. */
function neighbours(line: readonly Figure[], index: number): Neighbours {
  return [line[index - 2], line[index - 1], line[index + 1], line[index + 2]];
}

/** The sum that the neighbours share, moved to the figure's place: both beside it, or two on one side. */
function filledIn(figure: Figure, [farBefore, before, after, farAfter]: Neighbours): readonly SumTerm[] | null {
  const moved = [farBefore, before, after, farAfter].map((neighbour) => {
    const terms = neighbour?.formula ? sumTerms(neighbour.formula) : null;
    if (!neighbour || terms === null) return null;
    return shifted(terms, figure.row - neighbour.row, figure.column - neighbour.column);
  });
  const key = (index: number) => {
    const terms = moved[index];
    return terms ? sumKey(terms) : null;
  };
  const pairs: readonly (readonly [number, number])[] = [
    [1, 2],
    [0, 1],
    [2, 3],
  ];
  const [agreed] = pairs.find(([a, b]) => key(a) !== null && key(a) === key(b)) ?? [];
  return agreed === undefined ? null : (moved[agreed] ?? null);
}
