import type { CellsChanged, Rect } from "../engine/engine";
import type { Book } from "./book";
import { formatRect } from "./grid/address";
import { eventReference } from "./objects/range";
import { PushCategory, type PushEntry } from "./protocol/messages";
import { ExcelEvent, WORKBOOK_TARGET } from "./subscriptions";

/** Turns what happens in the engine into Excel's events, for those who listen. Answers how to stop. */
export function pushEvents(book: Book, push: (entries: readonly PushEntry[]) => void): () => void {
  const { engine } = book;
  const send = (event: number, sheetId: string, details: object): void => {
    if (!book.eventsEnabled) return;
    const message = JSON.stringify({ worksheetId: sheetId, ...details });
    const entries = [sheetId, WORKBOOK_TARGET]
      .filter((target) => book.subscriptions.has(event, target))
      .map((targetId) => ({ messageCategory: PushCategory.event, messageType: event, targetId, message }));
    if (entries.length > 0) push(entries);
  };

  const changed = ({ sheetId, rect, by }: CellsChanged): void =>
    send(ExcelEvent.changed, sheetId, {
      address: formatRect(rect),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: by === "host" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      referenceId: eventReference(sheetId, rect),
    });

  const calculated = (): void => {
    for (const { id } of engine.sheets()) {
      const listening = [id, WORKBOOK_TARGET].some((target) => book.subscriptions.has(ExcelEvent.calculated, target));
      const used: Rect | null = listening ? engine.usedRect(id, true) : null;
      if (used) send(ExcelEvent.calculated, id, { address: formatRect(used) });
    }
  };

  let active = engine.activeSheet();
  const activated = (sheetId: string): void => {
    if (sheetId !== active) send(ExcelEvent.deactivated, active, {});
    active = sheetId;
    send(ExcelEvent.activated, sheetId, {});
  };

  const stops = [
    engine.onCellsChanged(changed),
    engine.onCalculated(calculated),
    engine.onSelection(() => {
      const { sheetId, rect } = engine.selection();
      send(ExcelEvent.selectionChanged, sheetId, { address: formatRect(rect) });
    }),
    engine.onSheets(({ kind, sheetId }) => {
      if (kind === "added") send(ExcelEvent.added, sheetId, { source: "Local" });
      if (kind === "deleted") send(ExcelEvent.deleted, sheetId, { source: "Local" });
      if (kind === "activated") activated(sheetId);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
