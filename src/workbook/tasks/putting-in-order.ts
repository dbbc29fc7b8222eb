import { rebuiltLinks } from "../connect/rebuilt-links";
import { nameOfInput } from "../links/hidden-names";
import { presentSheets } from "../own-sheets/present-sheets";
import { nothingToPutInOrder } from "../problem/problem";
import type { Session } from "../session/session";
import { loadedLater, type TaskRunner } from "../session/task-runner";
import { ASIDE } from "../store/aside";
import { isMissing } from "../store/rebuilt";
import { kept, type Store } from "../store/store";

/** Makes one whole store of what a file keeps, whatever became of it. */
export function puttingInOrder(runner: TaskRunner): Pick<Session, "putInOrder"> {
  return {
    putInOrder: () =>
      runner.task("connecting", "Op orde brengen", async (context) => {
        const reading = await runner.readAnyway(context);
        const { place, grids, names } = reading;
        if (place.surplus.length === 0 && (place.part !== null || !isMissing(0, names))) throw nothingToPutInOrder();
        if (place.part !== null) {
          await runner.keep(context, reading, reading.store);
          runner.set((await runner.assess(await runner.read(context))).shown);
          return;
        }
        const { choosePlan, PLANS, withOwnPlan } = await loadedLater();
        const { plan: before, ownPlan } = reading.store;
        runner.planChoice = choosePlan(grids, withOwnPlan(runner.deps.plans ?? PLANS, ownPlan), before);
        const { plan } = runner.planChoice;
        const store: Store = { ...reading.store, plan: plan.id, ...rebuiltLinks(plan, grids, names, reading.store) };
        const { connection } = await runner.assess({ ...reading, store });
        await runner.keep(context, reading, { ...store, ...kept(connection) });
        const { shown } = await runner.assess(await runner.read(context));
        runner.set(shown);
        const known = new Set(names.map(({ name }) => name.toLowerCase()));
        const ours = new Set(presentSheets({ ...reading, store }).map(({ name }) => name));
        runner.note(
          rebuiltText({
            rest: reading.store,
            aside: place.surplus.length,
            asked: shown.connection?.links.filter(({ doubtful }) => doubtful).map(({ label }) => label) ?? [],
            hasNames: plan.inputs.some(({ id }) => known.has(nameOfInput(id).toLowerCase())),
            unmarked: reading.named.map(({ name }) => name).filter((name) => !ours.has(name)),
          }),
        );
      }),
  };
}

interface Rebuilt {
  /** What could be read of what the file kept. */
  readonly rest: Store;
  /** How many parts were set aside. */
  readonly aside: number;
  /** Labels of the inputs of which the user must say where they stand. */
  readonly asked: readonly string[];
  /** Hidden names told where inputs stand. */
  readonly hasNames: boolean;
  /** Sheets with a name of ours that nothing shows to be ours. */
  readonly unmarked: readonly string[];
}

/** Dutch sentences: what was put in order, and what could not be. */
function rebuiltText({ rest, aside, asked, hasNames, unmarked }: Rebuilt): readonly string[] {
  const lost = [
    ...(Object.keys(rest.payout.milestones).length === 0 ? ["keuzes over de uitkering"] : []),
    ...(rest.scenarios.scenarios.length === 0 ? ["scenario's"] : []),
    ...(rest.marks.length === 0 ? ["markeringen van bevindingen"] : []),
    ...(rest.letters.printed.length === 0 ? ["verwijzingen van brieven"] : []),
    ...(rest.history.length === 0 ? ["wat ongedaan gemaakt kon worden"] : []),
    ...(Object.keys(rest.settlement.typed).length === 0 ? ["getypte waarden en weggelaten invoer"] : []),
  ];
  return [
    hasNames
      ? "Op orde gebracht: de koppelingen staan weer waar de verborgen namen van uw cellen ze wijzen."
      : "Op orde gebracht: de koppelingen zijn opnieuw gezocht, want er zijn geen verborgen namen meer. Kijk ze na op het tabblad Koppelen.",
    ...(asked.length === 0 ? [] : [`Zeg op het tabblad Koppelen waar dit staat: ${asked.join(", ")}.`]),
    ...(unmarked.length === 0
      ? []
      : [
          `Bij ${unmarked.length === 1 ? "dit tabblad is niet te zien dat het van ons is; geef het" : "deze tabbladen is niet te zien dat ze van ons zijn; geef ze"} een andere naam: ${unmarked.join(", ")}.`,
        ]),
    ...(lost.length === 0
      ? []
      : [
          `Niet teruggevonden, voor zover het er was: ${lost.join(", ")}. Maak dat opnieuw, of haal het uit een eerdere versie van het bestand (Bestand › Info › Versiegeschiedenis).`,
        ]),
    ...(aside === 0
      ? []
      : [`Wat het bestand bewaarde, staat er ongewijzigd apart in: als aangepaste XML met de naamruimte ${ASIDE}.`]),
  ];
}
