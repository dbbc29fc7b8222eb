import { applyStore } from "../apply";
import type { Session } from "../connection";
import { undoable } from "../store";
import type { Store } from "../store";
import type { Desk } from "./desk";

export function choosingPayout(desk: Desk): Pick<Session, "setPayoutChoices"> {
  return {
    setPayoutChoices: (change) =>
      desk.task("choosing", "Keuze bewaren", async (context) => {
        const reading = await desk.reader.read(context);
        const { payout } = reading.store;
        const undo = desk.undoOf(reading.store, "Keuze over de uitkering", { kept: { payout } });
        const store: Store = { ...reading.store, payout: change(payout) };
        const { shown } = await desk.assess({ ...reading, store });
        desk.set({
          ...shown,
          ...undoable(await desk.write(reading, undo, store, (keep) => applyStore(context, keep))),
        });
      }),
  };
}
