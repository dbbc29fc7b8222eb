import type { InputId } from "../../model/plan/expression";
import { presentContent, type NamedWrite } from "../cells/cell-write";
import { bare } from "../cells/spelling";
import { combined, inspect } from "../history/combine";
import { prepareUndo } from "../history/prepare";
import type { Link } from "../links/link";
import { beforeWriting, presentSheets, refuseToOverwrite } from "../own-sheets/present-sheets";
import { typedOver } from "../own-sheets/typed-cells";
import { cellsGone, changedSince, fewerToUndo, nothingToUndo, otherHistory } from "../problem/problem";
import type { SheetInfo, Reading } from "../reading/reading";
import type { Session } from "../session/session";
import type { TaskRunner } from "../session/task-runner";
import { keepingActuals } from "../realisation/keeping-actuals";
import { keepingEntries } from "../sisa/keeping-entries";
import { undoable, type Store, type Undo } from "../store/store";
import { restore } from "../writing/apply";

export function undoing(runner: TaskRunner): Pick<Session, "undo"> {
  /** The workbook as it is now, as far as taking writes back will change it. */
  const recoveryOf = (reading: Reading, { before, inputs, what }: Undo): Undo => {
    const contentNow = ({ sheet, address, name }: NamedWrite): readonly NamedWrite[] => {
      const grid = [...reading.grids, ...reading.named].find((candidate) => candidate.name === sheet);
      const content = grid && presentContent(grid, address);
      return content === undefined ? [] : [{ sheet, address, content, ...(name !== undefined && { name }) }];
    };
    return runner.undoOf(reading.store, what, {
      before: beforeWriting(
        before.map(({ name }) => name),
        presentSheets(reading),
      ),
      inputs: inputs.flatMap(contentNow),
    });
  };

  return {
    undo: (count = 1, { keepMine = false } = {}) =>
      runner.task("undoing", "Laatste wijziging terugdraaien", async (context) => {
        const reading = await runner.read(context);
        const asked = reading.store.history.slice(0, Math.max(1, count));
        const shown = runner.state.history.slice(0, Math.max(1, count));
        if (shown.some(({ id }, index) => id !== asked[index]?.id)) {
          runner.set(undoable(reading.store));
          throw otherHistory();
        }
        const [last, ...others] = asked;
        if (last === undefined) throw nothingToUndo();
        // Another window, or the room in the file, left fewer: not another number than was asked.
        if (1 + others.length < count) throw fewerToUndo(1 + others.length);
        const all = combined([last, ...others]);
        const { ours, changed, gone } = inspect(all.inputs, [...reading.grids, ...reading.named]);
        const [first] = changed;
        if (first !== undefined && !keepMine) throw changedSince(first, changed.length - 1);
        const [lost] = gone;
        if (lost !== undefined && !keepMine) throw cellsGone(lost, gone.length - 1);

        const present = presentSheets(reading);
        const undo = keepingActuals(keepingEntries({ ...all, inputs: ours }, present), asked, present);
        if (undo.before.length > 0) refuseToOverwrite(reading, present);
        const overwritten = present.flatMap((sheet) => {
          const back = undo.before.find(({ name }) => name === sheet.name);
          return back ? typedOver(sheet, back.content?.cells.map((row) => row.map(bare)) ?? null) : [];
        });
        const history = reading.store.history.slice(1 + others.length);
        const links = linksBefore(reading.store.links, undo.links ?? {}, reading.sheets);
        const store: Store = { ...reading.store, ...undo.kept, links, written: undo.written, history };
        const undone = [last, ...others].map(({ id }) => id);
        const prepared = prepareUndo(reading, undo, recoveryOf(reading, undo), undone, store);
        await runner.writePrepared(reading, prepared, (keep) => restore(context, undo, present, keep));
        // Sheets went or came back, inputs changed: what is shown is read again.
        runner.reader.forget();
        // A formula can be inserted, and taken back, in a workbook that was never connected.
        const isKnown = store.plan !== null;
        runner.set(isKnown ? (await runner.assess(await runner.read(context))).shown : undoable(store));
        runner.set({ overwritten });
      }),
  };
}

/**
 * The links as they were before something was settled: of these inputs only, for the others may have moved since.
 *
 * @param sheets that are there now: a link to one that went cannot come back
 */
export function linksBefore(
  links: readonly Link[],
  before: Readonly<Record<InputId, Link | null>>,
  sheets: readonly Pick<SheetInfo, "name">[],
): readonly Link[] {
  const there = new Set(sheets.map(({ name }) => name));
  const back = Object.values(before).filter((link): link is Link => link !== null && there.has(link.sheet));
  return [...links.filter(({ input }) => !(input in before)), ...back];
}
