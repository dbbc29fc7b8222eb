import { restore } from "../apply";
import type { Session } from "../connection";
import { combined } from "../history/combine";
import { presentSheets, refuseToOverwrite } from "../own-sheets";
import { keepingEntries } from "../payout/keeping-entries";
import { nothingToUndo } from "../problem";
import { undoable } from "../store";
import type { Store } from "../store";
import type { Desk } from "./desk";

export function undoing(desk: Desk): Pick<Session, "undo"> {
  return {
    undo: (count = 1) =>
      desk.task("undoing", "Laatste wijziging terugdraaien", async (context) => {
        const reading = await desk.reader.read(context);
        const [last, ...others] = reading.store.history.slice(0, Math.max(1, count));
        if (last === undefined) throw nothingToUndo();
        const present = presentSheets(reading);
        const undo = keepingEntries(combined([last, ...others]), present);
        if (undo.before.length > 0) refuseToOverwrite(reading, present);
        const history = reading.store.history.slice(1 + others.length);
        const store: Store = { ...reading.store, ...undo.kept, written: undo.written, history };
        await restore(context, undo, present, { store, part: reading.part, names: reading.names });
        // Sheets went or came back, inputs changed: what is shown is read again.
        desk.reader.forget();
        // A formula can be inserted, and taken back, in a workbook that was never connected.
        const isKnown = store.plan !== null;
        desk.set(isKnown ? (await desk.assess(await desk.reader.read(context))).shown : undoable(store));
      }),
  };
}
