import { EMPTY_REGISTER } from "../model/provenance/register";
import { NO_SCENARIOS } from "../model/whatif/scenario";
import { NOTHING_BROKEN } from "./broken-formulas";
import type { Session, SessionState } from "./connection";
import { NOTHING_SETTLED } from "./settle/settlement";
import { cells } from "./tasks/cells";
import { changingInputs } from "./tasks/changing-inputs";
import { choosing } from "./tasks/choosing";
import { connecting } from "./tasks/connecting";
import { Desk } from "./tasks/desk";
import type { SessionDeps } from "./tasks/desk";
import { following } from "./tasks/following";
import { freezing } from "./tasks/freezing";
import { keepingScenarios } from "./tasks/keeping-scenarios";
import { recalculating } from "./tasks/recalculating";
import { runningThroughSheet } from "./tasks/running-through-sheet";
import { settlingLater } from "./tasks/settling-later";
import { repairing } from "./tasks/repairing";
import { undoing } from "./tasks/undoing";
import { writingComparisons } from "./tasks/writing-comparisons";
import { writingLetters } from "./tasks/writing-letters";

const DEFAULTS: SessionDeps = {
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
  progress: null,
  planChoice: null,
  connection: null,
  result: null,
  planResult: null,
  figures: null,
  scenario: null,
  scenarioFaults: [],
  preview: [],
  typed: [],
  overwritten: [],
  lastWrite: null,
  canUndo: false,
  history: [],
  live: false,
  stale: false,
  frozen: false,
  manual: false,
  broken: NOTHING_BROKEN,
  settlement: NOTHING_SETTLED,
  moved: [],
  scenarios: NO_SCENARIOS,
  letters: EMPTY_REGISTER,
  problem: null,
};

let session: Session | null = null;

/** The one session of this page: pane, ribbon and headless run share it. */
export function getSession(): Session {
  return (session ??= createSession());
}

/** A session of its own, for a test or another workbook. Each of its tasks is a file in `tasks/`. */
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
