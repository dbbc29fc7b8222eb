import type { InputId } from "../../model/plan/expression";
import type { Place } from "../../model/plan/finding";
import type { InputDefinition } from "../../model/plan/plan";
import type { Connection } from "../connect/connection";
import { confirmedLink, pointedLink } from "../connect/point";
import { hasCell, inputNotFound, notPublished, tableUnread, valueDoesNotFit, yearsMissing } from "../connect/refusals";
import { fitsInput, isPublished } from "../connect/typed-inputs";
import { correctTable } from "../find/tables/correct";
import { cellsOfLink, type Link } from "../links/link";
import { without } from "../links/settlement";
import type { Reading } from "../reading/reading";
import { loadSelection, placeOf } from "../reading/selection";
import type { Session } from "../session/session";
import type { TaskRunner } from "../session/task-runner";
import { bareLink, kept, undoable, type Decisions, type Store } from "../store/store";
import { applyStore } from "../writing/apply";

export type Settling = Pick<
  Session,
  | "confirm"
  | "reject"
  | "pointAt"
  | "setScale"
  | "typeInput"
  | "takeFromPlan"
  | "leaveOut"
  | "askAgain"
  | "confirmTable"
  | "correctTable"
>;

/** What a user settles: other links for some inputs, or something else that is kept. */
interface Settled {
  readonly links?: readonly Link[];
  readonly decided?: Partial<Pick<Decisions, "settlement" | "tables">>;
}

/** What is known when something is settled. */
interface Situation {
  readonly reading: Reading;
  readonly connection: Connection;
  /** The links as they are kept. */
  readonly links: readonly Link[];
}

/** Everything that a user settles on the tab Koppelen. */
export function settling(runner: TaskRunner): Settling {
  const settlers = settlersOf(runner);
  return { ...settlingCells(settlers), ...settlingValues(settlers), ...settlingTables(settlers) };
}

type Settlers = ReturnType<typeof settlersOf>;

/** What settling has in common: kept in the file, and taken back like a write. */
function settlersOf(runner: TaskRunner) {
  const settle = (
    what: string,
    decide: (situation: Situation) => Settled,
    look: (context: Excel.RequestContext) => void = () => undefined,
  ): Promise<void> =>
    runner.task("choosing", "Koppeling bewaren", async (context) => {
      look(context);
      const reading = await runner.read(context);
      const { connection } = await runner.assess(reading);
      const before = { ...reading.store, ...kept(connection) };
      const { links = before.links, decided = {} } = decide({ reading, connection, links: before.links });
      const undo = runner.undoOf(reading.store, what, {
        kept: Object.fromEntries(Object.keys(decided).map((key) => [key, before[key as keyof Decisions]])),
        links: differing(before.links, links),
      });
      const settled: Store = { ...before, ...decided, links };
      // What is settled about one input may put another in doubt: kept is what follows from it.
      const assessed = await runner.assess({ ...reading, store: settled });
      const store: Store = { ...settled, ...kept(assessed.connection) };
      const written = await runner.write(reading, undo, store, (keep) => applyStore(context, keep));
      runner.set({ ...assessed.shown, ...undoable(written) });
    });

  const settleInput = (
    input: InputId,
    what: string,
    decide: (link: Link | undefined, definition: InputDefinition, situation: Situation) => Settled,
    look?: (context: Excel.RequestContext) => void,
  ): Promise<void> =>
    settle(
      what,
      (situation) => {
        const definition = situation.connection.plan.inputs.find(({ id }) => id === input);
        if (definition === undefined) throw inputNotFound();
        // As the pane shows it: what is asked about may be another cell than the one that is kept.
        const shown = situation.connection.links.find((link) => link.input === input);
        return decide(shown && bareLink(shown), definition, situation);
      },
      look,
    );

  return { settle, settleInput };
}

/** Which cells hold an input, and how they are read. */
function settlingCells({ settleInput }: Settlers): Pick<Settling, "confirm" | "reject" | "pointAt" | "setScale"> {
  return {
    confirm: (input) =>
      settleInput(input, "Cel bevestigd", (link, definition, { links, reading, connection }) => {
        if (link === undefined) throw inputNotFound();
        const cells = cellsOfLink(link).length;
        if (cells !== 1 && cells !== connection.plan.years.length) throw yearsMissing(definition, placeOfLink(link));
        return { links: replaced(links, confirmedLink(link, connection.plan, reading.grids)) };
      }),

    reject: (input) =>
      settleInput(input, "Cel afgewezen", (link, _, { links, reading }) => {
        if (link === undefined) throw inputNotFound();
        const { settlement } = reading.store;
        const places = [...(settlement.rejected[input] ?? []), placeOfLink(link)];
        return {
          links: links.filter((other) => other.input !== input || !isSamePlace(other, link)),
          decided: { settlement: { ...settlement, rejected: { ...settlement.rejected, [input]: places } } },
        };
      }),

    pointAt: (input) => {
      let selection: Excel.Range;
      return settleInput(
        input,
        "Cel aangewezen",
        (_, definition, { links, reading, connection }) => {
          const link = pointedLink(definition, placeOf(selection), connection.plan, reading.grids, links);
          return { links: replaced(links, link), decided: { settlement: without(reading.store.settlement, input) } };
        },
        // In the same sync as the reading: what is selected now.
        (context) => (selection = loadSelection(context)),
      );
    },

    setScale: (input, scale) =>
      settleInput(input, "Eenheid gewijzigd", (link, _, { links, reading, connection }) => {
        if (link === undefined) throw inputNotFound();
        return {
          links: replaced(links, { ...confirmedLink(link, connection.plan, reading.grids), scale, corrected: true }),
        };
      }),
  };
}

/** What becomes of an input without a cell. */
function settlingValues({
  settle,
  settleInput,
}: Settlers): Pick<Settling, "typeInput" | "takeFromPlan" | "leaveOut" | "askAgain"> {
  return {
    typeInput: (input, values) =>
      settleInput(input, "Waarde ingetypt", (_, definition, { links, reading, connection }) => {
        const years = connection.plan.years.length;
        if (!fitsInput(definition, values, years)) throw valueDoesNotFit(definition, years);
        const { typed, ...settlement } = without(reading.store.settlement, input);
        const text = values.map((value) => value.toFixed());
        return {
          links: links.filter((link) => link.input !== input),
          decided: { settlement: { ...settlement, typed: { ...typed, [input]: text } } },
        };
      }),

    takeFromPlan: (inputs) =>
      settle("Waarde uit het plan", ({ connection: { plan, links: shown }, links, reading }) => {
        for (const input of inputs) {
          const definition = plan.inputs.find(({ id }) => id === input);
          if (definition === undefined) throw inputNotFound();
          if (!isPublished(definition)) throw notPublished(definition);
          const link = shown.find((candidate) => candidate.input === input);
          if (link !== undefined && !link.doubtful) throw hasCell(definition, placeOfLink(link));
        }
        const rest = inputs.reduce(without, reading.store.settlement);
        const taken = Object.fromEntries(inputs.map((input) => [input, plan.id]));
        return {
          links: links.filter((link) => !inputs.includes(link.input)),
          decided: { settlement: { ...rest, fromPlan: { ...rest.fromPlan, ...taken } } },
        };
      }),

    leaveOut: (input) =>
      settleInput(input, "Invoer weggelaten", (_, __, { links, reading }) => {
        const { leftOut, ...settlement } = without(reading.store.settlement, input);
        return {
          links: links.filter((link) => link.input !== input),
          decided: { settlement: { ...settlement, leftOut: [...leftOut, input] } },
        };
      }),

    askAgain: (input) =>
      settleInput(input, "Opnieuw gevraagd", (_, __, { links, reading }) => ({
        links: links.filter((link) => link.input !== input),
        decided: { settlement: without(reading.store.settlement, input) },
      })),
  };
}

function settlingTables({ settle }: Settlers): Pick<Settling, "confirmTable" | "correctTable"> {
  return {
    confirmTable: (kind) =>
      settle("Tabel bevestigd", ({ connection }) => ({
        decided: {
          tables: connection.tables.map((table) => (table.table === kind ? { ...table, confirmed: true } : table)),
        },
      })),

    correctTable: (kind, columns) =>
      settle("Tabel verbeterd", ({ connection: { plan, tables }, reading }) => {
        const before = tables.find(({ table }) => table === kind);
        const { table, problem } = correctTable(reading.grids, plan, kind, before, columns);
        if (table === null) throw tableUnread(problem);
        return { decided: { tables: [...tables.filter((other) => other !== before), table] } };
      }),
  };
}

function replaced(links: readonly Link[], link: Link): readonly Link[] {
  return [...links.filter(({ input }) => input !== link.input), link];
}

function isSamePlace(one: Link, other: Link): boolean {
  return one.sheet === other.sheet && cellsOfLink(one).join() === cellsOfLink(other).join();
}

function placeOfLink({ sheet, address }: Link): Place {
  return { sheet, address };
}

/** The links as they were, of the inputs for which they are no longer the same. */
function differing(before: readonly Link[], after: readonly Link[]): Readonly<Record<InputId, Link | null>> {
  const inputs = new Set([...before, ...after].map(({ input }) => input));
  const of = (links: readonly Link[], input: InputId) => links.find((link) => link.input === input) ?? null;
  return Object.fromEntries(
    [...inputs].flatMap((input): [InputId, Link | null][] =>
      of(before, input) === of(after, input) ? [] : [[input, of(before, input)]],
    ),
  );
}
