import type { Decimal } from "../../model/money/decimal";
import type { PayoutChoices } from "../../model/plan/choices";
import type { InputId } from "../../model/plan/expression";
import type { Still } from "../../model/plan/figures";
import type { Place } from "../../model/plan/finding";
import type { Mark } from "../../model/plan/marks";
import type { Plan } from "../../model/plan/plan";
import type { ScenarioBook, Scenario } from "../../model/plan/scenario";
import type { Printed } from "../../model/provenance/register";
import type { Block } from "../../model/text/document";
import type { IsoDate } from "../../model/time/iso-date";
import type { Scale } from "../links/link";
import type { TableLink } from "../links/table-link";
import type { Answers, FoundActuals } from "../realisation/found";
import type { ComparisonChoice } from "../scenarios/comparison-of";
import type { SheetRuns } from "../through-sheet/sheet-run";
import type { Insertion } from "../writing/insertion";
import type { SessionState } from "./state";

/** The add-in's one session with the open workbook: pane, ribbon and headless run use the same. */
export interface Session {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Takes up what the file keeps from before, if anything. Reads only. */
  resume(): Promise<void>;
  /** Reads the workbook, finds the inputs, keeps the links in the file. Writes no cell. */
  connect(): Promise<void>;
  /**
   * Connects the workbook as another plan, and keeps that in the file. Writes no cell.
   * @param id of one of the plans; any other leaves the plan as it is
   */
  choosePlan(id: string): Promise<void>;
  /** Reads the linked cells, calculates, writes the result sheets: at most two syncs. Connects first where needed. */
  recalculate(): Promise<void>;
  /**
   * Takes the last writes back, cell by cell, together.
   *
   * Refused where a user's own cell that was changed on purpose holds something else by now, unless that is to stay.
   * @param count how many; one unless said otherwise
   */
  undo(count?: number, options?: UndoOptions): Promise<void>;
  /** Turns the live formulas on the result sheets into their values. */
  freezeValues(): Promise<void>;
  /** Puts formulas in the place of the values that were frozen, with the inputs as they are now. */
  thaw(): Promise<void>;
  /**
   * Enters formulas again that Excel cannot follow any more.
   * @param where on our own sheets only, or in the user's own cells as well: those only when a user asked for it
   */
  repair(where: "ours" | "everywhere"): Promise<void>;
  /**
   * Changes inputs in the controller's own linked cells, on purpose: values in the input's own unit, one or one per
   * year. Undone like any other write. Inputs that are not linked are answered, not written.
   */
  changeInputs(changes: ReadonlyMap<InputId, readonly Decimal[]>): Promise<{ readonly notLinked: readonly InputId[] }>;
  /**
   * Changes what is decided about the payout: statuses of milestones, scopes, key, count. Kept in the file, undone like
   * a write; the sheets follow at the next recalculation.
   * @param change from what the file keeps now to what it must keep
   */
  setPayoutChoices(change: (choices: PayoutChoices) => PayoutChoices): Promise<void>;
  /**
   * Changes what was said of findings. Kept in the file, undone like a write; the sheet with findings follows at the next
   * recalculation.
   * @param change from what the file keeps now, and the day of today, to what it must keep; null where that is not what
   * the user saw: then it is refused, with the problem in the state
   */
  setMarks(change: (marks: readonly Mark[], today: IsoDate) => readonly Mark[] | null): Promise<void>;
  /** Says which amounts that were taken over stand still in a what-if. Kept in the file, undone like a write. */
  setStill(still: Still): Promise<void>;
  /**
   * Changes the scenarios that the workbook keeps. Undone like a write. Refused, with the problem in the state, where a
   * locked scenario would change or two would have one name.
   * @param change from what the file keeps now to what it must keep
   */
  setScenarios(change: (book: ScenarioBook) => ScenarioBook): Promise<void>;
  /**
   * Looks at the plan under a scenario, from the figures that were last read: writes and reads nothing.
   * @param id of a kept or ready-made scenario; null for the plan itself
   */
  chooseScenario(id: string | null): void;
  /**
   * Writes scenarios side by side on a sheet of their own: differences as formulas, with a check that says when the
   * inputs changed since. Undone like any other write.
   */
  writeComparison(choice: ComparisonChoice): Promise<void>;
  /**
   * Looks for what was counted: in a file as text, or else on the sheets of the workbook. Writes nothing, and keeps
   * nothing of it.
   * @returns null when it could not be read, and the state's problem says why
   */
  findActuals(file: ActualsFile | null, answers?: Answers): Promise<readonly FoundActuals[] | null>;
  /** Makes the sheet on which is filled in what was counted; what is filled in stays. Undone like any other write. */
  makeRealisation(by?: "month" | "quarter"): Promise<void>;
  /**
   * Puts what was found, as far as it is certain, on the sheet with what was counted. What someone filled in there stays.
   * Undone like any other write.
   * @returns null when it was refused, and the state's problem says why
   */
  importActuals(
    found: readonly FoundActuals[],
    options?: { readonly linked?: boolean; readonly by?: "month" | "quarter" },
  ): Promise<ActualsImport | null>;
  /** The cells that are selected in the workbook now; null when Excel did not tell, and the state's problem says why. */
  selection(): Promise<Place | null>;
  /**
   * Writes a formula in the selected cell, where that cell and the cells it spills into are empty. Undone like any
   * other write. Connects nothing.
   * @returns the cell it stands in; null when it was refused, and the state's problem says why
   */
  insertFormula(insertion: Insertion): Promise<Place | null>;
  /** Writes a letter on a sheet of its own and keeps what its reference stands for. Undone like any other write. */
  writeLetter(blocks: readonly Block[], printed: Printed): Promise<void>;
  /** Keeps what the reference of a letter stands for that leaves the workbook by another way. Writes no cell. */
  keepReference(printed: Printed): Promise<void>;
  /** The user says that a doubtful link is right: from now on its cells are used. Kept in the file. */
  confirm(input: InputId): Promise<void>;
  /** The user says that the proposed cell is not this input: the next best is asked, or else the input is missing. */
  reject(input: InputId): Promise<void>;
  /**
   * Takes the cells that are selected in the sheet as this input's: one cell, or one per year in the order of the plan,
   * in a row or a column. Refused, with the problem in the state, where they do not fit or hold no number.
   */
  pointAt(input: InputId): Promise<void>;
  /** The user says in what unit the linked cells are: as they stand, in thousands, or percentages. */
  setScale(input: InputId, scale: Scale): Promise<void>;
  /** Keeps values for an input without a cell: in its own unit, one or one per year. Refused outside its bounds. */
  typeInput(input: InputId, values: readonly Decimal[]): Promise<void>;
  /**
   * Takes the plan's own published value for these inputs, as long as no cell is found for them. Kept in the file, undone
   * as one. Refused for one that has a cell that is certain, or that the plan does not publish.
   */
  takeFromPlan(inputs: readonly InputId[]): Promise<void>;
  /** Does without an input: what hangs on it stays unknown, and nobody is asked again. */
  leaveOut(input: InputId): Promise<void>;
  /** Forgets what the user settled about this input: it is looked for again. */
  askAgain(input: InputId): Promise<void>;
  /** The user says that a doubtful table is right: from now on it is used. */
  confirmTable(kind: TableLink["table"]): Promise<void>;
  /** Reads fields of a table in other columns: field → a cell or the cells of its column. The user vouches for it so. */
  correctTable(kind: TableLink["table"], columns: Readonly<Record<string, Place>>): Promise<void>;
  /**
   * Takes this as the workbook's own plan, and connects the workbook as it.
   * @param plan from outside, such as a .json file
   * @returns what is wrong with it, a Dutch sentence each; none where it was adopted
   */
  adoptPlan(plan: unknown): Promise<readonly string[]>;
  /** Starts an own plan from one of the regions: its name, and the municipalities of the workbook. Not yet adopted. */
  draftPlan(from: string, name: string): Promise<Plan | null>;
  /**
   * Runs scenarios through the workbook's own formulas: their inputs go in the linked cells, the workbook calculates, its
   * rows are read, and the cells are given back, whatever happens. The plan as it is goes first.
   * @returns null when it was refused or stopped, and the state's problem says why
   */
  runThroughSheet(scenarios: readonly Scenario[], options?: RunOptions): Promise<SheetRuns | null>;
  /** Shows a cell of the workbook to the user. */
  show(place: Place): Promise<void>;
  /** Follows changes in the workbook: the pane's figures are renewed once per burst of edits. */
  watch(): Promise<() => Promise<void>>;
  /** Ends the reading of a large workbook, where one is going on: everything stays as it was. */
  stop(): void;
  dismissProblem(): void;
  /**
   * Makes one whole store of what the file keeps, where that is damaged, doubled or gone: links by their hidden names, our
   * sheets by their marks. What cannot be read is set aside in the file, and what could not be found again is told.
   */
  putInOrder(): Promise<void>;
  /** The user has seen what became of what the file keeps. */
  dismissStoreNotes(): void;
  /** The user has seen what became of borrowed cells: what the file kept of those that were not given back goes. */
  dismissReturned(): Promise<void>;
}

/** A file with columns, as text. */
export interface ActualsFile {
  readonly name: string;
  readonly text: string;
}

export interface ActualsImport {
  /** How many figures came on the sheet. */
  readonly figures: number;
  /** How many did not, because someone filled in something else there. */
  readonly kept: number;
  /** Places for which two tables give different figures: none of them is used. */
  readonly contrary: readonly string[];
}

export interface UndoOptions {
  /** Leaves the user's own cells that hold something else by now as they are. */
  readonly keepMine?: boolean;
}

/** How a long run can be followed and stopped. */
export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly of: number }) => void;
}
