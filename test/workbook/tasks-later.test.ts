import { IDLE } from "../../src/workbook/session/state";
import type { TaskRunner } from "../../src/workbook/session/task-runner";
import { TasksLater } from "../../src/workbook/tasks/tasks-later";

const later = () => new TasksLater({ now: () => new Date(0), schedule: () => () => undefined });

/** A chunk that arrives when the test says so. */
function chunk() {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const load = async (runner: TaskRunner) => {
    await arrived;
    return runner;
  };
  return { load, arrive };
}

test("tasks go in the order in which they were asked for, whichever code came first", async () => {
  const tasks = later();
  const [slow, quick] = [chunk(), chunk()];
  const done: string[] = [];
  const task = (name: string) => (runner: TaskRunner) =>
    runner.after(async () => {
      await Promise.resolve();
      done.push(name);
    });
  const all = [
    tasks.ask(slow.load, task("slow"), undefined),
    tasks.ask(quick.load, task("quick"), undefined),
    tasks.ask(slow.load, task("slow again"), undefined),
  ];
  quick.arrive();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(done).toEqual([]);
  slow.arrive();
  await Promise.all(all);
  expect(done).toEqual(["slow", "quick", "slow again"]);
});

test("code that cannot be loaded is told in Dutch, and asked for again the next time", async () => {
  const tasks = later();
  const told: (string | undefined)[] = [];
  tasks.subscribe(() => told.push(tasks.state.problem?.code));
  const broken = () => Promise.reject(new Error("Loading chunk tasks failed"));
  await expect(tasks.ask(broken, () => "done", "without")).resolves.toBe("without");
  expect(tasks.state.problem?.message).toContain("kon niet worden geladen");
  expect(tasks.state.problem?.remedy).toContain("Controleer de verbinding");
  tasks.set({ problem: null });
  expect(tasks.state.problem).toBeNull();
  await expect(tasks.ask(chunkOf("work"), (found) => found, "without")).resolves.toBe("work");
  expect(told).toEqual(["not-loaded", undefined]);
});

test("a state that was there before the tasks is theirs, and listeners hear what comes of both", async () => {
  const tasks = later();
  expect(tasks.state).toBe(IDLE);
  let heard = 0;
  const stop = tasks.subscribe(() => heard++);
  tasks.set({ stale: true });
  await tasks.ask(chunkOf(null), () => undefined, undefined);
  expect(tasks.state.stale).toBe(true);
  await tasks.ask(
    (runner) => Promise.resolve(runner),
    (runner) => runner.set({ manual: true }),
    undefined,
  );
  expect(tasks.state).toMatchObject({ stale: true, manual: true });
  expect(heard).toBe(2);
  stop();
  tasks.set({ stale: false });
  expect(heard).toBe(2);
});

function chunkOf<T>(content: T): () => Promise<T> {
  return () => Promise.resolve(content);
}
