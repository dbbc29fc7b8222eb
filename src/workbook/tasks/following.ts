import type { Session } from "../connection";
import { watchWorkbook } from "../watch";
import type { Desk } from "./desk";

export function following(desk: Desk): Pick<Session, "watch"> {
  /** Reads and calculates again for the pane; the sheets follow by themselves. Writes nothing. */
  const refresh = (): Promise<void> =>
    desk.after(async () => {
      if (desk.state.connection === null) return;
      try {
        await Excel.run(async (context) => desk.set((await desk.assess(await desk.reader.read(context))).shown));
      } catch {
        // Someone is typing, or a sheet went: what is shown may be old, and says so.
        desk.set({ stale: true });
      }
    });

  return {
    watch: () =>
      watchWorkbook({
        schedule: desk.deps.schedule,
        isOurs: (worksheetId) => desk.reader.isOurs(worksheetId),
        changed: () => void refresh(),
      }),
  };
}
