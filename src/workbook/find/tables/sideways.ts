import { usedRect, type Grid } from "../../cells/grid";

/** A table that lies on its side is small: larger sheets are not turned. */
const MOST_CELLS = 20_000;

/** The sheet with its rows for columns, so that what lies on its side is found like anything else; null where it is too large. */
export function sideways(grid: Grid): Grid | null {
  const { rows, columns } = usedRect(grid);
  if (rows * columns > MOST_CELLS) return null;
  return {
    ...grid,
    top: grid.left,
    left: grid.top,
    values: turned(grid.values, columns),
    formulas: turned(grid.formulas, columns),
    numberFormats: turned(grid.numberFormats, columns),
    kinds: turned(grid.kinds, columns),
  };
}

function turned<T>(matrix: readonly (readonly T[])[], columns: number): readonly (readonly T[])[] {
  return Array.from({ length: columns }, (_, column) =>
    matrix.flatMap((row) => {
      const cell = row[column];
      return cell === undefined ? [] : [cell];
    }),
  );
}
