import type { Plan } from "../model/businesscase/plan";
import type { InputId } from "../model/businesscase/expression";
import type { Place } from "../model/audit/finding";
import type { PayoutChoices } from "../model/payout/choices";
import { PLANS } from "../plans";
import { applyCells, applyChange, applyStore, applyValues, restore, rollBack } from "./apply";
import { assess } from "./assess";
import type { Assessment } from "./assess";
import { choosePlan, chosenPlan } from "./find/plan";
import type { PlanChoice } from "./find/plan";
import type { Link, Phase, Session, SessionState } from "./connection";
import { changeOfInputs } from "./input-changes";
import { writeOfInsertion } from "./insertion";
import type { Insertion } from "./insertion";
import { beforeWriting, countFormulas, presentSheets, refuseToOverwrite } from "./own-sheets";
import { leftHalfWritten, nothingFound, nothingToFreeze, nothingToUndo, problemOf } from "./problem";
import { readWorkbook } from "./read";
import { loadSelection, placeOf } from "./selection";
import type { Reading } from "./read";
import { frozenCells } from "./snapshot";
import { kept } from "./store";
import type { OwnSheet, Store, Undo } from "./store";
import { watchWorkbook } from "./watch";
import type { Schedule } from "./watch";
import { WorkbookReader } from "./workbook-reader";

type InputValues = Parameters<Session["changeInputs"]>[0];

/** What a session needs of the world; a test gives its own clock. */
export interface SessionDeps {
  /** The plans that a workbook may be about; the first is taken where nothing in it tells. */
  readonly plans: readonly Plan[];
  now(): Date;
  readonly schedule: Schedule;
}

const DEFAULTS: SessionDeps = {
  plans: PLANS,
  now: () => new Date(),
  schedule: (task, milliseconds) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A workbook that nothing is known of yet. */
export const IDLE: SessionState = {
  phase: "idle",
  busyWith: null,
  planChoice: null,
  connection: null,
  result: null,
  preview: [],
  lastWrite: null,
  canUndo: false,
  live: false,
  stale: false,
  frozen: false,
  problem: null,
};

let session: Session | null = null;

/** The one session of this page: pane, ribbon and headless run share it. */
export function getSession(): Session {
  return (session ??= createSession());
}

/** A session of its own, for a test or another workbook. */
export function createSession(deps: Partial<SessionDeps> = {}): Session {
  return new WorkbookSession({ ...DEFAULTS, ...deps });
}

class WorkbookSession implements Session {
  private current = IDLE;
  private readonly listeners = new Set<() => void>();
  /** Tasks one after another: two writes never interleave. */
  private queue: Promise<void> = Promise.resolve();
  private readonly reader = new WorkbookReader();
  /** Chosen once, with every sheet in sight; looked at again when someone connects. */
  private planChoice: PlanChoice | null = null;

  constructor(private readonly deps: SessionDeps) {}

  state(): SessionState {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  resume(): Promise<void> {
    return this.task("connecting", "Werkmap lezen", async (context) => {
      const reading = await readWorkbook(context);
      const isKnown = reading.store.plan !== null;
      this.set(isKnown ? this.assess(reading).shown : { canUndo: reading.store.undo !== null });
    });
  }

  connect(): Promise<void> {
    return this.task("connecting", "Werkmap lezen en invoer zoeken", async (context) => {
      const reading = await readWorkbook(context);
      this.planChoice = null;
      await this.keepConnection(context, reading);
    });
  }

  choosePlan(id: string): Promise<void> {
    return this.task("connecting", "Werkmap lezen en invoer zoeken", async (context) => {
      const reading = await readWorkbook(context);
      this.planChoice = chosenPlan(reading.grids, this.deps.plans, id) ?? this.planChoice;
      await this.keepConnection(context, reading);
    });
  }

  recalculate(): Promise<void> {
    return this.task("recalculating", "Berekenen en bladen bijwerken", async (context) => {
      const reading = await this.reader.read(context);
      const at = this.deps.now();
      const assessment = this.assess(reading, at);
      const { links, tables, plan } = assessment.connection;
      if (links.length + tables.length === 0) throw nothingFound(plan.name);
      refuseToOverwrite(reading, assessment.present);
      await this.write(context, reading, assessment, at);
    });
  }

  undo(): Promise<void> {
    return this.task("undoing", "Laatste wijziging terugdraaien", async (context) => {
      const reading = await this.reader.read(context);
      const { undo } = reading.store;
      if (undo === null) throw nothingToUndo();
      const present = presentSheets(reading);
      if (undo.before.length > 0) refuseToOverwrite(reading, present);
      const payout = undo.payout ?? reading.store.payout;
      const store: Store = { ...reading.store, written: undo.written, undo: null, payout };
      await restore(context, undo, present, { store, part: reading.part });
      // Sheets went or came back, inputs changed: what is shown is read again.
      this.reader.forget();
      // A formula can be inserted, and taken back, in a workbook that was never connected.
      const isKnown = store.plan !== null;
      this.set(isKnown ? this.assess(await this.reader.read(context)).shown : { canUndo: false });
    });
  }

  freezeValues(): Promise<void> {
    return this.task("freezing", "Formules vervangen door waarden", async (context) => {
      const reading = await this.reader.read(context);
      const present = presentSheets(reading);
      if (present.length === 0) throw nothingToFreeze();
      refuseToOverwrite(reading, present);
      const at = this.deps.now();
      const names = present.map(({ name }) => name);
      const written = {
        sheets: reading.store.written.sheets,
        lastWrite: { at: at.toISOString(), cells: countFormulas(present), sheets: names },
        frozen: true,
      };
      const undo: Undo = { before: beforeWriting(names, present), inputs: [], written: reading.store.written };
      const sheets = present.map(({ name, grid, layout }) => ({ name, cells: frozenCells(grid, layout) }));
      const store: Store = { ...reading.store, written, undo };
      await this.orRollBack(undo, present, reading.store, () =>
        applyValues(context, sheets, { store, part: reading.part }),
      );
      this.set({ lastWrite: written.lastWrite, canUndo: true, live: false, frozen: true, stale: false });
    });
  }

  async changeInputs(changes: InputValues): Promise<{ readonly notLinked: readonly InputId[] }> {
    let notLinked: readonly InputId[] = [...changes.keys()];
    await this.task("recalculating", "Invoer wijzigen", async (context) => {
      const reading = await this.reader.read(context);
      const change = changeOfInputs(changes, this.assess(reading).connection.links, reading.grids);
      ({ notLinked } = change);
      if (change.writes.length === 0) return;
      const { written } = reading.store;
      const undo: Undo = { before: [], inputs: change.before, written };
      const sheets = [...new Set(change.writes.map(({ sheet }) => sheet))];
      const lastWrite = { at: this.deps.now().toISOString(), cells: change.writes.length, sheets };
      const store: Store = { ...reading.store, written: { ...written, lastWrite }, undo };
      await this.orRollBack(undo, [], reading.store, () =>
        applyCells(context, change.writes, { store, part: reading.part }),
      );
      this.set(this.assess(await this.reader.read(context)).shown);
    });
    return { notLinked };
  }

  setPayoutChoices(change: (choices: PayoutChoices) => PayoutChoices): Promise<void> {
    return this.task("choosing", "Keuze bewaren", async (context) => {
      const reading = await this.reader.read(context);
      const { written, payout } = reading.store;
      const undo: Undo = { before: [], inputs: [], written, payout };
      const store: Store = { ...reading.store, payout: change(payout), undo };
      const { shown } = this.assess({ ...reading, store });
      this.reader.wrote(await applyStore(context, { store, part: reading.part }));
      this.set(shown);
    });
  }

  async selection(): Promise<Place | null> {
    let selected: Place | null = null;
    await this.task("idle", null, async (context) => {
      const selection = loadSelection(context);
      await context.sync();
      selected = placeOf(selection);
    });
    return selected;
  }

  async insertFormula(insertion: Insertion): Promise<Place | null> {
    let inserted: Place | null = null;
    await this.task("inserting", "Formule invoegen", async (context) => {
      const selection = loadSelection(context);
      // Every sheet: the formula may stand, and refer, outside those that hold inputs.
      const reading = await readWorkbook(context);
      const write = writeOfInsertion(insertion, placeOf(selection), reading);
      const undo: Undo = { before: [], inputs: [{ ...write, content: "" }], written: reading.store.written };
      await this.orRollBack(undo, [], reading.store, () =>
        applyCells(context, [write], { store: { ...reading.store, undo }, part: reading.part }),
      );
      this.set({ canUndo: true });
      inserted = { sheet: write.sheet, address: write.address };
    });
    return inserted;
  }

  confirm(input: InputId): Promise<void> {
    return this.task("connecting", "Koppeling bewaren", async (context) => {
      const reading = await this.reader.read(context);
      const before = kept(this.assess(reading).connection);
      const links = before.links.map((link): Link => (link.input === input ? { ...link, confirmed: true } : link));
      const store: Store = { ...reading.store, ...before, links };
      const { shown } = this.assess({ ...reading, store });
      this.reader.wrote(await applyStore(context, { store, part: reading.part }));
      this.set(shown);
    });
  }

  show({ sheet, address }: Place): Promise<void> {
    return this.task("idle", null, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    });
  }

  watch(): Promise<() => Promise<void>> {
    return watchWorkbook({
      schedule: this.deps.schedule,
      isOurs: (worksheetId) => this.reader.isOurs(worksheetId),
      changed: () => void this.refresh(),
    });
  }

  dismissProblem(): void {
    this.set({ problem: null });
  }

  /** Reads and calculates again for the pane; the sheets follow by themselves. Writes nothing. */
  private refresh(): Promise<void> {
    this.queue = this.queue.then(async () => {
      if (this.current.connection === null) return;
      try {
        await Excel.run(async (context) => this.set(this.assess(await this.reader.read(context)).shown));
      } catch {
        // Someone is typing, or a sheet went: what is shown may be old, and says so.
        this.set({ stale: true });
      }
    });
    return this.queue;
  }

  private async keepConnection(context: Excel.RequestContext, reading: Reading): Promise<void> {
    const { connection, shown } = this.assess(reading);
    const store: Store = { ...reading.store, ...kept(connection) };
    this.reader.wrote(await applyStore(context, { store, part: reading.part }));
    this.set(shown);
  }

  private assess(reading: Reading, at: Date | null = null): Assessment {
    this.planChoice ??= choosePlan(reading.grids, this.deps.plans, reading.store.plan);
    const assessment = assess(this.planChoice, reading, at);
    this.reader.remember(reading, assessment.connection);
    return assessment;
  }

  private async write(
    context: Excel.RequestContext,
    reading: Reading,
    { change, present, connection, shown }: Assessment,
    at: Date,
  ): Promise<void> {
    const sheets: readonly OwnSheet[] = change.sheets.map(({ name, layout }) => ({ name, layout }));
    const names = sheets.map(({ name }) => name);
    const cells = shown.preview.reduce((total, sheet) => total + sheet.cells, 0);
    const lastWrite = { at: at.toISOString(), cells, sheets: names };
    const undo: Undo = { before: beforeWriting(names, present), inputs: [], written: reading.store.written };
    const written = { sheets, lastWrite, frozen: false };
    const store: Store = { ...reading.store, ...kept(connection), written, undo };

    const { sheetIds, part } = await this.orRollBack(undo, sheets, reading.store, () =>
      applyChange(context, change, present, { store, part: reading.part }),
    );
    this.reader.wrote(part, sheetIds);
    this.set({
      ...shown,
      preview: shown.preview.map((sheet) => ({ ...sheet, kind: "unchanged", cells: 0 })),
      lastWrite,
      canUndo: true,
      live: true,
      stale: false,
      frozen: false,
    });
  }

  private async orRollBack<T>(
    undo: Undo,
    writing: readonly OwnSheet[],
    store: Store,
    write: () => Promise<T>,
  ): Promise<T> {
    try {
      return await write();
    } catch (error) {
      // A batch that fails stops half-way and keeps what it did: Excel does not take it back, so we do.
      this.reader.forget();
      await Excel.run((context) => rollBack(context, undo, writing, store)).catch(() => {
        throw leftHalfWritten(problemOf(error).code);
      });
      throw error;
    }
  }

  private task(
    phase: Phase,
    busyWith: string | null,
    work: (context: Excel.RequestContext) => Promise<void>,
  ): Promise<void> {
    this.queue = this.queue.then(async () => {
      this.set({ phase, busyWith, problem: null });
      try {
        await Excel.run({ delayForCellEdit: true }, work);
      } catch (error) {
        this.set({ problem: problemOf(error) });
      } finally {
        this.set({ phase: "idle", busyWith: null });
      }
    });
    return this.queue;
  }

  private set(change: Partial<SessionState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
