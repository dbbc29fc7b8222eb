import type { Plan } from "../../model/plan/plan";
import type { NamedWrite } from "../cells/cell-write";
import type { PlanChoice } from "../find/plan";
import { prepare, type LogNote, type Prepared } from "../history/prepare";
import {
  CHANGED_WHILE_WRITING,
  cellsStillBorrowed,
  changedElsewhere,
  changedMeanwhileWriting,
  leftHalfWritten,
  problemOf,
} from "../problem/problem";
import { readTurn, type Reading } from "../reading/reading";
import { WorkbookReader, type Applied, type RefusedLook } from "../reading/workbook-reader";
import type { HiddenName } from "../links/hidden-names";
import { doubledText } from "../store/doubled-text";
import type { FormerSheet } from "../sheets/sheet-marks";
import { isMissing } from "../store/rebuilt";
import { storeMissing } from "../store/unreadable";
import { clash } from "../store/clash";
import { undoOf, type Store, type Undo } from "../store/store";
import { latestTurn, newMark } from "../store/turn";
import { type Returned, isLent } from "../through-sheet/loan";
import { applyStore, holdCells, rollBack, type Failed, type Keep, type RolledBack } from "../writing/apply";
import { withContents } from "../writing/typed-meanwhile";
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

/** Dutch: what becomes of a sheet of ours that a user gave another name; none where a new one was made already. */
function renamedText({ was, name, isLast }: FormerSheet): readonly string[] {
  if (!isLast) return [];
  return [
    `Het tabblad ${name} was ${was}. U gaf het een andere naam: het blijft zoals het is, en er wordt geen invoer op gezocht. Bij de volgende keer schrijven komt er een nieuw ${was}.`,
  ];
}

const LOOKS = {
  panes: "vastgezette rijen",
  page: "pagina-opmaak voor het afdrukken",
  chart: "grafieken",
  asked: "de controle op wat u in een cel typt",
} as const;

/** Dutch: what of a write's looks is not there. */
function refusedText(refused: readonly RefusedLook[]): readonly string[] {
  if (refused.length === 0) return [];
  const looks = refused.map((look) => LOOKS[look]).join(", ");
  return [`De cijfers staan op de MGN-tabbladen en zijn bewaard. Excel liet niet toe: ${looks}.`];
}

/** Few workbooks are met in the middle of a run through the sheet. */
const returning = () => import(/* webpackChunkName: "through-sheet" */ "../through-sheet/give-back");

/** Excel refuses what is written while someone types in a cell: it is asked to wait for that. */
export const PATIENT: Excel.RunOptions = { delayForCellEdit: true };

/** So often a task is done again where another write came in between. */
const MOST_ATTEMPTS = 4;

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
  readonly reader: Omit<WorkbookReader, "read" | "readAll" | "readAnyway"> = this.workbook;
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
  /** A write that failed, until it is known what became of it. */
  private unfinished: Failed | null = null;
  /** Whose turn it was when the workbook was read. */
  private turnRead = 0;
  /** This task wrote something: what is done is not done again. */
  private hasWritten = false;
  /** What this task wanted to write when another write came in between. */
  private overtaken: Failed | null = null;

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
      this.hasWritten = false;
      this.overtaken = null;
      this.set({ phase, busyWith, problem: null });
      try {
        await this.attempt(work, MOST_ATTEMPTS);
      } catch (error) {
        this.set({ problem: problemOf(error), progress: null });
      } finally {
        this.set({ phase: "idle", busyWith: null, progress: null });
      }
    });
  }

  /** Does the work; and again from the reading on, where the store that was read was no longer the last one. */
  private async attempt(work: (context: Excel.RequestContext) => Promise<void>, attempts: number): Promise<void> {
    this.mayStop = true;
    try {
      await this.mend();
      await Excel.run(PATIENT, work);
    } catch (error) {
      if (attempts === 1 || this.hasWritten || !(await this.isOvertaken(error))) throw error;
      this.workbook.forget();
      await this.attempt(work, attempts - 1);
    }
  }

  /** Whether it was another's turn: then nothing was written. */
  private async isOvertaken(error: unknown): Promise<boolean> {
    const { code } = problemOf(error);
    if (code === CHANGED_WHILE_WRITING) return true;
    if (!["ItemNotFound", "ItemAlreadyExists"].includes(code)) return false;
    const turn = await Excel.run(readTurn).catch(() => this.turnRead);
    return turn !== this.turnRead;
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

  /** The same, with what can be made of what the file keeps where that cannot be read: only to put it in order. */
  async readAnyway(context: Excel.RequestContext): Promise<Reading> {
    const reading = await this.workbook.readAnyway(context);
    this.turnRead = latestTurn(reading.names);
    return reading;
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

  /** Tells what became of what the file keeps, until the user has seen it. */
  note(sentences: readonly string[]): void {
    const { storeNotes } = this.current;
    if (sentences.some((sentence) => !storeNotes.includes(sentence)))
      this.set({ storeNotes: [...new Set([...storeNotes, ...sentences])] });
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
    const { part, surplus } = reading.place;
    if (isMissing(part === null ? surplus.length : 1, reading.names)) throw storeMissing();
    this.turnRead = latestTurn(reading.names);
    if (this.current.isDoubled !== surplus.length > 0) this.set({ isDoubled: surplus.length > 0 });
    this.note([...doubledText(reading.doubled), ...reading.former.flatMap(renamedText)]);
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
  async keep(context: Excel.RequestContext, reading: Reading, store: Store): Promise<void> {
    const { place, names } = reading;
    const recovery = this.undoOf(reading.store, "Bewaren", {});
    const keep = { store, place, names, mark: newMark() };
    await this.orRollBack({ keep, undo: recovery, writing: [], goes: [], store: reading.store }, () =>
      applyStore(context, keep),
    );
  }

  /** Does a write that is made ready: all of it, or nothing. */
  async writePrepared(
    reading: Reading,
    { keep, recovery, writing, goes }: Prepared,
    apply: (keep: Keep) => Promise<Applied>,
  ): Promise<void> {
    await this.expectNoClash(reading);
    this.set({ overwritten: [] });
    await this.orRollBack({ keep, undo: recovery, writing, goes, store: reading.store }, async () =>
      apply({ ...keep, names: await this.hold(recovery.inputs, keep.names) }),
    );
  }

  /**
   * What another wrote in between stays: the same thing is not decided twice.
   * @throws ProblemError
   */
  private async expectNoClash(reading: Reading): Promise<void> {
    if (this.overtaken === null || !clash(this.overtaken, reading.store)) return;
    this.set((await this.assess(reading)).shown);
    throw changedElsewhere();
  }

  /**
   * Finds the cells that a write changes by their names, from now on.
   * @throws ProblemError where they are not what was read: then nothing was done
   */
  private hold(cells: readonly NamedWrite[], names: readonly HiddenName[]): Promise<readonly HiddenName[]> {
    return cells.length === 0
      ? Promise.resolve(names)
      : Excel.run(PATIENT, (context) => holdCells(context, cells, names));
  }

  /** Does a write; when it fails, puts back what it had done. */
  private async orRollBack(failed: Failed, write: () => Promise<Applied>): Promise<void> {
    this.mayStop = false;
    let back = failed;
    try {
      const applied = await write();
      this.workbook.wrote(applied);
      // It went over what someone had just typed: that comes back, and the task begins again at its reading.
      if (applied.typed.length > 0) {
        const undo = applied.typed.reduce(
          (all, { sheet, contents }) => withContents(all, sheet, contents),
          failed.undo,
        );
        back = { ...failed, undo, unwanted: true };
        throw changedMeanwhileWriting();
      }
      this.hasWritten = true;
      this.note(refusedText(applied.refused));
      if (this.current.isDoubled) this.set({ isDoubled: false });
    } catch (error) {
      // A batch that fails stops half-way and keeps what it did: Excel does not take it back, so we do.
      this.workbook.forget();
      this.unfinished = back;
      const became = await this.mend().catch(() => Promise.reject(leftHalfWritten(problemOf(error).code)));
      // It was done, though Excel's answer to it got lost.
      if (became === "finished") {
        this.hasWritten = true;
        return;
      }
      if (back.unwanted === true && became !== "put-back") throw leftHalfWritten(problemOf(error).code);
      this.overtaken = failed;
      throw error;
    }
  }

  /** Puts back what a write that failed had done. Where that fails too, the next task begins with it. */
  private async mend(): Promise<RolledBack | null> {
    const failed = this.unfinished;
    if (failed === null) return null;
    const became = await Excel.run(PATIENT, (context) => rollBack(context, failed));
    this.unfinished = null;
    return became;
  }
}
