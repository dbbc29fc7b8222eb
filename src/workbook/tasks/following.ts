import type { Desk } from "../session/desk";
import type { Session } from "../session/session";
import { watchWorkbook } from "../session/watch";

export function following(desk: Desk): Pick<Session, "watch"> {
  /** Reads and calculates again for the pane; the sheets follow by themselves. Writes nothing. */
  const refresh = (): Promise<void> =>
    desk.after(async () => {
      if (desk.state.connection === null) return;
      try {
        await Excel.run(async (context) => desk.set((await desk.assess(await desk.reader.read(context))).shown));
      } catch {
        // Someone is typing, or a sheet went: what is shown may be old, and says so.
        desk.set({ stale: true, progress: null });
      }
    });

  const isUsed = (sheets: readonly string[]): boolean => {
    const { connection } = desk.state;
    if (connection === null) return false;
    const { links, tables, figures } = connection;
    const totals = figures.printedTotals.map(({ place }) => place);
    const statements = (figures.statements ?? []).map(({ place }) => place);
    return [...links, ...tables, ...totals, ...statements].some(({ sheet }) => sheets.includes(sheet));
  };

  return {
    watch: () =>
      watchWorkbook({
        schedule: desk.deps.schedule,
        isOurs: (worksheetId) => desk.reader.isOurs(worksheetId),
        changed: (worksheetIds) => {
          // To read a large workbook takes seconds: not for a sheet on which nothing stands that is used.
          if (!desk.reader.isLarge || isUsed(desk.reader.namesOf(worksheetIds))) void refresh();
        },
      }),
  };
}
