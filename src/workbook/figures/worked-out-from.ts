import type { InputId } from "../../model/plan/expression";
import { cellAddress } from "../cells/address";
import { cellNamed, type Grid } from "../cells/grid";
import { cellsOfLink, type Link } from "../links/link";
import { rangesRead, type DefinedNames, type ReadRange } from "./precedents";

/** One cell of an input's link: its only one, or that of a year of the plan. */
export interface LinkedCell {
  readonly input: InputId;
  readonly index: number;
}

/** By input and cell of its link: the other linked cells that the workbook's own formulas work it out from, the nearest ones. */
export type WorkedOutFrom = ReadonlyMap<InputId, readonly (readonly LinkedCell[])[]>;

/** A formula that reads more cells than this, however far away, may read any input. */
const MOST_FOLLOWED = 50_000;

/**
 * Which linked cells hang on which others in the workbook itself. A cost that a formula works out from an empty cell is a
 * number, and a wrong one: Excel counts with nil there.
 */
export function workedOutFrom(
  links: readonly Link[],
  grids: ReadonlyMap<string, Grid>,
  names: DefinedNames,
): WorkedOutFrom {
  const linked = new Map(
    links.flatMap((link) =>
      cellsOfLink(link).map((address, index) => [`${link.sheet}!${address}`, { input: link.input, index }] as const),
    ),
  );
  const all = [...linked.values()];
  const follow = new Follower(grids, names, linked);
  return new Map(
    links.map((link) => [
      link.input,
      cellsOfLink(link).map((address) => {
        const own = linked.get(`${link.sheet}!${address}`);
        return (follow.from(link.sheet, address) ?? all).filter((cell) => cell !== own);
      }),
    ]),
  );
}

class Follower {
  private readonly read = new Map<string, readonly ReadRange[]>();

  constructor(
    private readonly grids: ReadonlyMap<string, Grid>,
    private readonly names: DefinedNames,
    private readonly linked: ReadonlyMap<string, LinkedCell>,
  ) {}

  /** The first linked cells on each way back from a cell; null where there is too much to follow. */
  from(sheet: string, address: string): readonly LinkedCell[] | null {
    const found = new Set<LinkedCell>();
    const seen = new Set<string>();
    const open: (readonly [sheet: string, address: string])[] = [[sheet, address]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const { grid, rect } of this.rangesOf(...next))
        for (let row = rect.row; row < rect.row + rect.rows; row += 1)
          for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
            const at = cellAddress(row, column);
            const place = `${grid.name}!${at}`;
            if (seen.has(place)) continue;
            if (seen.add(place).size > MOST_FOLLOWED) return null;
            const cell = this.linked.get(place);
            if (cell !== undefined) found.add(cell);
            else open.push([grid.name, at]);
          }
    }
    return [...found];
  }

  private rangesOf(sheet: string, address: string): readonly ReadRange[] {
    const place = `${sheet}!${address}`;
    const known = this.read.get(place);
    if (known !== undefined) return known;
    const grid = this.grids.get(sheet);
    const formula = grid === undefined ? null : cellNamed(grid, address).formula;
    const ranges = formula === null ? [] : rangesRead({ sheet }, formula, this.grids, this.names);
    if (formula !== null) this.read.set(place, ranges);
    return ranges;
  }
}
