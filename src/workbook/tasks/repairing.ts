import { presentContent } from "../cells/cell-write";
import { brokenFormulas } from "../own-sheets/broken-formulas";
import { presentSheets, refuseToOverwrite } from "../own-sheets/present-sheets";
import { nothingToRepair } from "../problem/problem";
import type { Session } from "../session/session";
import type { TaskRunner } from "../session/task-runner";
import { writesOf } from "../store/store";
import { applyCells } from "../writing/apply";

export function repairing(runner: TaskRunner): Pick<Session, "repair"> {
  return {
    repair: (where) =>
      runner.task("recalculating", "Formules herstellen", async (context) => {
        const reading = await runner.read(context);
        const present = presentSheets(reading);
        refuseToOverwrite(reading, present);
        const grids = [...present.map(({ grid }) => grid), ...reading.grids];
        const { ours, theirs } = brokenFormulas(
          present.map(({ grid }) => grid),
          reading.grids,
        );
        const writes = where === "ours" ? ours : [...ours, ...theirs];
        if (writes.length === 0) throw nothingToRepair();
        const inputs = writes.flatMap(({ sheet, address, content }) => {
          const grid = grids.find(({ name }) => name === sheet);
          return grid === undefined ? [] : [{ sheet, address, content: presentContent(grid, address), after: content }];
        });
        const undo = runner.undoOf(reading.store, "Formules herstellen", { inputs, cells: writes.length });
        await runner.write(reading, undo, reading.store, (keep) => applyCells(context, writesOf(undo), keep));
        runner.set((await runner.assess(await runner.read(context))).shown);
      }),
  };
}
