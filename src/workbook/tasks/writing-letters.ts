import { register, type Printed, type Register } from "../../model/provenance/register";
import { letterSheet } from "../change/letter";
import { beforeWriting, onlySheet, refuseToOverwrite } from "../own-sheets/present-sheets";
import { filledCells } from "../own-sheets/preview";
import { typedOverBy, writtenSheet } from "../own-sheets/typed-cells";
import { lettersFull } from "../problem/problem";
import type { Session } from "../session/session";
import type { TaskRunner } from "../session/task-runner";
import { LETTER_SHEET } from "../sheets/sheet-names";
import { fitting } from "../store/register-room";
import { undoable } from "../store/store";
import { applyChange } from "../writing/apply";

export function writingLetters(runner: TaskRunner): Pick<Session, "writeLetter" | "keepReference"> {
  return {
    writeLetter: (blocks, printed) =>
      runner.task("writing", "Brief op een tabblad zetten", async (context) => {
        const reading = await runner.read(context);
        const { present, connection, shown } = await runner.assess(reading);
        refuseToOverwrite(onlySheet(reading, LETTER_SHEET), present);
        const change = letterSheet(connection.plan.name, blocks);
        const { name } = change;
        const { written } = reading.store;
        const cells = filledCells(change);
        const undo = runner.undoOf(reading.store, "Brief op een tabblad", {
          before: beforeWriting([name], present),
          cells,
        });
        const lastWrite = { at: undo.at, cells, sheets: [name] };
        const sheets = [...written.sheets.filter((sheet) => sheet.name !== name), writtenSheet(change)];
        const letters = registered(reading.store.letters, printed);
        const store = await runner.write(
          reading,
          undo,
          { ...reading.store, written: { ...written, sheets, lastWrite }, letters },
          (keep) => applyChange(context, { sheets: [change] }, present, keep),
          { plan: connection.plan.name, scenario: printed.basis.scenario },
        );
        const overwritten = typedOverBy(change, present);
        const typed = shown.typed.filter(({ sheet }) => sheet !== name);
        runner.set({ ...shown, typed, overwritten, lastWrite, ...undoable(store), letters });
      }),

    keepReference: (printed) =>
      runner.task("writing", "Verwijzing bewaren", async (context) => {
        const reading = await runner.read(context);
        const letters = registered(reading.store.letters, printed);
        await runner.keep(context, reading, { ...reading.store, letters });
        runner.set({ letters });
      }),
  };
}

/** @throws ProblemError where no reference can be added */
function registered(known: Register, printed: Printed): Register {
  const letters = fitting(register(known, printed));
  if (letters === null) throw lettersFull(known.printed.length);
  return letters;
}
