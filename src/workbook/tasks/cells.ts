import type { Place } from "../../model/plan/finding";
import { loadSelection, placeOf } from "../reading/selection";
import type { Session } from "../session/session";
import type { TaskRunner } from "../session/task-runner";
import { undoable, writesOf } from "../store/store";
import { applyCells } from "../writing/apply";
import { writeOfInsertion } from "../writing/insertion";

/** What is done with single cells: point at one, show one, put a formula in one. */
export function cells(runner: TaskRunner): Pick<Session, "selection" | "show" | "insertFormula"> {
  return {
    selection: async () => {
      let selected: Place | null = null;
      await runner.task("idle", null, async (context) => {
        const selection = loadSelection(context);
        await context.sync();
        selected = placeOf(selection);
      });
      return selected;
    },

    show: ({ sheet, address }) =>
      runner.task("idle", null, async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(address).select();
        await context.sync();
      }),

    insertFormula: async (insertion) => {
      let inserted: Place | null = null;
      await runner.task("inserting", "Formule invoegen", async (context) => {
        const selection = loadSelection(context);
        // Every sheet: the formula may stand, and refer, outside those that hold inputs.
        const reading = await runner.readAll(context);
        const write = writeOfInsertion(insertion, placeOf(selection), reading);
        const inputs = [{ ...write, content: "", after: write.content }];
        const undo = runner.undoOf(reading.store, "Formule invoegen", { inputs, cells: 1 });
        const store = await runner.write(reading, undo, reading.store, (keep) =>
          applyCells(context, writesOf(undo), keep),
        );
        runner.set(undoable(store));
        inserted = { sheet: write.sheet, address: write.address };
      });
      return inserted;
    },
  };
}
