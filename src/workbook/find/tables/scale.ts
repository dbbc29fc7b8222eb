import { textAt, usedRect, type Grid } from "../../cells/grid";
import type { Scale } from "../../links/link";
import { saysThousands } from "../numbers/said-units";
import type { Column } from "./headings";

/** Lines above a heading that may say what its amounts are in. */
const LINES_ABOVE = 4;

/** What the words over a table say that its amounts are in, and the words themselves. */
export function scaleOf(
  grid: Grid,
  headingRow: number,
  columns: readonly Column[],
): { readonly scale: Scale; readonly said: string } {
  const { column: left, columns: width } = usedRect(grid);
  const lines = Array.from({ length: LINES_ABOVE }, (_, index) => headingRow - 1 - index);
  const above = lines.flatMap((row) => Array.from({ length: width }, (_, index) => textAt(grid, row, left + index)));
  const said = [...columns.map(({ header }) => header), ...above].find(saysThousands);
  return { scale: said === undefined ? "1" : "1000", said: said?.trim() ?? "" };
}
