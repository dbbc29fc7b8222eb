import type { Decimal } from "../../model/money/decimal";
import type { InputId } from "../../model/plan/expression";
import { presentContent, type CellWrite } from "../cells/cell-write";
import type { Grid } from "../cells/grid";
import { cellsOfLink, isSettled, type Link } from "../links/link";

export interface InputChange {
  readonly writes: readonly CellWrite[];
  /** The same cells as they are now. */
  readonly before: readonly CellWrite[];
  /** Inputs without a cell of their own that is certain or confirmed: nothing is written for them. */
  readonly notLinked: readonly InputId[];
}

/**
 * Which cells to write to give inputs another value.
 * @param values per input in its own unit: one, or one per year
 */
export function changeOfInputs(
  values: ReadonlyMap<InputId, readonly Decimal[]>,
  links: readonly Link[],
  grids: readonly Grid[],
): InputChange {
  const writes: CellWrite[] = [];
  const before: CellWrite[] = [];
  const notLinked: InputId[] = [];
  for (const [input, given] of values) {
    const link = links.find((candidate) => candidate.input === input && isSettled(candidate));
    const grid = grids.find(({ name }) => name === link?.sheet);
    const contents = link === undefined ? null : contentsFor(link, given);
    if (link === undefined || grid === undefined || contents === null) {
      notLinked.push(input);
      continue;
    }
    cellsOfLink(link).forEach((address, index) => {
      const content = contents[index];
      if (content === undefined) return;
      writes.push({ sheet: link.sheet, address, content });
      before.push({ sheet: link.sheet, address, content: presentContent(grid, address), after: content });
    });
  }
  return { writes, before, notLinked };
}

/** What each cell of the link must hold; null where one cell would have to hold several values. */
function contentsFor(link: Link, given: readonly Decimal[]): readonly number[] | null {
  const cells = cellsOfLink(link);
  const [first] = given;
  if (first === undefined) return null;
  const spread = given.length === 1 ? cells.map(() => first) : given;
  const fits = spread.length === cells.length || (cells.length === 1 && spread.every((value) => value.equals(first)));
  return fits ? cells.map((_, index) => (spread[index] ?? first).div(link.scale).toNumber()) : null;
}
