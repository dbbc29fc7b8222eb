import { changedElsewhere } from "../problem/problem";
import { localDay } from "../session/moment";
import type { Session } from "../session/session";
import type { TaskRunner } from "../session/task-runner";
import { undoable, type Decisions } from "../store/store";
import { applyStore } from "../writing/apply";

/** What the user decides beside the cells: kept in the file, and taken back like any other write. */
export function choosing(runner: TaskRunner): Pick<Session, "setPayoutChoices" | "setMarks" | "setStill"> {
  /**
   * @param what Dutch: what it is called in the history
   * @param change null where what it would change is not what the user saw
   */
  const choose = <K extends keyof Decisions>(
    key: K,
    what: string,
    change: (before: Decisions[K]) => Decisions[K] | null,
  ) =>
    runner.task("choosing", "Keuze bewaren", async (context) => {
      const reading = await runner.read(context);
      const { [key]: before } = reading.store;
      const after = change(before);
      if (after === null) {
        runner.set((await runner.assess(reading)).shown);
        throw changedElsewhere();
      }
      const undo = runner.undoOf(reading.store, what, { kept: { [key]: before } });
      const store = { ...reading.store, [key]: after };
      const { shown } = await runner.assess({ ...reading, store });
      runner.set({
        ...shown,
        ...undoable(await runner.write(reading, undo, store, (keep) => applyStore(context, keep))),
      });
    });
  return {
    setPayoutChoices: (change) => choose("payout", "Keuze over de uitkering", change),
    setMarks: (change) =>
      choose("marks", "Bevindingen markeren", (marks) => change(marks, localDay(runner.deps.now()))),
    setStill: (still) =>
      choose("settlement", "Keuze over meebewegende bedragen", (settlement) => ({ ...settlement, still })),
  };
}
