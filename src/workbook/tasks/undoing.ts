import { restore } from "../apply";
import type { Session } from "../connection";
import { presentSheets, refuseToOverwrite } from "../own-sheets";
import { keepingEntries } from "../payout/keeping-entries";
import { nothingToUndo } from "../problem";
import type { Store } from "../store";
import type { Desk } from "./desk";

export function undoing(desk: Desk): Pick<Session, "undo"> {
  return {
    undo: () =>
      desk.task("undoing", "Laatste wijziging terugdraaien", async (context) => {
        const reading = await desk.reader.read(context);
        if (reading.store.undo === null) throw nothingToUndo();
        const present = presentSheets(reading);
        const undo = keepingEntries(reading.store.undo, present);
        if (undo.before.length > 0) refuseToOverwrite(reading, present);
        const store: Store = { ...reading.store, ...undo.kept, written: undo.written, undo: null };
        await restore(context, undo, present, { store, part: reading.part, names: reading.names });
        // Sheets went or came back, inputs changed: what is shown is read again.
        desk.reader.forget();
        // A formula can be inserted, and taken back, in a workbook that was never connected.
        const isKnown = store.plan !== null;
        desk.set(isKnown ? (await desk.assess(await desk.reader.read(context))).shown : { canUndo: false });
      }),
  };
}
