import type { Undo } from "../store";

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
