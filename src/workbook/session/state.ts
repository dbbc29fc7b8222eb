import { NO_MARKS, type Mark } from "../../model/plan/marks";
import { NO_SCENARIOS, type ScenarioBook } from "../../model/plan/scenario";
import { EMPTY_REGISTER, type Register } from "../../model/provenance/register";
import type { Connection } from "../connect/connection";
import type { PlanChoice } from "../find/plan";
import type { LinkChange } from "../links/follow";
import { NOTHING_SETTLED, type Settlement } from "../links/settlement";
import { NOTHING_BROKEN, type BrokenFormulas } from "../own-sheets/broken-formulas";
import type { FrozenSince } from "../own-sheets/frozen-since";
import type { OlderSheet, SheetPreview } from "../own-sheets/preview";
import type { TypedCell } from "../own-sheets/typed-cells";
import type { Problem } from "../problem/problem";
import type { ActualsReading } from "../realisation/actuals-on-sheet";
import type { ChosenView } from "../scenarios/chosen";
import type { LastWrite, Undoable } from "../store/store";
import { ROOM_FOR_ALL, type HistoryRoom } from "../store/undo-room";
import { NOTHING_RETURNED, type Returned } from "../through-sheet/loan";

export type Phase =
  | "idle"
  | "connecting"
  | "recalculating"
  | "undoing"
  | "freezing"
  | "inserting"
  | "choosing"
  | "writing"
  | "running-through-sheet";

/** All that the pane shows; immutable, a new object at each change. */
export interface SessionState extends ChosenView, Undoable {
  readonly phase: Phase;
  /** Dutch, while busy: what is being done. */
  readonly busyWith: string | null;
  /** While a large workbook is read in parts: how many cells, of how many; it can be stopped. Null otherwise. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** The plan that the workbook is read as, and why; null until it was read. */
  readonly planChoice: PlanChoice | null;
  readonly connection: Connection | null;
  /** The plans that were weighed where the workbook is none of theirs: nothing is connected. Null otherwise. */
  readonly unrecognised: PlanChoice | null;
  readonly preview: readonly SheetPreview[];
  /** What can be taken back now and not after that is written. */
  readonly room: () => HistoryRoom;
  /** What someone typed on our sheets since they were written: the next write to them, or undoing the last, takes it. */
  readonly typed: readonly TypedCell[];
  /** What the last write took away of what someone had typed on our sheets. */
  readonly overwritten: readonly TypedCell[];
  readonly lastWrite: LastWrite | null;
  /** True when our result sheets are in the workbook and follow its inputs live. */
  readonly live: boolean;
  /** What was written on the result sheets is of before, or it is not known whether it is. */
  readonly stale: boolean;
  /** What is of before, sheet by sheet; empty where nothing is, or where it is not known which. */
  readonly older: readonly OlderSheet[];
  readonly frozen: boolean;
  /** What changed since the values were frozen; null while they are not. */
  readonly frozenSince: FrozenSince | null;
  /** Formulas calculate only when someone asks for it: so Excel was set. */
  readonly manual: boolean;
  /** Formulas that Excel cannot follow any more, such as after a round trip through another program. */
  readonly broken: BrokenFormulas;
  /** What the user settled about inputs that stand in no cell. */
  readonly settlement: Settlement;
  /** Links that stand elsewhere than they were kept, or whose cells are gone. */
  readonly moved: readonly LinkChange[];
  /** The scenarios that the workbook keeps. */
  readonly scenarios: ScenarioBook;
  /** What was said of findings. */
  readonly marks: readonly Mark[];
  /** What was counted, as it stands on the sheet for that; null where there is none. */
  readonly actuals: ActualsReading | null;
  /** References that were printed in letters from this workbook. */
  readonly letters: Register;
  /** What became of cells that a run of scenarios borrowed and did not give back itself, until the user has seen it. */
  readonly returned: Returned;
  /** Dutch: what became of what the file keeps, where that was not as it must be; until the user has seen it. */
  readonly storeNotes: readonly string[];
  /** The file keeps more than one store: the next write makes one of it, and so does putting it in order. */
  readonly isDoubled: boolean;
  readonly problem: Problem | null;
}

/** A workbook that nothing is known of yet. */
export const IDLE: SessionState = {
  phase: "idle",
  busyWith: null,
  progress: null,
  planChoice: null,
  connection: null,
  unrecognised: null,
  result: null,
  planResult: null,
  figures: null,
  scenario: null,
  scenarioFaults: [],
  preview: [],
  room: () => ROOM_FOR_ALL,
  typed: [],
  overwritten: [],
  lastWrite: null,
  canUndo: false,
  history: [],
  live: false,
  stale: false,
  older: [],
  frozen: false,
  frozenSince: null,
  manual: false,
  broken: NOTHING_BROKEN,
  settlement: NOTHING_SETTLED,
  moved: [],
  scenarios: NO_SCENARIOS,
  marks: NO_MARKS,
  actuals: null,
  letters: EMPTY_REGISTER,
  returned: NOTHING_RETURNED,
  storeNotes: [],
  isDoubled: false,
  problem: null,
};
