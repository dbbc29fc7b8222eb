import { applyChange } from "../apply";
import { SHEETS } from "../change/names";
import { filledCells } from "../change/preview";
import { COMPARISON_SHEET } from "../change/reserved-names";
import type { Session } from "../connection";
import { dutchMoment } from "../dutch-moment";
import { localDay } from "../local-day";
import { beforeWriting, onlySheet, refuseToOverwrite } from "../own-sheets";
import { undoable } from "../store";
import { assessor } from "./desk";
import { typedSince, writtenSheet } from "../typed-since";
import type { Desk } from "./desk";

export function writingComparisons(desk: Desk): Pick<Session, "writeComparison"> {
  return {
    writeComparison: (choice) =>
      desk.task("writing", "Vergelijking op het blad zetten", async (context) => {
        const reading = await desk.reader.read(context);
        const at = desk.deps.now();
        const { present, connection, shown } = await desk.assess(reading);
        refuseToOverwrite(onlySheet(reading, COMPARISON_SHEET), present);
        const { comparisonOf, comparisonSheet } = await assessor();
        // A sheet of another shape has other figures in the same cells.
        const asItWouldBe = shown.preview.some(
          ({ sheet, kind }) => sheet === SHEETS.businessCase && kind === "unchanged",
        );
        const { comparison, plan } = comparisonOf(choice, connection, reading.store.scenarios, localDay(at));
        const live = asItWouldBe && !shown.frozen;
        const { charts } = choice;
        const change = comparisonSheet({ connection, comparison, plan, live, charts, writtenAt: dutchMoment(at) });
        const { name } = change;
        const { written } = reading.store;
        const cells = filledCells(change);
        const undo = desk.undoOf(reading.store, "Vergelijking van scenario's", {
          before: beforeWriting([name], present),
          cells,
        });
        const lastWrite = { at: undo.at, cells, sheets: [name] };
        const sheets = [...written.sheets.filter((sheet) => sheet.name !== name), writtenSheet(change)];
        const store = await desk.write(
          reading,
          undo,
          { ...reading.store, written: { ...written, sheets, lastWrite } },
          (keep) => applyChange(context, { sheets: [change] }, present, keep),
          { plan: connection.plan.name, scenario: comparison.runs.map((run) => run.name).join(", ") },
        );
        const overwritten = present.filter((sheet) => sheet.name === name).flatMap(typedSince);
        const typed = shown.typed.filter(({ sheet }) => sheet !== name);
        desk.set({ ...shown, typed, overwritten, lastWrite, ...undoable(store) });
      }),
  };
}
