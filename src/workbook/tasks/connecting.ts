import type { Reading } from "../reading/reading";
import { refuseUnrecognised, unrecognisedIn } from "../session/recognised";
import type { Session } from "../session/session";
import { loadedLater, type TaskRunner } from "../session/task-runner";
import { kept, undoable, type Store } from "../store/store";
import { NOTHING_RETURNED } from "../through-sheet/loan";

type Connecting = Pick<Session, "resume" | "connect" | "choosePlan" | "dismissReturned">;

export function connecting(runner: TaskRunner): Connecting {
  const keepConnection = async (context: Excel.RequestContext, reading: Reading): Promise<void> => {
    const assessment = await runner.assess(reading);
    const { connection, shown } = assessment;
    const unrecognised = unrecognisedIn(reading.store, assessment);
    if (unrecognised !== null) {
      runner.planChoice = null;
      runner.set(unrecognised);
      refuseUnrecognised(unrecognised);
    }
    const store: Store = { ...reading.store, ...kept(connection) };
    await runner.keep(context, reading, store);
    runner.set(shown);
  };

  return {
    resume: () =>
      runner.task("connecting", "Werkmap lezen", async (context) => {
        const reading = await runner.readAll(context);
        const isKnown = reading.store.plan !== null;
        runner.set(isKnown ? (await runner.assess(reading)).shown : undoable(reading.store));
      }),

    connect: () =>
      runner.task("connecting", "Werkmap lezen en invoer zoeken", async (context) => {
        const reading = await runner.readAll(context);
        runner.planChoice = null;
        await keepConnection(context, reading);
      }),

    dismissReturned: () =>
      runner.task("choosing", null, async (context) => {
        const { left } = runner.state.returned;
        const reading = await runner.read(context);
        const unreturned = reading.store.unreturned.filter(
          (cell) => !left.some((seen) => JSON.stringify(seen) === JSON.stringify(cell)),
        );
        if (left.length > 0) await runner.keep(context, reading, { ...reading.store, unreturned });
        runner.set({ returned: { ...NOTHING_RETURNED, left: unreturned } });
      }),

    choosePlan: (id) =>
      runner.task("connecting", "Werkmap lezen en invoer zoeken", async (context) => {
        const reading = await runner.readAll(context);
        const { chosenPlan, PLANS, withOwnPlan } = await loadedLater();
        const plans = withOwnPlan(runner.deps.plans ?? PLANS, reading.store.ownPlan);
        runner.planChoice = chosenPlan(reading.grids, plans, id) ?? runner.planChoice;
        await keepConnection(context, reading);
      }),
  };
}
