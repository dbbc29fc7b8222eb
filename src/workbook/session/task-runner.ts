import type { Plan } from "../../model/plan/plan";
import type { PlanChoice } from "../find/plan";
import { prepare, type LogNote, type Prepared } from "../history/prepare";
import { cellsStillBorrowed, leftHalfWritten, problemOf } from "../problem/problem";
import type { Reading } from "../reading/reading";
import { WorkbookReader, type Applied } from "../reading/workbook-reader";
import { undoOf, type OwnSheet, type Store, type Undo } from "../store/store";
import { type Returned, isLent } from "../through-sheet/loan";
import { applyStore, rollBack, type Keep } from "../writing/apply";
import type { Assessment } from "./assess";
import type { Phase, SessionState } from "./state";
import type { Schedule } from "./watch";

/** What a session needs of the world; a test gives its own clock. */
export interface SessionDeps {
  /** The plans that a workbook may be about, the first where nothing in it tells; absent: all that the add-in knows. */
  readonly plans?: readonly Plan[];
  now(): Date;
  readonly schedule: Schedule;
}

/** Few workbooks are met in the middle of a run through the sheet. */
const returning = () => import(/* webpackChunkName: "through-sheet" */ "../through-sheet/give-back");

export const loadedLater = () => import(/* webpackChunkName: "calculating" */ "./loaded-later");

/**
 * Where the tasks of a session work: its state, its queue, and what it knows of the workbook. Each task is a file beside
 * this one.
 */
export class TaskRunner {
  private readonly workbook = new WorkbookReader({
    progress: (done, of) => {
      if (this.mayStop) this.set({ progress: done < of ? { done, of } : null });
    },
    stopped: () => this.stopping,
  });
  /** What is known of the workbook. It is read through this runner only: never what a scenario lent. */
  readonly reader: Omit<WorkbookReader, "read" | "readAll"> = this.workbook;
  /** Chosen once, with every sheet in sight; looked at again when someone connects. */
  planChoice: PlanChoice | null = null;
  /** The plan that the file keeps since the last reading, as far as this session knows. */
  private keptPlan: string | null = null;
  private readonly listeners = new Set<() => void>();
  /** Tasks one after another: two writes never interleave. */
  private queue: Promise<void> = Promise.resolve();
  /** Someone pressed Stop while a large workbook was being read. */
  private stopping = false;
  /** Until the first write of a task: what is half written is never left. */
  private mayStop = true;
  /** What puts a write back that failed half-way. */
  private unfinished: ((context: Excel.RequestContext) => Promise<boolean>) | null = null;

  constructor(
    readonly deps: SessionDeps,
    private current: SessionState,
  ) {}

  get state(): SessionState {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  set(change: Partial<SessionState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Ends the reading of a large workbook between two of its parts. Once something is being written nothing is stopped. */
  stop(): void {
    if (this.mayStop && this.current.progress !== null) this.stopping = true;
  }

  /** Runs when all before it have ended; never rejects: what goes wrong is told in the state. */
  task(phase: Phase, busyWith: string | null, work: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
    return this.after(async () => {
      this.stopping = false;
      this.mayStop = true;
      this.set({ phase, busyWith, problem: null });
      try {
        await this.mend();
        await Excel.run({ delayForCellEdit: true }, work);
      } catch (error) {
        this.set({ problem: problemOf(error), progress: null });
      } finally {
        this.set({ phase: "idle", busyWith: null, progress: null });
      }
    });
  }

  /** Runs when all before it have ended, without a word. */
  after(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work);
    return this.queue;
  }

  /**
   * Reads the workbook, as far as it changed. Where a run of scenarios through the sheet was not ended, by this session or
   * any other, its cells are given back first, and that is told: a scenario's value is never taken for the plan's.
   */
  read(context: Excel.RequestContext): Promise<Reading> {
    return this.readReturned(context, () => this.workbook.read(context));
  }

  /** The same, with nothing taken as known. */
  readAll(context: Excel.RequestContext): Promise<Reading> {
    return this.readReturned(context, () => this.workbook.readAll(context));
  }

  /** Reads for the pane only, and changes nothing; null while scenarios are being run through the sheet. */
  async look(context: Excel.RequestContext): Promise<Reading | null> {
    const reading = await this.workbook.read(context);
    return isLent(reading) ? null : reading;
  }

  /** Notes what became of borrowed cells, until the user has seen it. */
  told({ back, left }: Returned): void {
    const { returned: before } = this.current;
    if (back.length + left.length > 0) {
      this.set({ returned: { back: [...before.back, ...back], left: [...before.left, ...left] } });
    }
  }

  private async readReturned(context: Excel.RequestContext, read: () => Promise<Reading>): Promise<Reading> {
    const first = await read();
    let reading = first;
    if (isLent(first)) {
      this.mayStop = false;
      const { giveBack } = await returning();
      this.told(await giveBack(context, first));
      reading = await this.workbook.readAll(context);
      if (isLent(reading)) throw cellsStillBorrowed(reading.store.borrowed);
    }
    // What nobody has seen yet, whichever session it was that gave back.
    const { returned } = this.current;
    if (reading.store.unreturned.length !== returned.left.length) {
      this.set({ returned: { ...returned, left: reading.store.unreturned } });
    }
    return reading;
  }

  async assess(reading: Reading, at: Date | null = null): Promise<Assessment> {
    const { assess, choosePlan, PLANS, withOwnPlan } = await loadedLater();
    const plans = withOwnPlan(this.deps.plans ?? PLANS, reading.store.ownPlan);
    const { plan } = reading.store;
    // Another pane, or someone else with the file, may have chosen another plan since.
    const chosenElsewhere = plan !== null && plan !== this.keptPlan && plan !== this.planChoice?.plan.id;
    if (this.planChoice === null || chosenElsewhere) this.planChoice = choosePlan(reading.grids, plans, plan);
    this.keptPlan = this.planChoice.plan.id;
    const assessment = assess(this.planChoice, reading, this.deps.now(), at, this.current.scenario);
    this.workbook.remember(reading);
    return assessment;
  }

  /**
   * What takes a coming write back.
   * @param store as it is before the write
   * @param what Dutch: what the write does
   */
  undoOf(store: Store, what: string, changed: Parameters<typeof undoOf>[3]): Undo {
    return undoOf(store, what, this.deps.now(), changed);
  }

  /**
   * A write that can be taken back: all of it or nothing, kept in the history and told in the log.
   *
   * @param undo what takes it back
   * @param store what must be kept after it
   * @param apply writes, and keeps what it is given
   * @returns what is kept
   */
  async write(
    reading: Reading,
    undo: Undo,
    store: Store,
    apply: (keep: Keep) => Promise<Applied>,
    note: LogNote = {},
  ): Promise<Store> {
    const prepared = prepare(reading, undo, store, note);
    await this.writePrepared(reading, prepared, apply);
    return prepared.keep.store;
  }

  /** Keeps something in the file that is no write and cannot be taken back: all of it, or nothing. */
  async keep(context: Excel.RequestContext, { store: before, part, names }: Reading, store: Store): Promise<void> {
    // Names that half of it made must go again.
    const recovery = this.undoOf(before, "Bewaren", {});
    const applied = await this.orRollBack(recovery, [], before, () => applyStore(context, { store, part, names }));
    if (applied !== null) this.workbook.wrote(applied);
  }

  /** Does a write that is made ready: all of it, or nothing. */
  async writePrepared(
    reading: Reading,
    { keep, recovery, writing, goes }: Prepared,
    apply: (keep: Keep) => Promise<Applied>,
  ): Promise<void> {
    this.set({ overwritten: [] });
    const applied = await this.orRollBack(recovery, writing, reading.store, () => apply(keep), goes);
    if (applied !== null) this.workbook.wrote(applied);
  }

  /**
   * Does a write; when it fails, puts back what it had done.
   * @returns null when it was done, though Excel's answer to it got lost
   */
  async orRollBack<T>(
    undo: Undo,
    writing: readonly OwnSheet[],
    store: Store,
    write: () => Promise<T>,
    goes: readonly string[] = [],
  ): Promise<T | null> {
    this.mayStop = false;
    try {
      return await write();
    } catch (error) {
      // A batch that fails stops half-way and keeps what it did: Excel does not take it back, so we do.
      this.workbook.forget();
      this.unfinished = (context) => rollBack(context, undo, writing, store, goes);
      if (await this.mend().catch(() => Promise.reject(leftHalfWritten(problemOf(error).code)))) return null;
      throw error;
    }
  }

  /**
   * Puts back what a write that failed had done. Where that fails too, the next task begins with it.
   * @returns whether the write had been done after all
   */
  private async mend(): Promise<boolean> {
    if (this.unfinished === null) return false;
    const done = await Excel.run(this.unfinished);
    this.unfinished = null;
    return done;
  }
}
