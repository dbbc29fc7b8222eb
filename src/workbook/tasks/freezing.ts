import { applyValues } from "../apply";
import type { Session } from "../connection";
import { beforeWriting, countFormulas, presentSheets, refuseToOverwrite } from "../own-sheets";
import { nothingToFreeze } from "../problem";
import { frozenCells } from "../snapshot";
import { undoable, withUndo } from "../store";
import type { Store } from "../store";
import type { Desk } from "./desk";

export function freezing(desk: Desk): Pick<Session, "freezeValues"> {
  return {
    freezeValues: () =>
      desk.task("freezing", "Formules vervangen door waarden", async (context) => {
        const reading = await desk.reader.read(context);
        const present = presentSheets(reading);
        if (present.length === 0) throw nothingToFreeze();
        refuseToOverwrite(reading, present);
        const names = present.map(({ name }) => name);
        const lastWrite = { at: desk.deps.now().toISOString(), cells: countFormulas(present), sheets: names };
        const written = { sheets: reading.store.written.sheets, lastWrite, frozen: true };
        const undo = desk.undoOf(reading.store, "Waarden vastzetten", {
          before: beforeWriting(names, present),
          cells: lastWrite.cells,
        });
        const sheets = present.map(({ name, grid, layout }) => ({ name, cells: frozenCells(grid, layout) }));
        const store: Store = withUndo({ ...reading.store, written }, undo);
        await desk.orRollBack(undo, present, reading.store, () =>
          applyValues(context, sheets, { store, part: reading.part, names: reading.names }),
        );
        desk.set({ lastWrite, ...undoable(store), live: false, frozen: true, stale: false });
      }),
  };
}
