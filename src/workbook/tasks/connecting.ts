import type { Reading } from "../reading/reading";
import type { Session } from "../session/session";
import { loadedLater } from "../session/task-runner";
import type { TaskRunner } from "../session/task-runner";
import { kept, undoable } from "../store/store";
import type { Store } from "../store/store";
import { readReturned } from "../through-sheet/borrowed-cells";

type Connecting = Pick<Session, "resume" | "connect" | "choosePlan">;

export function connecting(runner: TaskRunner): Connecting {
  const keepConnection = async (context: Excel.RequestContext, reading: Reading): Promise<void> => {
    const { connection, shown } = await runner.assess(reading);
    const store: Store = { ...reading.store, ...kept(connection) };
    await runner.keep(context, reading, store);
    runner.set(shown);
  };

  return {
    resume: () =>
      runner.task("connecting", "Werkmap lezen", async (context) => {
        const reading = await readReturned(context, runner.reader);
        const isKnown = reading.store.plan !== null;
        runner.set(isKnown ? (await runner.assess(reading)).shown : undoable(reading.store));
      }),

    connect: () =>
      runner.task("connecting", "Werkmap lezen en invoer zoeken", async (context) => {
        const reading = await readReturned(context, runner.reader);
        runner.planChoice = null;
        await keepConnection(context, reading);
      }),

    choosePlan: (id) =>
      runner.task("connecting", "Werkmap lezen en invoer zoeken", async (context) => {
        const reading = await readReturned(context, runner.reader);
        const { chosenPlan, PLANS, withOwnPlan } = await loadedLater();
        const plans = withOwnPlan(runner.deps.plans ?? PLANS, reading.store.ownPlan);
        runner.planChoice = chosenPlan(reading.grids, plans, id) ?? runner.planChoice;
        await keepConnection(context, reading);
      }),
  };
}
