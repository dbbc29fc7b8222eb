import { isCounted } from "../../../src/workbench/host/host";
import type { Headless } from "../../../src/workbench/node/open";

/**
 * Does things while the add-in waits for Excel: what a user does, or another window.
 * @param acts by the number of the batch that they come before, 1 for the next; batches that an act sends itself do not count
 * @returns takes it off again
 */
export function beforeBatches({ host }: Headless, acts: ReadonlyMap<number, () => unknown>): () => void {
  const handle = host.handle.bind(host);
  const todo = new Map(acts);
  const start = host.batches();
  let byActs = 0;
  let isActing = false;
  host.handle = async (client, request) => {
    const coming = host.batches() - start - byActs + 1;
    const act = isActing || !isCounted(request.message) ? undefined : todo.get(coming);
    if (act !== undefined) {
      todo.delete(coming);
      isActing = true;
      const before = host.batches();
      await act();
      byActs += host.batches() - before;
      isActing = false;
    }
    return handle(client, request);
  };
  return () => {
    host.handle = handle;
  };
}
