import { evaluate } from "../../../src/model/evaluation/evaluate";
import { Decimal } from "../../../src/model/money/decimal";
import { withChoices } from "../../../src/model/payout/with-choices";
import { NO_CHOICES } from "../../../src/model/plan/choices";
import { withConnected } from "../../../src/model/plan/figures";
import type { Place } from "../../../src/model/plan/finding";
import type { ScenarioBook } from "../../../src/model/plan/scenario";
import { register } from "../../../src/model/provenance/register";
import type { Block } from "../../../src/model/text/document";
import { findActuals, soughtOf } from "../../../src/workbook/realisation/find-actuals";
import { gridOfText } from "../../../src/workbook/realisation/grid-of-text";
import type { LinkView, SettledInput } from "../../../src/workbook/connect/connection";
import type { TableLink } from "../../../src/workbook/links/table-link";
import { NOTHING_BROKEN } from "../../../src/workbook/own-sheets/broken-formulas";
import { underChoice } from "../../../src/workbook/scenarios/chosen";
import type { ComparisonChoice } from "../../../src/workbook/scenarios/comparison-of";
import type { Session } from "../../../src/workbook/session/session";
import { IDLE, type SessionState } from "../../../src/workbook/session/state";
import type { Insertion } from "../../../src/workbook/writing/insertion";
import { TODAY, connected, written } from "./states";

export interface FakeSession extends Session {
  /** What was asked of it, in order. */
  readonly calls: string[];
  readonly shown: Place[];
  /** Formulas that were asked for. */
  readonly insertions: Insertion[];
  /** Letters that were asked for on the sheet. */
  readonly letters: (readonly Block[])[];
  /** Comparisons that were asked for on the sheet. */
  readonly comparisons: ComparisonChoice[];
  /** How many steps were taken back, each time. */
  readonly undone: number[];
  /** Selects cells in the workbook. */
  select(place: Place): void;
  readonly watching: () => number;
  /** Puts it in a state, as the workbook would. */
  set(changes: Partial<SessionState>): void;
  /** The next action waits until the returned function is called. */
  hold(): () => void;
  /** The next action fails: with a problem of the session's own, or bare. */
  failNext(problem: SessionState["problem"]): void;
}

/** A session without a workbook: it goes from state to state as the real one does. */
export function fakeSession(start: SessionState = IDLE): FakeSession {
  let state = start;
  let watchers = 0;
  let held: Promise<void> = Promise.resolve();
  let failure: { readonly problem: SessionState["problem"] } | null = null;
  const listeners = new Set<() => void>();
  const calls: string[] = [];
  const shown: Place[] = [];
  const insertions: Insertion[] = [];
  const letters: (readonly Block[])[] = [];
  const comparisons: ComparisonChoice[] = [];
  const undone: number[] = [];
  const found = start.connection?.figures;
  let selected: Place = { sheet: "Blad1", address: "A1" };

  const set = (changes: Partial<SessionState>) => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  /** What is seen under a scenario. */
  const looking = (id: string | null, scenarios: ScenarioBook): Partial<SessionState> =>
    state.connection && state.planResult ? underChoice(id, state.connection, state.planResult, scenarios, TODAY) : {};
  const act = async (name: string, phase: SessionState["phase"], after: () => Partial<SessionState>) => {
    calls.push(name);
    set({ phase, problem: null });
    await held;
    const failed = failure;
    failure = null;
    set({ phase: "idle", ...(failed ? { problem: failed.problem } : after()) });
    if (failed) throw new Error("failed");
  };

  /** The link of this input as the user settled it; what else was settled about it is forgotten. */
  const settled = (input: string, change: Partial<LinkView>): Partial<SessionState> => {
    const { connection } = state;
    if (!connection) return {};
    const links = connection.links.map((link) =>
      link.input === input ? { ...link, ...change, doubtful: false } : link,
    );
    const other = (one: SettledInput) => one.input !== input;
    const kept = (one: readonly SettledInput[]) => one.filter(other);
    const { typed, leftOut, fromPlan } = connection;
    return {
      connection: { ...connection, links, typed: kept(typed), leftOut: kept(leftOut), fromPlan: kept(fromPlan) },
    };
  };
  const withoutCell = (
    input: string,
    as: "typed" | "leftOut" | "fromPlan",
    values: readonly Decimal[],
  ): Partial<SessionState> => {
    const { connection } = state;
    if (!connection) return {};
    const label = connection.plan.inputs.find(({ id }) => id === input)?.label ?? input;
    const other = (one: { readonly input: string }) => one.input !== input;
    return {
      connection: {
        ...connection,
        links: connection.links.filter(other),
        missing: connection.missing.filter(other),
        [as]: [...connection[as].filter(other), { input, label, values }],
      },
    };
  };
  const settledTable = (kind: TableLink["table"]): Partial<SessionState> => {
    const { connection } = state;
    if (!connection) return {};
    const tables = connection.tables.map((table) =>
      table.table === kind ? { ...table, confirmed: true as const } : table,
    );
    return { connection: { ...connection, tables } };
  };

  return {
    calls,
    shown,
    insertions,
    letters,
    comparisons,
    undone,
    select(place) {
      selected = place;
    },
    watching: () => watchers,
    set,
    hold() {
      let release: () => void = () => undefined;
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    failNext(problem) {
      failure = { problem };
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect: () => act("connect", "connecting", () => connected(undefined, { live: state.live })),
    choosePlan: (id) =>
      act(`choosePlan ${id}`, "connecting", () => {
        const { planChoice } = state;
        const chosen = planChoice?.fits.find(({ plan }) => plan.id === id);
        return planChoice && chosen ? { planChoice: { ...planChoice, plan: chosen.plan, how: "chosen" } } : {};
      }),
    recalculate: () => act("recalculate", "recalculating", () => written(state.connection ?? undefined)),
    undo: (count = 1) => {
      undone.push(count);
      return act("undo", "undoing", () => ({
        ...{ canUndo: false, live: false, lastWrite: null, preview: connected().preview },
      }));
    },
    thaw: () => act("thaw", "recalculating", () => ({ frozen: false })),
    repair: (where) => act(`repair ${where}`, "recalculating", () => ({ broken: NOTHING_BROKEN })),
    freezeValues: () => act("freezeValues", "freezing", () => ({ frozen: true })),
    async resume() {
      calls.push("resume");
    },
    async changeInputs() {
      return { notLinked: [] };
    },
    setPayoutChoices: (change) =>
      act("setPayoutChoices", "choosing", () => {
        const { connection } = state;
        if (!connection || !found) return {};
        const choices = change(connection.figures.choices ?? NO_CHOICES);
        const figures = withChoices(found, choices, connection.plan.municipalities);
        const result = evaluate(connection.plan, figures, { today: TODAY });
        return { connection: { ...connection, figures }, figures, result, planResult: result, canUndo: true };
      }),
    setMarks: (change) =>
      act("setMarks", "choosing", () => ({ marks: change(state.marks, TODAY) ?? state.marks, canUndo: true })),
    setStill: (still) =>
      act(`setStill ${String(still)}`, "choosing", () => {
        const { connection } = state;
        if (!connection) return {};
        const figures = withConnected(connection.figures, still);
        return { connection: { ...connection, figures }, figures, canUndo: true };
      }),
    setScenarios: (change) =>
      act("setScenarios", "choosing", () => {
        const scenarios = change(state.scenarios);
        return { scenarios, canUndo: true, ...looking(state.scenario, scenarios) };
      }),
    chooseScenario(id) {
      calls.push(`chooseScenario ${id ?? "plan"}`);
      set(looking(id, state.scenarios));
    },
    writeComparison: (choice) =>
      act("writeComparison", "writing", () => {
        comparisons.push(choice);
        return { canUndo: true };
      }),
    async runThroughSheet() {
      return null;
    },
    async selection() {
      return selected;
    },
    async insertFormula(insertion) {
      let inserted: Place | null = null;
      await act("insertFormula", "inserting", () => {
        insertions.push(insertion);
        inserted = selected;
        return { canUndo: true };
      }).catch(() => undefined);
      return inserted;
    },
    async writeLetter(blocks, printed) {
      await act("writeLetter", "writing", () => {
        letters.push(blocks);
        return { letters: register(state.letters, printed), canUndo: true };
      }).catch(() => undefined);
    },
    async keepReference(printed) {
      calls.push("keepReference");
      set({ letters: register(state.letters, printed) });
    },
    async confirm(input) {
      const connection = state.connection;
      if (!connection) return;
      const links = connection.links.map((link) => (link.input === input ? { ...link, doubtful: false } : link));
      set({ connection: { ...connection, links } });
    },
    reject: (input) => act(`reject ${input}`, "choosing", () => settled(input, {})),
    pointAt: (input) =>
      act(`pointAt ${input} ${selected.sheet}!${selected.address}`, "choosing", () => settled(input, selected)),
    setScale: (input, scale) => act(`setScale ${input} ${scale}`, "choosing", () => settled(input, { scale })),
    typeInput: (input, values) =>
      act(`typeInput ${input} ${values.join(" ")}`, "choosing", () => withoutCell(input, "typed", values)),
    takeFromPlan: (inputs) =>
      act(`takeFromPlan ${inputs.join(" ")}`, "choosing", () => {
        for (const input of inputs) {
          const published = state.connection?.plan.inputs.find(({ id }) => id === input)?.published ?? [];
          set(
            withoutCell(
              input,
              "fromPlan",
              published.map((text) => new Decimal(text)),
            ),
          );
        }
        return {};
      }),
    leaveOut: (input) => act(`leaveOut ${input}`, "choosing", () => withoutCell(input, "leftOut", [])),
    askAgain: (input) => act(`askAgain ${input}`, "choosing", () => settled(input, {})),
    confirmTable: (kind) => act(`confirmTable ${kind}`, "choosing", () => settledTable(kind)),
    correctTable: (kind, columns) =>
      act(`correctTable ${kind} ${JSON.stringify(columns)}`, "choosing", () => settledTable(kind)),
    async draftPlan(from, name) {
      calls.push(`draftPlan ${from} ${name}`);
      const plan = state.planChoice?.fits.find((fit) => fit.plan.id === from)?.plan;
      return plan ? { ...plan, id: "eigen-plan", name } : null;
    },
    async adoptPlan(plan) {
      calls.push("adoptPlan");
      return typeof plan === "object" ? [] : ["Hier hoort een plan te staan."];
    },
    async show(place) {
      shown.push(place);
    },
    async watch() {
      watchers += 1;
      return async () => {
        watchers -= 1;
      };
    },
    stop: () => void calls.push("stop"),
    dismissProblem: () => set({ problem: null }),
    putInOrder: () => {
      calls.push("putInOrder");
      return Promise.resolve();
    },
    dismissStoreNotes: () => {
      calls.push("dismissStoreNotes");
      set({ storeNotes: [] });
    },
    findActuals: async (file, answers = new Map()) => {
      const { connection } = state;
      if (!connection || file === null) return [];
      return findActuals([gridOfText(file.text, file.name)], soughtOf(connection.plan, TODAY), answers);
    },
    makeRealisation: (by = "month") =>
      act(`makeRealisation ${by}`, "writing", () => ({ actuals: { actuals: null, faults: [], runsOn: false } })),
    async importActuals(tables) {
      const counts = tables.flatMap((table) => table.counts);
      await act("importActuals", "writing", () => ({
        actuals: { actuals: { until: TODAY, counts }, faults: [], runsOn: false },
      }));
      return { figures: counts.length, kept: 0, contrary: [] };
    },
    dismissReturned: () => {
      calls.push("dismissReturned");
      set({ returned: { back: [], left: [] } });
      return Promise.resolve();
    },
  };
}
