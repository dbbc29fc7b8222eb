import type { Plan } from "../../model/businesscase/plan";
import { rollBack } from "../apply";
import type { Assessment } from "../assess";
import type { Phase, SessionState } from "../connection";
import type { PlanChoice } from "../find/plan";
import { leftHalfWritten, problemOf } from "../problem";
import type { Reading } from "../read";
import { undoOf } from "../store";
import type { OwnSheet, Store, Undo } from "../store";
import type { Schedule } from "../watch";
import { WorkbookReader } from "../workbook-reader";

/** What a session needs of the world; a test gives its own clock. */
export interface SessionDeps {
  /** The plans that a workbook may be about, the first where nothing in it tells; absent: all that the add-in knows. */
  readonly plans?: readonly Plan[];
  now(): Date;
  readonly schedule: Schedule;
}

export const assessor = () => import(/* webpackChunkName: "assessor" */ "../assessor");

/**
 * Where the tasks of a session work: its state, its queue, and what it knows of the workbook. Each task is a file beside
 * this one.
 */
export class Desk {
  readonly reader = new WorkbookReader();
  /** Chosen once, with every sheet in sight; looked at again when someone connects. */
  planChoice: PlanChoice | null = null;
  private readonly listeners = new Set<() => void>();
  /** Tasks one after another: two writes never interleave. */
  private queue: Promise<void> = Promise.resolve();

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

  /** Runs when all before it have ended; never rejects: what goes wrong is told in the state. */
  task(phase: Phase, busyWith: string | null, work: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
    return this.after(async () => {
      this.set({ phase, busyWith, problem: null });
      try {
        await Excel.run({ delayForCellEdit: true }, work);
      } catch (error) {
        this.set({ problem: problemOf(error) });
      } finally {
        this.set({ phase: "idle", busyWith: null });
      }
    });
  }

  /** Runs when all before it have ended, without a word. */
  after(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work);
    return this.queue;
  }

  async assess(reading: Reading, at: Date | null = null): Promise<Assessment> {
    const { assess, choosePlan, PLANS } = await assessor();
    this.planChoice ??= choosePlan(reading.grids, this.deps.plans ?? PLANS, reading.store.plan);
    const assessment = assess(this.planChoice, reading, this.deps.now(), at);
    this.reader.remember(reading);
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

  /** Does a write; when it fails, puts back what it had done. */
  async orRollBack<T>(undo: Undo, writing: readonly OwnSheet[], store: Store, write: () => Promise<T>): Promise<T> {
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
}
