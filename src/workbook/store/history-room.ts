import { fitting } from "./history-json";
import { undoable, withUndo, type Store, type Undo } from "./store";
import type { HistoryRoom } from "./undo-room";

/**
 * What a coming write leaves to take back.
 *
 * @param store as it is before the write
 * @param undo what would take it back
 */
export function roomFor(store: Store, undo: Undo, budget?: number): HistoryRoom {
  const after = fitting(withUndo(store, undo).history, budget);
  return {
    losing: undoable(store).history.slice(Math.max(0, after.length - 1)),
    keepsItself: after.length > 0,
  };
}
