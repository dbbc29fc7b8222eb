import { applyCells } from "../apply";
import { brokenFormulas } from "../broken-formulas";
import type { Session } from "../connection";
import { presentContent } from "../input-changes";
import { presentSheets, refuseToOverwrite } from "../own-sheets";
import { nothingToRepair } from "../problem";
import type { Desk } from "./desk";

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
