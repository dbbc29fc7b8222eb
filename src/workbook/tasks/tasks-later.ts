import type { Problem } from "../problem/problem";
import { IDLE, type SessionState } from "../session/state";
import type { SessionDeps, TaskRunner } from "../session/task-runner";

const NOT_LOADED: Problem = {
  code: "not-loaded",
  message: "Een deel van de invoegtoepassing kon niet worden geladen. Er is niets gewijzigd.",
  remedy:
    "Controleer de verbinding en probeer het opnieuw. Lukt het weer niet, sla de werkmap dan op en open hem opnieuw.",
};

/**
 * A session before its tasks are there: their code is loaded when the first is asked for, so that the pane itself stands
 * at once. Whatever is loaded when, the tasks go in the order in which they were asked for.
 */
export class TasksLater {
  private runner: TaskRunner | null = null;
  private early: SessionState = IDLE;
  private readonly listeners = new Set<() => void>();
  /** All that was asked before has reached the queue of the runner, or could not be loaded. */
  private handedOver: Promise<unknown> = Promise.resolve();

  constructor(private readonly deps: SessionDeps) {}

  get state(): SessionState {
    return this.runner?.state ?? this.early;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  set(change: Partial<SessionState>): void {
    if (this.runner !== null) {
      this.runner.set(change);
    } else {
      this.early = { ...this.early, ...change };
      this.tell();
    }
  }

  stop(): void {
    this.runner?.stop();
  }

  /**
   * Does a task once its code is there. Never rejects for want of that code: the state tells it.
   *
   * @param load the code of the task
   * @param without what is answered where that could not be loaded
   */
  async ask<Tasks, T>(
    load: (runner: TaskRunner) => Promise<Tasks>,
    task: (tasks: Tasks) => T | Promise<T>,
    without: T,
  ): Promise<T> {
    const loading = this.handedOver.then(() => this.loadRunner()).then(load);
    this.handedOver = loading.catch(() => undefined);
    let tasks: Tasks;
    try {
      tasks = await loading;
    } catch {
      this.set({ problem: NOT_LOADED });
      return without;
    }
    return task(tasks);
  }

  private async loadRunner(): Promise<TaskRunner> {
    if (this.runner !== null) return this.runner;
    const { TaskRunner } = await import(/* webpackChunkName: "tasks" */ "../session/task-runner");
    this.runner = new TaskRunner(this.deps, this.early);
    this.runner.subscribe(() => this.tell());
    return this.runner;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
