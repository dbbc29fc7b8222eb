import type { Grid } from "../grid";
import { presentContent } from "../input-changes";
import type { CellWrite } from "../input-changes";
import { holdsWritten } from "../spelling";

/** The user's own cells that would be put back, by what stands in them now. */
export interface Inspected {
  /** They hold what the write put there, or again what stood there before it. */
  readonly ours: readonly CellWrite[];
  /** They hold something else: a user was here. */
  readonly changed: readonly CellWrite[];
}

/** @param writes newest first: of a cell that several writes changed, the newest put there what must stand there now */
export function inspect(writes: readonly CellWrite[], grids: readonly Grid[]): Inspected {
  const newest = new Map<string, CellWrite>();
  for (const write of writes) if (!newest.has(keyOf(write))) newest.set(keyOf(write), write);
  const changed = new Set([...newest].filter(([, write]) => isChanged(write, grids)).map(([key]) => key));
  return {
    ours: writes.filter((write) => !changed.has(keyOf(write))),
    changed: [...newest.values()].filter((write) => changed.has(keyOf(write))),
  };
}

function keyOf({ sheet, address }: CellWrite): string {
  return `${sheet}!${address}`;
}

function isChanged({ sheet, address, content, after }: CellWrite, grids: readonly Grid[]): boolean {
  // An older version of the add-in did not keep what it wrote.
  if (after === undefined) return false;
  const grid = grids.find(({ name }) => name === sheet);
  if (grid === undefined) return true;
  const there = presentContent(grid, address);
  return !holdsWritten(there, after) && !holdsWritten(there, content);
}
