import type { Session } from "../session/session";
import type { SessionDeps, TaskRunner } from "../session/task-runner";
import type { Tasks } from "./all-tasks";
import type { Planning } from "./planning";
import type { Realising } from "./realising";
import type { Settling } from "./settling";
import { TasksLater } from "./tasks-later";

const DEFAULTS: SessionDeps = {
  now: () => new Date(),
  schedule: (task, milliseconds) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};

const allTasks = async (runner: TaskRunner) =>
  (await import(/* webpackChunkName: "tasks" */ "./all-tasks")).allTasks(runner);

/** What is settled on the tab Koppelen. Few need it at once. */
const settling = async (runner: TaskRunner) =>
  (await import(/* webpackChunkName: "settling" */ "./settling")).settling(runner);

const planning = async (runner: TaskRunner) =>
  (await import(/* webpackChunkName: "settling" */ "./planning")).planning(runner);

/** What was counted: few look at it at once. */
const realising = async (runner: TaskRunner) =>
  (await import(/* webpackChunkName: "realisation" */ "./realising")).realising(runner);

let session: Session | null = null;

/** The one session of this page: pane, ribbon and headless run share it. */
export function getSession(): Session {
  return (session ??= createSession());
}

/** A session of its own, for a test or another workbook. */
export function createSession(deps: Partial<SessionDeps> = {}): Session {
  const later = new TasksLater({ ...DEFAULTS, ...deps });
  const run = (task: (tasks: Tasks) => void | Promise<void>) => later.ask(allTasks, task, undefined);
  const settle = (task: (tasks: Settling) => Promise<void>) => later.ask(settling, task, undefined);
  const plan = <T>(task: (tasks: Planning) => Promise<T>, without: T) => later.ask(planning, task, without);
  const realise = <T>(task: (tasks: Realising) => Promise<T>, without: T) => later.ask(realising, task, without);
  return {
    state: () => later.state,
    subscribe: (listener) => later.subscribe(listener),
    stop: () => later.stop(),
    dismissProblem: () => later.set({ problem: null }),
    dismissStoreNotes: () => later.set({ storeNotes: [] }),

    resume: () => run((tasks) => tasks.resume()),
    connect: () => run((tasks) => tasks.connect()),
    choosePlan: (id) => run((tasks) => tasks.choosePlan(id)),
    dismissReturned: () => run((tasks) => tasks.dismissReturned()),
    recalculate: () => run((tasks) => tasks.recalculate()),
    thaw: () => run((tasks) => tasks.thaw()),
    undo: (count, options) => run((tasks) => tasks.undo(count, options)),
    freezeValues: () => run((tasks) => tasks.freezeValues()),
    repair: (where) => run((tasks) => tasks.repair(where)),
    changeInputs: (changes) =>
      later.ask(allTasks, (tasks) => tasks.changeInputs(changes), { notLinked: [...changes.keys()] }),
    putInOrder: () => run((tasks) => tasks.putInOrder()),
    setPayoutChoices: (change) => run((tasks) => tasks.setPayoutChoices(change)),
    setMarks: (change) => run((tasks) => tasks.setMarks(change)),
    setStill: (still) => run((tasks) => tasks.setStill(still)),
    setScenarios: (change) => run((tasks) => tasks.setScenarios(change)),
    chooseScenario: (id) => void run((tasks) => tasks.chooseScenario(id)),
    writeComparison: (choice) => run((tasks) => tasks.writeComparison(choice)),
    writeLetter: (blocks, printed) => run((tasks) => tasks.writeLetter(blocks, printed)),
    keepReference: (printed) => run((tasks) => tasks.keepReference(printed)),
    selection: () => later.ask(allTasks, (tasks) => tasks.selection(), null),
    show: (place) => run((tasks) => tasks.show(place)),
    insertFormula: (insertion) => later.ask(allTasks, (tasks) => tasks.insertFormula(insertion), null),
    runThroughSheet: (scenarios, options) =>
      later.ask(allTasks, (tasks) => tasks.runThroughSheet(scenarios, options), null),
    watch: () =>
      later.ask(
        allTasks,
        (tasks) => tasks.watch(),
        () => Promise.resolve(),
      ),

    confirm: (input) => settle((tasks) => tasks.confirm(input)),
    reject: (input) => settle((tasks) => tasks.reject(input)),
    pointAt: (input) => settle((tasks) => tasks.pointAt(input)),
    setScale: (input, scale) => settle((tasks) => tasks.setScale(input, scale)),
    typeInput: (input, values) => settle((tasks) => tasks.typeInput(input, values)),
    takeFromPlan: (inputs) => settle((tasks) => tasks.takeFromPlan(inputs)),
    leaveOut: (input) => settle((tasks) => tasks.leaveOut(input)),
    askAgain: (input) => settle((tasks) => tasks.askAgain(input)),
    confirmTable: (kind) => settle((tasks) => tasks.confirmTable(kind)),
    correctTable: (kind, columns) => settle((tasks) => tasks.correctTable(kind, columns)),

    findActuals: (file, answers) => realise((tasks) => tasks.findActuals(file, answers), null),
    makeRealisation: (by) => realise((tasks) => tasks.makeRealisation(by), undefined),
    importActuals: (found, options) => realise((tasks) => tasks.importActuals(found, options), null),

    draftPlan: (from, name) => plan((tasks) => tasks.draftPlan(from, name), null),
    adoptPlan: (json) => plan((tasks) => tasks.adoptPlan(json), []),
  };
}
