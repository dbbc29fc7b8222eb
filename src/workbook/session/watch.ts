/** Runs a task after some milliseconds; the answer calls it off. */
export type Schedule = (task: () => void, milliseconds: number) => () => void;

export interface Watcher {
  readonly schedule: Schedule;
  /** Our own result sheets: what happens there is our doing, or calculation. */
  isOurs(worksheetId: string): boolean;
  /** @param worksheetIds the sheets that a user edited */
  changed(worksheetIds: readonly string[]): void;
}

/** A burst of edits, such as a pasted block, counts as one. */
const BURST_MS = 300;

/**
 * Tells when the workbook's inputs were edited. One sync to start; the answer stops it, with one more.
 */
export async function watchWorkbook(watcher: Watcher): Promise<() => Promise<void>> {
  const edited = new Set<string>();
  let callOff = (): void => undefined;
  const settle = (): void => {
    // Asked only now: during a write of ours the ids of new sheets are not known yet.
    const byUser = [...edited].filter((id) => !watcher.isOurs(id));
    edited.clear();
    if (byUser.length > 0) watcher.changed(byUser);
  };
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      edited.add(event.worksheetId);
      callOff();
      callOff = watcher.schedule(settle, BURST_MS);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    callOff();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
