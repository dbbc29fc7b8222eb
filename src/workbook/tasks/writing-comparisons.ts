import { dutchMoment } from "../cells/dutch-moment";
import { beforeWriting, onlySheet, refuseToOverwrite } from "../own-sheets/present-sheets";
import { filledCells } from "../own-sheets/preview";
import { typedOverBy, writtenSheet } from "../own-sheets/typed-cells";
import { localDay } from "../session/moment";
import type { Session } from "../session/session";
import { loadedLater, type TaskRunner } from "../session/task-runner";
import { SHEETS, COMPARISON_SHEET } from "../sheets/sheet-names";
import { undoable } from "../store/store";
import { applyChange } from "../writing/apply";

export function writingComparisons(runner: TaskRunner): Pick<Session, "writeComparison"> {
  return {
    writeComparison: (choice) =>
      runner.task("writing", "Vergelijking op een tabblad zetten", async (context) => {
        const reading = await runner.read(context);
        const at = runner.deps.now();
        const { present, connection, shown } = await runner.assess(reading);
        refuseToOverwrite(onlySheet(reading, COMPARISON_SHEET), present);
        const { comparisonOf, comparisonSheet } = await loadedLater();
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
        const undo = runner.undoOf(reading.store, "Vergelijking van scenario's", {
          before: beforeWriting([name], present),
          cells,
        });
        const lastWrite = { at: undo.at, cells, sheets: [name] };
        const sheets = [...written.sheets.filter((sheet) => sheet.name !== name), writtenSheet(change)];
        const store = await runner.write(
          reading,
          undo,
          { ...reading.store, written: { ...written, sheets, lastWrite } },
          (keep) => applyChange(context, { sheets: [change] }, present, keep),
          { plan: connection.plan.name, scenario: comparison.runs.map((run) => run.name).join(", ") },
        );
        const overwritten = typedOverBy(change, present);
        const typed = shown.typed.filter(({ sheet }) => sheet !== name);
        runner.set({ ...shown, typed, overwritten, lastWrite, ...undoable(store) });
      }),
  };
}
