import type { Place } from "../../../src/model/audit/finding";
import { evaluate } from "../../../src/model/businesscase/evaluate";
import { NO_CHOICES } from "../../../src/model/payout/choices";
import { withChoices } from "../../../src/model/payout/with-choices";
import type { Insertion } from "../../../src/workbook/insertion";
import type { Session, SessionState } from "../../../src/workbook/connection";
import { IDLE } from "../../../src/workbook/session";
import { connected, written } from "./states";

export interface FakeSession extends Session {
  /** What was asked of it, in order. */
  readonly calls: string[];
  readonly shown: Place[];
  /** Formulas that were asked for. */
  readonly insertions: Insertion[];
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
  const found = start.connection?.figures;
  let selected: Place = { sheet: "Blad1", address: "A1" };

  const set = (changes: Partial<SessionState>) => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const act = async (name: string, phase: SessionState["phase"], after: () => Partial<SessionState>) => {
    calls.push(name);
    set({ phase, problem: null });
    await held;
    const failed = failure;
    failure = null;
    set({ phase: "idle", ...(failed ? { problem: failed.problem } : after()) });
    if (failed) throw new Error("failed");
  };

  return {
    calls,
    shown,
    insertions,
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
    undo: () =>
      act("undo", "undoing", () => ({ canUndo: false, live: false, lastWrite: null, preview: connected().preview })),
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
        const figures = withChoices(found, change(connection.figures.choices ?? NO_CHOICES));
        return { connection: { ...connection, figures }, result: evaluate(connection.plan, figures), canUndo: true };
      }),
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
    async confirm(input) {
      const connection = state.connection;
      if (!connection) return;
      const links = connection.links.map((link) => (link.input === input ? { ...link, doubtful: false } : link));
      set({ connection: { ...connection, links } });
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
    dismissProblem: () => set({ problem: null }),
  };
}
