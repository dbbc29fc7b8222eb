import type { Finding, Place } from "../model/audit/finding";
import type { InputId } from "../model/businesscase/expression";
import type { Figures, Still } from "../model/businesscase/figures";
import type { Plan } from "../model/businesscase/plan";
import type { Result } from "../model/businesscase/result";
import type { Decimal } from "../model/money/decimal";
import type { PayoutChoices } from "../model/payout/choices";
import type { Printed, Register } from "../model/provenance/register";
import type { Block } from "../model/text/document";
import type { Scenario, ScenarioBook } from "../model/whatif/scenario";
import type { ScenarioFault } from "../model/whatif/scenario-fault";
import type { BrokenFormulas } from "./broken-formulas";
import type { PlanChoice } from "./find/plan";
import type { Insertion } from "./insertion";
import type { LinkChange } from "./settle/follow";
import type { ComparisonChoice } from "./scenarios/comparison-of";
import type { Settlement } from "./settle/settlement";
import type { ShownCell } from "./shown-cell";
import type { SheetRuns } from "./through-sheet/sheet-run";
import type { TypedCell } from "./typed-since";

/** How a cell's number becomes the input's own unit: 1000 for × € 1.000, 1000000 for millions, 0.01 for a percentage typed as 2,8. */
export type Scale = "1" | "1000" | "1000000" | "0.01";

/** What parts the whole from its decimals in a number that is typed as text. */
export type DecimalMark = "," | ".";

/** An input and the cell or cells it was found in. Kept in the workbook. */
export interface Link {
  readonly input: InputId;
  readonly sheet: string;
  /** "B4", or "C9:G9" for a value per year (a row) or "C9:C13" (a column). Without sheet or $. */
  readonly address: string;
  /** The cell of each plan year, where reading the address from first to last is not their order. */
  readonly cells?: readonly string[];
  readonly scale: Scale;
  /** 0…1 */
  readonly certainty: number;
  /** Dutch, one sentence: what made us think so. */
  readonly why: string;
  /** The user looked, and said that this is the cell. */
  readonly confirmed?: true;
  /** The user pointed at this cell, or set its unit: no label that looks better takes its place. */
  readonly corrected?: true;
  /** The text that stood beside the cell when the user pointed at it: by this the place is known again. */
  readonly beside?: string;
}

/** A link with what its cells hold now. */
export interface LinkView extends Link {
  readonly label: string;
  /** As the cells hold them: numbers, texts, Excel errors; one, or one per year. */
  readonly values: readonly (string | number | boolean)[];
  /** False while its cells hold something that cannot be used; findings say what. */
  readonly usable: boolean;
  /** Not certain, and not confirmed: the user must look. Until then its cells are not used. */
  readonly doubtful: boolean;
  readonly runnerUp?: Place;
}

/** A table that was found: municipalities or milestones. Columns are addresses of their data, headers excluded. */
export interface TableLink {
  readonly table: "municipalities" | "milestones";
  readonly sheet: string;
  /** Around the data rows, headers and totals excluded: "A4:C17". */
  readonly address: string;
  /** Field → column address, such as inhabitants → "B4:B17"; a row, where the table lies on its side. */
  readonly columns: Readonly<Record<string, string>>;
  /** Field → the cell of each of its rows, where not every cell of the column is one: with notes or a heading in between. */
  readonly cells?: Readonly<Record<string, readonly string[]>>;
  /** Field → cell with a total that someone typed, such as inhabitants → "B18". */
  readonly totals: Readonly<Record<string, string>>;
  /** What its amounts are in; absent: euros. */
  readonly scale?: Scale;
  /** Where some of its amounts are typed as text: what parts whole euros from cents in them. */
  readonly decimalMark?: DecimalMark;
  /** Field → what stands above its column, as it stands: by this a table is known again. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly certainty: number;
  readonly why: string;
  /** The user looked, and said that these are the table and its columns. */
  readonly confirmed?: true;
  /** Field → the columns that it may stand in, the chosen one first; only fields with something to choose. */
  readonly choices?: Readonly<Record<string, readonly ColumnChoice[]>>;
  /** Another way to read the same cells that cannot be ruled out: two columns the other way round. */
  readonly otherReading?: OtherReading;
}

/** A column that a field of a table may stand in. */
export interface ColumnChoice {
  readonly address: string;
  /** What stands above it, as it stands; "" where nothing does. */
  readonly header: string;
}

export interface OtherReading {
  /** Only the fields that it reads in another column. */
  readonly columns: Readonly<Record<string, string>>;
  /** Dutch, one sentence: what is read otherwise. */
  readonly what: string;
}

export interface MissingInput {
  readonly input: InputId;
  readonly label: string;
  /** Dutch: what was looked for, and what to do. */
  readonly message: string;
}

/** An input without a cell: its value was typed in the pane, or the user does without it. */
export interface SettledInput {
  readonly input: InputId;
  readonly label: string;
  /** As typed, in the input's own unit; none where the user does without it. */
  readonly values: readonly Decimal[];
}

/** What connecting found. */
export interface Connection {
  readonly plan: Plan;
  readonly links: readonly LinkView[];
  readonly tables: readonly TableLink[];
  readonly missing: readonly MissingInput[];
  /** Inputs whose value was typed in the pane. */
  readonly typed: readonly SettledInput[];
  /** Inputs that the user does without: what hangs on them is unknown, and nobody is asked again. */
  readonly leftOut: readonly SettledInput[];
  readonly figures: Figures;
  /** What is wrong with the linked cells themselves. */
  readonly readingFindings: readonly Finding[];
}

/** One sheet in the preview of a write. */
export interface SheetPreview {
  readonly sheet: string;
  readonly kind: "new" | "update" | "unchanged";
  /** How many would get another content: those that are filled, changed and emptied together. */
  readonly cells: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** A few of them, on a sheet that is there. */
  readonly examples: readonly CellExample[];
  /** What someone typed on the sheet since it was written, and would be overwritten. */
  readonly typed: readonly TypedCell[];
  /** Dutch: "Resultaten per rij, onderdeel en domein, 2025–2029". */
  readonly what: string;
}

/** One cell in the preview of a write: what stands in it, and what would. */
export interface CellExample {
  readonly address: string;
  readonly before: ShownCell;
  readonly after: ShownCell;
}

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

/** A problem in one Dutch sentence, and what the user can do. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  /** What the pane offers to do about it, where a press of a button can. */
  readonly wayOut?: WayOut;
}

/** Takes back what can be without losing what the user typed since. */
export type WayOut = "undo-keeping-mine";

/** All that the pane shows; immutable, a new object at each change. */
export interface SessionState {
  readonly phase: Phase;
  /** Dutch, while busy: what is being done. */
  readonly busyWith: string | null;
  /** While a large workbook is read in parts: how many cells, of how many; it can be stopped. Null otherwise. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** The plan that the workbook is read as, and why; null until it was read. */
  readonly planChoice: PlanChoice | null;
  readonly connection: Connection | null;
  /** Under the chosen scenario. */
  readonly result: Result | null;
  /** The plan as the workbook has it: what the sheets tell, whatever scenario was chosen. */
  readonly planResult: Result | null;
  /** What `result` follows from. */
  readonly figures: Figures | null;
  /** Id of the scenario that is looked at; null for the plan itself. Not kept in the file. */
  readonly scenario: string | null;
  /** What of that scenario could not be used. */
  readonly scenarioFaults: readonly ScenarioFault[];
  readonly preview: readonly SheetPreview[];
  /** What someone typed on our sheets since they were written: the next write to them, or undoing the last, takes it. */
  readonly typed: readonly TypedCell[];
  /** What the last write took away of what someone had typed on our sheets. */
  readonly overwritten: readonly TypedCell[];
  /** The last write of this workbook. */
  readonly lastWrite: { readonly at: string; readonly cells: number; readonly sheets: readonly string[] } | null;
  readonly canUndo: boolean;
  /** The writes that can be taken back, newest first. */
  readonly history: readonly PastWrite[];
  /** True when our result sheets are in the workbook and follow its inputs live. */
  readonly live: boolean;
  /** Input cells changed since result sheets were last built in a way that their live formulas do not show. */
  readonly stale: boolean;
  readonly frozen: boolean;
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
  /** References that were printed in letters from this workbook. */
  readonly letters: Register;
  readonly problem: Problem | null;
}

export interface UndoOptions {
  /** Leaves the user's own cells that hold something else by now as they are. */
  readonly keepMine?: boolean;
}

/** A write that can be taken back. */
export interface PastWrite {
  readonly id: number;
  /** Dutch: what the write did, such as "Herberekenen". */
  readonly what: string;
  /** The moment of the write, ISO 8601; "" where an older version of the add-in did not keep it. */
  readonly at: string;
  /** How many cells it wrote. */
  readonly cells: number;
}

/** How a long run can be followed and stopped. */
export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly of: number }) => void;
}

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
}
