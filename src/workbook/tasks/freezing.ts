import { groundsOf } from "../../model/provenance/grounds";
import { cellAddress } from "../cells/address";
import { dutchMoment } from "../cells/dutch-moment";
import { cellAt, positions, type CellValue } from "../cells/grid";
import { bare, quoted } from "../cells/spelling";
import { beforeWriting, countFormulas, presentSheets, refuseToOverwrite } from "../own-sheets/present-sheets";
import { frozenSheet } from "../own-sheets/typed-cells";
import { nothingToFreeze } from "../problem/problem";
import { readCalculated, WAITING } from "../reading/calculated";
import type { Reading } from "../reading/reading";
import type { Session } from "../session/session";
import type { TaskRunner } from "../session/task-runner";
import { frozenText } from "../sheets/live-notes";
import { LOG_SHEET, REALISATION_SHEET } from "../sheets/sheet-names";
import { frozenCells } from "../sheets/snapshot";
import { undoable } from "../store/store";
import { applyValues } from "../writing/apply";

/** Frozen now, it would stay there for good. */
function waitingCell(reading: Reading): string | null {
  for (const { name, grid } of presentSheets(reading)) {
    for (const { row, column } of positions(grid)) {
      if (cellAt(grid, row, column).value === WAITING) return `${name}!${cellAddress(row, column)}`;
    }
  }
  return null;
}

const FROZEN_NOW = { live: false, frozen: true, stale: false, older: [] } as const;

/** The frozen cells, in which nothing says any more that they calculate along. */
function withFrozenTexts(cells: readonly (readonly CellValue[])[], moment: string): readonly (readonly CellValue[])[] {
  return cells.map((row) =>
    row.map((cell) => {
      const told = typeof cell === "string" ? frozenText(bare(cell), moment) : null;
      return told === null ? cell : quoted(told);
    }),
  );
}

export function freezing(runner: TaskRunner): Pick<Session, "freezeValues"> {
  return {
    freezeValues: () =>
      runner.task("freezing", "Formules vervangen door waarden", async (context) => {
        const reading = await readCalculated(context, () => runner.read(context), waitingCell);
        const ours = presentSheets(reading);
        // The log is no result, and goes on; what was counted is somebody's own, and stays linked.
        const present = ours.filter(({ name }) => name !== LOG_SHEET && name !== REALISATION_SHEET);
        if (present.length === 0) throw nothingToFreeze();
        refuseToOverwrite(reading, ours);
        const names = present.map(({ name }) => name);
        const lastWrite = { at: runner.deps.now().toISOString(), cells: countFormulas(present), sheets: names };
        const { connection, shown } = await runner.assess(reading);
        const at = lastWrite.at;
        const moment = dutchMoment(new Date(at));
        const frozen = new Map(
          present.map(({ name, grid, layout }) => [name, withFrozenTexts(frozenCells(grid, layout), moment)]),
        );
        const known = reading.store.written.sheets.map((own) => {
          const sheet = present.find(({ name }) => name === own.name);
          const cells = frozen.get(own.name);
          return sheet && cells ? frozenSheet(sheet, cells) : own;
        });
        const { calculatedAt = reading.store.written.lastWrite?.at ?? at } = reading.store.written;
        // What was of before when it was frozen stays so, whatever the inputs do.
        const older = shown.older.map(({ sheet }) => sheet);
        const frozenOn = { at, grounds: groundsOf(connection.plan, connection.figures), older };
        const written = { sheets: known, lastWrite, frozen: true, calculatedAt, frozenOn };
        const undo = runner.undoOf(reading.store, "Waarden vastzetten", {
          before: beforeWriting(names, present),
          cells: lastWrite.cells,
        });
        const sheets = [...frozen].map(([name, cells]) => ({ name, cells }));
        const store = await runner.write(reading, undo, { ...reading.store, written }, (keep) =>
          applyValues(context, sheets, keep),
        );
        runner.set({ lastWrite, ...undoable(store), ...FROZEN_NOW, frozenSince: { at, changed: [], older } });
      }),
  };
}
