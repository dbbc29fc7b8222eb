import { applyValues } from "../apply";
import { LOG_SHEET } from "../change/reserved-names";
import type { Session } from "../connection";
import { beforeWriting, countFormulas, presentSheets, refuseToOverwrite } from "../own-sheets";
import { nothingToFreeze } from "../problem";
import { frozenCells } from "../snapshot";
import { undoable } from "../store";
import type { Desk } from "./desk";

export function freezing(desk: Desk): Pick<Session, "freezeValues"> {
  return {
    freezeValues: () =>
      desk.task("freezing", "Formules vervangen door waarden", async (context) => {
        const reading = await desk.reader.read(context);
        const ours = presentSheets(reading);
        // The log is no result, and goes on.
        const present = ours.filter(({ name }) => name !== LOG_SHEET);
        if (present.length === 0) throw nothingToFreeze();
        refuseToOverwrite(reading, ours);
        const names = present.map(({ name }) => name);
        const lastWrite = { at: desk.deps.now().toISOString(), cells: countFormulas(present), sheets: names };
        const written = { sheets: reading.store.written.sheets, lastWrite, frozen: true };
        const undo = desk.undoOf(reading.store, "Waarden vastzetten", {
          before: beforeWriting(names, present),
          cells: lastWrite.cells,
        });
        const sheets = present.map(({ name, grid, layout }) => ({ name, cells: frozenCells(grid, layout) }));
        const store = await desk.write(reading, undo, { ...reading.store, written }, (keep) =>
          applyValues(context, sheets, keep),
        );
        desk.set({ lastWrite, ...undoable(store), live: false, frozen: true, stale: false });
      }),
  };
}
