import type { Plan } from "../../model/plan/plan";
import { PLANS } from "../../plans";
import { draftPlan, readPlan, withOwnPlan } from "../../plans/own";
import { connectCells } from "../connect/connect";
import { chosenPlan } from "../find/plan";
import { NOTHING_SETTLED } from "../links/settlement";
import type { Session } from "../session/session";
import type { TaskRunner } from "../session/task-runner";
import { kept, undoable, type Store } from "../store/store";
import { applyStore } from "../writing/apply";

/** A plan of the workbook's own: started from a region, edited as a file, kept in the workbook. */
export type Planning = Pick<Session, "draftPlan" | "adoptPlan">;

export function planning(runner: TaskRunner): Planning {
  return {
    draftPlan: async (from, name) => {
      let draft: Plan | null = null;
      await runner.task("connecting", "Gemeenten lezen", async (context) => {
        const reading = await runner.readAll(context);

        const plans = runner.deps.plans ?? PLANS;
        const plan = chosenPlan(reading.grids, plans, from)?.plan;
        if (plan === undefined) return;
        // A table of other municipalities than the region's is doubted; here it is what we want.
        const tables = connectCells(plan, reading.grids).tables.map((table) => ({
          ...table,
          confirmed: true as const,
        }));
        const { municipalities } = connectCells(plan, reading.grids, [], NOTHING_SETTLED, tables).figures;
        draft = draftPlan(
          plan,
          name,
          municipalities.map((municipality) => municipality.name),
          plans.flatMap((region) => region.municipalities),
        );
      });
      return draft;
    },

    adoptPlan: async (json) => {
      let faults: readonly string[] = [];
      await runner.task("connecting", "Plan nakijken en werkmap lezen", async (context) => {
        const read = readPlan(json);
        if ("faults" in read) {
          ({ faults } = read);
          return;
        }
        const { plan } = read;
        const regions = runner.deps.plans ?? PLANS;
        if (regions.some(({ id }) => id === plan.id)) {
          faults = [
            `Een eigen plan kan niet "${plan.id}" heten: dat is het plan van een regio. Geef het een andere "id".`,
          ];
          return;
        }
        const reading = await runner.readAll(context);
        const { plan: before, ownPlan, tables } = reading.store;
        const undo = runner.undoOf(reading.store, "Eigen plan gekozen", { kept: { plan: before, ownPlan, tables } });
        // The form as it was given: what a newer version understands of it must not be lost.
        const store: Store = { ...reading.store, plan: plan.id, ownPlan: json };
        runner.planChoice = chosenPlan(reading.grids, withOwnPlan(regions, json), plan.id);
        const { connection, shown } = await runner.assess({ ...reading, store });
        const written = await runner.write(reading, undo, { ...store, ...kept(connection) }, (keep) =>
          applyStore(context, keep),
        );
        runner.set({ ...shown, ...undoable(written) });
      });
      return faults;
    },
  };
}
