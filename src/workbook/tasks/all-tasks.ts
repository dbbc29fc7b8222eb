import type { Session } from "../session/session";
import type { TaskRunner } from "../session/task-runner";
import { cells } from "./cells";
import { changingInputs } from "./changing-inputs";
import { choosing } from "./choosing";
import { connecting } from "./connecting";
import { following } from "./following";
import { freezing } from "./freezing";
import { keepingScenarios } from "./keeping-scenarios";
import type { Planning } from "./planning";
import { puttingInOrder } from "./putting-in-order";
import type { Realising } from "./realising";
import { recalculating } from "./recalculating";
import { repairing } from "./repairing";
import { runningThroughSheet } from "./running-through-sheet";
import type { Settling } from "./settling";
import { undoing } from "./undoing";
import { writingComparisons } from "./writing-comparisons";
import { writingLetters } from "./writing-letters";

/** What a session does in the workbook, but for what is settled on the tab Koppelen and what was counted. */
export type Tasks = Omit<
  Session,
  | keyof Planning
  | keyof Realising
  | keyof Settling
  | "state"
  | "subscribe"
  | "stop"
  | "dismissProblem"
  | "dismissStoreNotes"
>;

/** Each of the tasks is a file beside this one. */
export function allTasks(runner: TaskRunner): Tasks {
  return {
    ...connecting(runner),
    ...recalculating(runner),
    ...undoing(runner),
    ...freezing(runner),
    ...repairing(runner),
    ...puttingInOrder(runner),
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
