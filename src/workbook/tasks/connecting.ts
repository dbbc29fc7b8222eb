import { applyStore } from "../apply";
import type { Link, Session } from "../connection";
import { readWorkbook } from "../read";
import type { Reading } from "../read";
import { kept, undoable } from "../store";
import type { Store } from "../store";
import { assessor } from "./desk";
import type { Desk } from "./desk";

type Connecting = Pick<Session, "resume" | "connect" | "choosePlan" | "confirm">;

export function connecting(desk: Desk): Connecting {
  const keepConnection = async (context: Excel.RequestContext, reading: Reading): Promise<void> => {
    const { connection, shown } = await desk.assess(reading);
    const store: Store = { ...reading.store, ...kept(connection) };
    desk.reader.wrote(await applyStore(context, { store, part: reading.part, names: reading.names }));
    desk.set(shown);
  };

  return {
    resume: () =>
      desk.task("connecting", "Werkmap lezen", async (context) => {
        const reading = await readWorkbook(context);
        const isKnown = reading.store.plan !== null;
        desk.set(isKnown ? (await desk.assess(reading)).shown : undoable(reading.store));
      }),

    connect: () =>
      desk.task("connecting", "Werkmap lezen en invoer zoeken", async (context) => {
        const reading = await readWorkbook(context);
        desk.planChoice = null;
        await keepConnection(context, reading);
      }),

    choosePlan: (id) =>
      desk.task("connecting", "Werkmap lezen en invoer zoeken", async (context) => {
        const reading = await readWorkbook(context);
        const { chosenPlan, PLANS } = await assessor();
        desk.planChoice = chosenPlan(reading.grids, desk.deps.plans ?? PLANS, id) ?? desk.planChoice;
        await keepConnection(context, reading);
      }),

    confirm: (input) =>
      desk.task("connecting", "Koppeling bewaren", async (context) => {
        const reading = await desk.reader.read(context);
        const before = kept((await desk.assess(reading)).connection);
        const links = before.links.map((link): Link => (link.input === input ? { ...link, confirmed: true } : link));
        const store: Store = { ...reading.store, ...before, links };
        const { shown } = await desk.assess({ ...reading, store });
        desk.reader.wrote(await applyStore(context, { store, part: reading.part, names: reading.names }));
        desk.set(shown);
      }),
  };
}
