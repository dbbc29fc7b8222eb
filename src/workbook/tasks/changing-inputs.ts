import type { InputId } from "../../model/businesscase/expression";
import { applyCells } from "../apply";
import type { Session } from "../connection";
import { changedCells } from "../history/changed-cells";
import { changeOfInputs } from "../input-changes";
import type { Store } from "../store";
import type { Desk } from "./desk";

export function changingInputs(desk: Desk): Pick<Session, "changeInputs"> {
  return {
    changeInputs: async (changes) => {
      let notLinked: readonly InputId[] = [...changes.keys()];
      await desk.task("recalculating", "Invoer wijzigen", async (context) => {
        const reading = await desk.reader.read(context);
        const { connection } = await desk.assess(reading);
        const change = changeOfInputs(changes, connection.links, reading.grids);
        ({ notLinked } = change);
        if (change.writes.length === 0) return;
        const { written } = reading.store;
        const cells = change.writes.length;
        const undo = desk.undoOf(reading.store, "Invoer wijzigen", { inputs: change.before, cells });
        const sheets = [...new Set(change.writes.map(({ sheet }) => sheet))];
        const lastWrite = { at: undo.at, cells, sheets };
        const store: Store = { ...reading.store, written: { ...written, lastWrite } };
        const note = { plan: connection.plan.name, changed: changedCells(change.before) };
        await desk.write(reading, undo, store, (keep) => applyCells(context, change.writes, keep), note);
        desk.set((await desk.assess(await desk.reader.read(context))).shown);
      });
      return { notLinked };
    },
  };
}
