import type { InputId } from "../../model/plan/expression";
import { counted } from "../../model/text/dutch";
import type { CellWrite } from "../cells/cell-write";
import { dutchContent } from "../cells/spelling";
import type { Session } from "../session/session";
import type { TaskRunner } from "../session/task-runner";
import { writesOf, type Store } from "../store/store";
import { applyCells } from "../writing/apply";
import { changeOfInputs } from "../writing/input-changes";

export function changingInputs(runner: TaskRunner): Pick<Session, "changeInputs"> {
  return {
    changeInputs: async (changes) => {
      let notLinked: readonly InputId[] = [...changes.keys()];
      await runner.task("recalculating", "Invoer wijzigen", async (context) => {
        const reading = await runner.read(context);
        const { connection } = await runner.assess(reading);
        const change = changeOfInputs(changes, connection.links, reading.grids);
        ({ notLinked } = change);
        if (change.writes.length === 0) return;
        const { written } = reading.store;
        const cells = change.writes.length;
        const undo = runner.undoOf(reading.store, "Invoer wijzigen", { inputs: change.before, cells });
        const sheets = [...new Set(change.writes.map(({ sheet }) => sheet))];
        const lastWrite = { at: undo.at, cells, sheets };
        const store: Store = { ...reading.store, written: { ...written, lastWrite } };
        const note = { plan: connection.plan.name, changed: changedCells(change.before) };
        await runner.write(reading, undo, store, (keep) => applyCells(context, writesOf(undo), keep), note);
        runner.set((await runner.assess(await runner.read(context))).shown);
      });
      return { notLinked };
    },
  };
}

/**
 * Dutch, for the log: "Invoer!B8: 0,028 → 0,04; …".
 * @param before what stood in the cells; `after` of each is what came there
 */
export function changedCells(before: readonly CellWrite[]): string {
  const told = before.slice(0, MOST_TOLD).map(({ sheet, address, content, after = "" }) => {
    return `${sheet}!${address}: ${dutchContent(content)} → ${dutchContent(after)}`;
  });
  const left = before.length - told.length;
  return [...told, ...(left > 0 ? [`en nog ${counted(left, "cel", "cellen")}`] : [])].join("; ");
}

/** More than this a line of the log does not tell. */
const MOST_TOLD = 20;
