import type { Reading } from "../reading/reading";
import { assessor } from "../session/desk";
import type { Desk } from "../session/desk";
import type { Session } from "../session/session";
import { kept, undoable } from "../store/store";
import type { Store } from "../store/store";
import { readReturned } from "../through-sheet/borrowed-cells";

type Connecting = Pick<Session, "resume" | "connect" | "choosePlan">;

export function connecting(desk: Desk): Connecting {
  const keepConnection = async (context: Excel.RequestContext, reading: Reading): Promise<void> => {
    const { connection, shown } = await desk.assess(reading);
    const store: Store = { ...reading.store, ...kept(connection) };
    await desk.keep(context, reading, store);
    desk.set(shown);
  };

  return {
    resume: () =>
      desk.task("connecting", "Werkmap lezen", async (context) => {
        const reading = await readReturned(context, desk.reader);
        const isKnown = reading.store.plan !== null;
        desk.set(isKnown ? (await desk.assess(reading)).shown : undoable(reading.store));
      }),

    connect: () =>
      desk.task("connecting", "Werkmap lezen en invoer zoeken", async (context) => {
        const reading = await readReturned(context, desk.reader);
        desk.planChoice = null;
        await keepConnection(context, reading);
      }),

    choosePlan: (id) =>
      desk.task("connecting", "Werkmap lezen en invoer zoeken", async (context) => {
        const reading = await readReturned(context, desk.reader);
        const { chosenPlan, PLANS, withOwnPlan } = await assessor();
        const plans = withOwnPlan(desk.deps.plans ?? PLANS, reading.store.ownPlan);
        desk.planChoice = chosenPlan(reading.grids, plans, id) ?? desk.planChoice;
        await keepConnection(context, reading);
      }),
  };
}
