import type { Session } from "../workbook/session/session";

/** The ids of the ribbon's actions: the manifest's buttons name them, so they never change. */
export type ActionId = "showPane" | "connect" | "recalculate" | "freezeValues";

/** What a button hands over; Office keeps the button busy until `completed` is called. */
export interface ButtonEvent {
  completed(): void;
}

/** What the buttons need of the session. */
export type Work = Pick<Session, "connect" | "recalculate" | "freezeValues" | "state">;

/**
 * The ribbon's buttons as functions of their event. A button has no place to tell what went wrong, so on a problem
 * the pane opens, where the session says it. The event always completes: otherwise the button stays grey.
 *
 * @param work asked for at the click, since the session starts with the workbook and not with the page
 * @param showPane opens the task pane
 */
export function createActions(
  work: () => Work,
  showPane: () => Promise<void>,
): Record<ActionId, (event: ButtonEvent) => Promise<void>> {
  const button = (action: () => Promise<void>) => async (event: ButtonEvent) => {
    try {
      await action();
    } catch {
      // The session keeps the reason and the pane shows it. Where even the pane cannot open, nothing is left to say.
      await showPane().catch(() => undefined);
    } finally {
      event.completed();
    }
  };
  const task = (name: "connect" | "recalculate" | "freezeValues") =>
    button(async () => {
      await work()[name]();
      // What was found is confirmed in the pane, so connecting ends there even when all went well.
      if (name === "connect" || work().state().problem !== null) await showPane();
    });
  return {
    showPane: button(showPane),
    connect: task("connect"),
    recalculate: task("recalculate"),
    freezeValues: task("freezeValues"),
  };
}
