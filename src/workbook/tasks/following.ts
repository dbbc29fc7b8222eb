import { ProblemError } from "../problem/problem";
import { STOPPED } from "../problem/stopped";
import type { Session } from "../session/session";
import type { TaskRunner } from "../session/task-runner";
import { watchWorkbook } from "../session/watch";
import { REALISATION_SHEET } from "../sheets/sheet-names";

export function following(runner: TaskRunner): Pick<Session, "watch"> {
  /** Reads and calculates again for the pane; the sheets follow by themselves. Writes nothing. */
  const refresh = (): Promise<void> =>
    runner.after(async () => {
      if (runner.state.connection === null) return;
      try {
        await Excel.run(async (context) => {
          const reading = await runner.look(context);
          // Another window runs scenarios through the sheet: when it gives back what it borrowed, we hear of it.
          runner.set(reading === null ? { stale: true, older: [] } : (await runner.assess(reading)).shown);
        });
      } catch (error) {
        // Someone is typing, or a sheet went: what is shown may be old, and says so. What can be solved is told.
        const told = error instanceof ProblemError && error.problem.code !== STOPPED ? { problem: error.problem } : {};
        runner.set({ stale: true, older: [], progress: null, ...told });
      }
    });

  const isUsed = (sheets: readonly string[]): boolean => {
    const { connection } = runner.state;
    if (connection === null) return false;
    if (sheets.includes(REALISATION_SHEET)) return true;
    const { links, tables, figures } = connection;
    const totals = figures.printedTotals.map(({ place }) => place);
    const statements = (figures.statements ?? []).map(({ place }) => place);
    const ownLines = (figures.ownLines ?? []).map(({ place }) => place);
    return [...links, ...tables, ...totals, ...statements, ...ownLines].some(({ sheet }) => sheets.includes(sheet));
  };

  return {
    watch: () =>
      watchWorkbook({
        schedule: runner.deps.schedule,
        // What is typed on this one is counted, though it is ours.
        isOurs: (worksheetId) =>
          runner.reader.isOurs(worksheetId) && !runner.reader.namesOf([worksheetId]).includes(REALISATION_SHEET),
        changed: (worksheetIds) => {
          // To read a large workbook takes seconds: not for a sheet on which nothing stands that is used.
          if (!runner.reader.isLarge || isUsed(runner.reader.namesOf(worksheetIds))) void refresh();
        },
      }),
  };
}
