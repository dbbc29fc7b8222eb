import { beforeWriting, refuseToOverwrite, withFormer } from "../own-sheets/present-sheets";
import { NOTHING_CHANGES } from "../own-sheets/preview";
import { writtenSheet } from "../own-sheets/typed-cells";
import { nothingFound, nothingToThaw } from "../problem/problem";
import type { Reading } from "../reading/reading";
import { refuseUnrecognised, unrecognisedIn } from "../session/recognised";
import type { Session } from "../session/session";
import type { TaskRunner } from "../session/task-runner";
import { refuseStrayEntries } from "../sisa/keeping-entries";
import { ROOM_FOR_ALL } from "../store/undo-room";
import { kept, undoable, type OwnSheet } from "../store/store";
import { applyChange } from "../writing/apply";

export function recalculating(runner: TaskRunner): Pick<Session, "recalculate" | "thaw"> {
  /** @param what Dutch: what it is called in the history and the log */
  const writeSheets = async (context: Excel.RequestContext, reading: Reading, what: string): Promise<void> => {
    const at = runner.deps.now();
    const assessment = await runner.assess(reading, at);
    const { change, present, connection, shown } = assessment;
    const unrecognised = unrecognisedIn(reading.store, assessment);
    if (unrecognised !== null) {
      runner.planChoice = null;
      runner.set(unrecognised);
      refuseUnrecognised(unrecognised);
    }
    const { links, tables, plan } = connection;
    if (links.length + tables.length === 0) throw nothingFound(plan.name);
    refuseToOverwrite(reading, present);
    refuseStrayEntries(withFormer(present, reading));

    const sheets: readonly OwnSheet[] = change.sheets.map(writtenSheet);
    const names = sheets.map(({ name }) => name);
    const cells = shown.preview.reduce((total, sheet) => total + sheet.cells, 0);
    const lastWrite = { at: at.toISOString(), cells, sheets: names };
    const undo = runner.undoOf(reading.store, what, { before: beforeWriting(names, present), cells });
    // A letter stays as it was sent.
    const others = reading.store.written.sheets.filter(({ name }) => !names.includes(name));
    const written = { sheets: [...sheets, ...others], lastWrite, frozen: false, calculatedAt: lastWrite.at };
    const store = await runner.write(
      reading,
      undo,
      { ...reading.store, ...kept(connection), written },
      (keep) => applyChange(context, change, present, keep),
      { plan: plan.name, inputs: connection.links.filter(({ doubtful }) => !doubtful).length },
    );
    runner.set({
      ...shown,
      preview: shown.preview.map((sheet) => ({ ...sheet, ...NOTHING_CHANGES })),
      typed: shown.typed.filter(({ sheet }) => !names.includes(sheet)),
      room: () => ROOM_FOR_ALL,
      overwritten: shown.preview.flatMap(({ typed }) => typed),
      lastWrite,
      ...undoable(store),
      live: true,
      stale: false,
      older: [],
      frozen: false,
      frozenSince: null,
      broken: { ...shown.broken, ours: [] },
    });
  };

  return {
    recalculate: () =>
      runner.task("recalculating", "Berekenen en MGN-tabbladen bijwerken", async (context) =>
        writeSheets(context, await runner.read(context), "Herberekenen"),
      ),

    thaw: () =>
      runner.task("recalculating", "Formules terugzetten", async (context) => {
        const reading = await runner.read(context);
        if (!reading.store.written.frozen) throw nothingToThaw();
        await writeSheets(context, reading, "Formules terugzetten");
      }),
  };
}
