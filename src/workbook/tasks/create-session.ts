import type { Session } from "../session/session";
import { IDLE } from "../session/state";
import { TaskRunner, type SessionDeps } from "../session/task-runner";
import { cells } from "./cells";
import { changingInputs } from "./changing-inputs";
import { choosing } from "./choosing";
import { connecting } from "./connecting";
import { following } from "./following";
import { freezing } from "./freezing";
import { keepingScenarios } from "./keeping-scenarios";
import { recalculating } from "./recalculating";
import { repairing } from "./repairing";
import { runningThroughSheet } from "./running-through-sheet";
import { settlingLater } from "./settling-later";
import { undoing } from "./undoing";
import { writingComparisons } from "./writing-comparisons";
import { writingLetters } from "./writing-letters";

const DEFAULTS: SessionDeps = {
  now: () => new Date(),
  schedule: (task, milliseconds) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};

let session: Session | null = null;

/** The one session of this page: pane, ribbon and headless run share it. */
export function getSession(): Session {
  return (session ??= createSession());
}

/** A session of its own, for a test or another workbook. Each of its tasks is a file beside this one. */
export function createSession(deps: Partial<SessionDeps> = {}): Session {
  const runner = new TaskRunner({ ...DEFAULTS, ...deps }, IDLE);
  return {
    state: () => runner.state,
    subscribe: (listener) => runner.subscribe(listener),
    stop: () => runner.stop(),
    dismissProblem: () => runner.set({ problem: null }),
    ...connecting(runner),
    ...settlingLater(runner),
    ...recalculating(runner),
    ...undoing(runner),
    ...freezing(runner),
    ...repairing(runner),
    ...changingInputs(runner),
    ...choosing(runner),
    ...keepingScenarios(runner),
    ...writingComparisons(runner),
    ...writingLetters(runner),
    ...cells(runner),
    ...runningThroughSheet(runner),
    ...following(runner),
  };
}
