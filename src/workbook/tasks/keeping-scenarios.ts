import { checkScenarios } from "../scenarios/keeping";
import { localDay } from "../session/moment";
import type { Session } from "../session/session";
import { loadedLater, type TaskRunner } from "../session/task-runner";
import { undoable, type Store } from "../store/store";
import { applyStore } from "../writing/apply";

export function keepingScenarios(runner: TaskRunner): Pick<Session, "setScenarios" | "chooseScenario"> {
  return {
    setScenarios: (change) =>
      runner.task("choosing", "Scenario bewaren", async (context) => {
        const reading = await runner.read(context);
        const { scenarios } = reading.store;
        const changed = change(scenarios);
        checkScenarios(scenarios, changed);
        const undo = runner.undoOf(reading.store, "Scenario's wijzigen", { kept: { scenarios } });
        const store: Store = { ...reading.store, scenarios: changed };
        const { shown } = await runner.assess({ ...reading, store });
        const written = await runner.write(reading, undo, store, (keep) => applyStore(context, keep));
        runner.set({ ...shown, ...undoable(written) });
      }),

    // In turn, so that no task that is under way shows the figures of the choice before.
    chooseScenario: (id) =>
      void runner.after(async () => {
        const { connection, planResult, scenarios } = runner.state;
        if (connection === null || planResult === null) return;
        const { underChoice } = await loadedLater();
        runner.set(underChoice(id, connection, planResult, scenarios, localDay(runner.deps.now())));
      }),
  };
}
