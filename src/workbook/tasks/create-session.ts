import { Desk } from "../session/desk";
import type { SessionDeps } from "../session/desk";
import type { Session } from "../session/session";
import { IDLE } from "../session/state";
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
  const desk = new Desk({ ...DEFAULTS, ...deps }, IDLE);
  return {
    state: () => desk.state,
    subscribe: (listener) => desk.subscribe(listener),
    stop: () => desk.stop(),
    dismissProblem: () => desk.set({ problem: null }),
    ...connecting(desk),
    ...settlingLater(desk),
    ...recalculating(desk),
    ...undoing(desk),
    ...freezing(desk),
    ...repairing(desk),
    ...changingInputs(desk),
    ...choosing(desk),
    ...keepingScenarios(desk),
    ...writingComparisons(desk),
    ...writingLetters(desk),
    ...cells(desk),
    ...runningThroughSheet(desk),
    ...following(desk),
  };
}
