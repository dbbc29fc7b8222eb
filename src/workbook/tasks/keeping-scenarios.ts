import { checkScenarios } from "../scenarios/keeping";
import { assessor } from "../session/desk";
import type { Desk } from "../session/desk";
import { localDay } from "../session/moment";
import type { Session } from "../session/session";
import { undoable } from "../store/store";
import type { Store } from "../store/store";
import { applyStore } from "../writing/apply";

export function keepingScenarios(desk: Desk): Pick<Session, "setScenarios" | "chooseScenario"> {
  return {
    setScenarios: (change) =>
      desk.task("choosing", "Scenario bewaren", async (context) => {
        const reading = await desk.reader.read(context);
        const { scenarios } = reading.store;
        const changed = change(scenarios);
        checkScenarios(scenarios, changed);
        const undo = desk.undoOf(reading.store, "Scenario's wijzigen", { kept: { scenarios } });
        const store: Store = { ...reading.store, scenarios: changed };
        const { shown } = await desk.assess({ ...reading, store });
        const written = await desk.write(reading, undo, store, (keep) => applyStore(context, keep));
        desk.set({ ...shown, ...undoable(written) });
      }),

    // In turn, so that no task that is under way shows the figures of the choice before.
    chooseScenario: (id) =>
      void desk.after(async () => {
        const { connection, planResult, scenarios } = desk.state;
        if (connection === null || planResult === null) return;
        const { underChoice } = await assessor();
        desk.set(underChoice(id, connection, planResult, scenarios, localDay(desk.deps.now())));
      }),
  };
}
