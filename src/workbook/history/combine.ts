import { where } from "../../model/plan/finding";
import { presentContent, type NamedWrite } from "../cells/cell-write";
import type { Grid } from "../cells/grid";
import { holdsWritten } from "../cells/spelling";
import type { Undo } from "../store/store";

/**
 * What takes several writes back at once: the workbook as it was before the oldest of them.
 * @param undos newest first, at least one
 */
export function combined(undos: readonly [Undo, ...Undo[]]): Undo {
  return undos.reduce((later, earlier) => ({
    ...earlier,
    // What an earlier write found is what counts; what only a later one changed is put back as well.
    before: [
      ...earlier.before,
      ...later.before.filter(({ name }) => earlier.before.every((sheet) => sheet.name !== name)),
    ],
    // In this order the earlier contents come last.
    inputs: [...later.inputs, ...earlier.inputs],
    kept: { ...later.kept, ...earlier.kept },
    links: { ...later.links, ...earlier.links },
  }));
}

/** The user's own cells that would be put back, by what stands in them now. */
export interface Inspected {
  /** They hold what the write put there, or again what stood there before it. */
  readonly ours: readonly NamedWrite[];
  /** They hold something else: a user was here. */
  readonly changed: readonly NamedWrite[];
  /** They went, with their row, their column or their sheet: where they stood last. */
  readonly gone: readonly NamedWrite[];
}

/** @param all newest first: of a cell that several writes changed, the newest put there what must stand there now */
export function inspect(all: readonly NamedWrite[], grids: readonly Grid[]): Inspected {
  const writes = all.filter(({ gone }) => gone !== true);
  const newest = new Map<string, NamedWrite>();
  for (const write of writes) if (!newest.has(where(write))) newest.set(where(write), write);
  const changed = new Set([...newest].filter(([, write]) => isChanged(write, grids)).map(([key]) => key));
  return {
    ours: writes.filter((write) => !changed.has(where(write))),
    changed: [...newest.values()].filter((write) => changed.has(where(write))),
    gone: all.filter((write) => !writes.includes(write)),
  };
}

function isChanged({ sheet, address, content, after }: NamedWrite, grids: readonly Grid[]): boolean {
  // An older version of the add-in did not keep what it wrote.
  if (after === undefined) return false;
  const grid = grids.find(({ name }) => name === sheet);
  if (grid === undefined) return true;
  const there = presentContent(grid, address);
  return !holdsWritten(there, after) && !holdsWritten(there, content);
}
