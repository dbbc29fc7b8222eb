import { presentContent } from "../cells/cell-write";
import { brokenFormulas } from "../own-sheets/broken-formulas";
import { presentSheets, refuseToOverwrite } from "../own-sheets/present-sheets";
import { nothingToRepair } from "../problem/problem";
import type { Desk } from "../session/desk";
import type { Session } from "../session/session";
import { applyCells } from "../writing/apply";

export function repairing(desk: Desk): Pick<Session, "repair"> {
  return {
    repair: (where) =>
      desk.task("recalculating", "Formules herstellen", async (context) => {
        const reading = await desk.reader.read(context);
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
        const undo = desk.undoOf(reading.store, "Formules herstellen", { inputs, cells: writes.length });
        await desk.write(reading, undo, reading.store, (keep) => applyCells(context, writes, keep));
        desk.set((await desk.assess(await desk.reader.read(context))).shown);
      }),
  };
}
