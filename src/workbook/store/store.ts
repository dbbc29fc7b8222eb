import { NO_CHOICES, type PayoutChoices } from "../../model/plan/choices";
import type { InputId } from "../../model/plan/expression";
import { NO_MARKS, type Mark } from "../../model/plan/marks";
import type { Plan } from "../../model/plan/plan";
import { NO_SCENARIOS, type ScenarioBook } from "../../model/plan/scenario";
import type { Grounds } from "../../model/provenance/grounds";
import { EMPTY_REGISTER, type Register } from "../../model/provenance/register";
import type { CellWrite, NamedWrite } from "../cells/cell-write";
import type { Link } from "../links/link";
import { NOTHING_SETTLED, type Settlement } from "../links/settlement";
import type { TableLink } from "../links/table-link";
import { nameOfUndone } from "../links/hidden-names";
import { RESERVED_NAMES } from "../sheets/sheet-names";
import type { Fingerprint } from "../sheets/fingerprint";
import type { SheetBefore } from "../sheets/snapshot";
import type { SheetLayout } from "../sheets/workbook-change";
import type { BorrowedCell, Unreturned } from "./borrowed-json";
import type { NotUnderstood } from "./not-understood";
import { NO_TURN, type Turn } from "./turn";
import { withinRoom, type ListedWrite, type PastWrite } from "./undo-room";

/** Ours in the file, and nobody else's. Never changes. */
export const NAMESPACE = "urn:mgn-businesscase:workbook";

/** Raised when a reader of the old form would misread the new one; what is merely added keeps the number. */
export const SCHEMA = 1;

/** A result sheet that we made, and how it looks. */
export interface OwnSheet {
  readonly name: string;
  readonly layout: SheetLayout;
  /** What we last wrote on it; absent where only we write, and on sheets from before this was kept. */
  readonly print?: Fingerprint;
}

/** The last write of this workbook. */
export interface LastWrite {
  /** ISO 8601. */
  readonly at: string;
  readonly cells: number;
  readonly sheets: readonly string[];
}

/** The state of our sheets, as far as the file must know it. */
export interface Written {
  readonly sheets: readonly OwnSheet[];
  readonly lastWrite: LastWrite | null;
  readonly frozen: boolean;
  /** The moment of the last calculation on our sheets, ISO 8601; absent in files from before it was kept apart. */
  readonly calculatedAt?: string;
  /** When the values were frozen, and what they stood on; absent where they are not, or from before it was kept. */
  readonly frozenOn?: FrozenOn;
}

export interface FrozenOn {
  /** ISO 8601. */
  readonly at: string;
  readonly grounds: Grounds;
  /** Sheets of which the figures were of before already. */
  readonly older: readonly string[];
}

/** What takes one write back. */
export interface Undo extends PastWrite {
  readonly before: readonly SheetBefore[];
  /** The user's own cells, where the write changed them on purpose: what stood in them, and what was put there. */
  readonly inputs: readonly NamedWrite[];
  readonly written: Written;
  /** What the user had decided, where the write changed that. */
  readonly kept?: Partial<Decisions>;
  /** Where these inputs were linked to before, null for one that was not: only of what the write settled. */
  readonly links?: Readonly<Record<InputId, Link | null>>;
}

/** What the user decided, in any part of the add-in. */
export interface Decisions {
  readonly payout: PayoutChoices;
  readonly settlement: Settlement;
  readonly scenarios: ScenarioBook;
  /** What was said of findings. */
  readonly marks: readonly Mark[];
  /** Id of the plan that the workbook is read as; null until it was connected. */
  readonly plan: string | null;
  /** A plan of the workbook's own, as JSON: it is checked where it is used. */
  readonly ownPlan: unknown;
  readonly tables: readonly TableLink[];
}

/** What the add-in keeps in the workbook, in one custom XML part. Nothing personal. */
export interface Store extends Decisions {
  readonly links: readonly Link[];
  readonly written: Written;
  /** The number of the last write that can be, or was, taken back. */
  readonly writes: number;
  /** Which write kept it: by this a write is known to have been finished, and that another came in between. */
  readonly turn: Turn;
  /** What takes the last writes back, newest first. */
  readonly history: readonly Undo[];
  /** Cells of the user that hold a scenario's values for a moment, as they were: they must come back. */
  readonly borrowed: readonly BorrowedCell[];
  /** Cells that were borrowed and not given back, with what they held: until the user has seen it. */
  readonly unreturned: readonly Unreturned[];
  /** References that were printed in letters. */
  readonly letters: Register;
  /** What a newer version added: kept as it is. */
  readonly other: Readonly<Record<string, unknown>>;
  /** What a newer version added inside what this one knows: kept as it is. */
  readonly newer: NotUnderstood | null;
}

export const EMPTY_STORE: Store = {
  plan: null,
  ownPlan: null,
  links: [],
  tables: [],
  written: { sheets: [], lastWrite: null, frozen: false },
  writes: 0,
  turn: NO_TURN,
  history: [],
  borrowed: [],
  unreturned: [],
  payout: NO_CHOICES,
  settlement: NOTHING_SETTLED,
  scenarios: NO_SCENARIOS,
  marks: NO_MARKS,
  letters: EMPTY_REGISTER,
  other: {},
  newer: null,
};

/**
 * What takes a coming write back.
 *
 * @param store as it is before the write
 * @param what Dutch: what the write does
 * @param changed what the write changes, as it is now
 */
export function undoOf(
  store: Pick<Store, "writes" | "written">,
  what: string,
  at: Date,
  { inputs = [], ...changed }: Partial<Pick<Undo, "cells" | "before" | "kept" | "links">> & UndoneCells,
): Undo {
  const id = store.writes + 1;
  return {
    id,
    what,
    at: at.toISOString(),
    cells: 0,
    before: [],
    inputs: inputs.map((cell, index) => (isFollowed(cell, index) ? { name: nameOfUndone(id, index), ...cell } : cell)),
    written: store.written,
    ...changed,
  };
}

interface UndoneCells {
  readonly inputs?: readonly NamedWrite[];
}

/** Excel finds a cell by its name wherever it went. More than this many names would cost more than they bring. */
const MOST_FOLLOWED = 500;

/** Nobody moves the cells of our own sheets. */
function isFollowed({ sheet }: CellWrite, index: number): boolean {
  return index < MOST_FOLLOWED && !RESERVED_NAMES.includes(sheet);
}

/** What a write puts in cells of the user, which it tells as it takes it back. */
export function writesOf({ inputs }: Pick<Undo, "inputs">): readonly NamedWrite[] {
  return inputs.flatMap(({ after, ...cell }) => (after === undefined ? [] : [{ ...cell, content: after }]));
}

/** The store after a write that can be taken back. */
export function withUndo(store: Store, undo: Undo): Store {
  return { ...store, writes: undo.id, history: roomy([undo, ...store.history]) };
}

/** As many of the newest as may be kept. */
export function roomy(history: readonly Undo[]): readonly Undo[] {
  return withinRoom(history, isMark);
}

/** Whether it only said something of findings. */
function isMark({ before, inputs, kept = {}, links = {} }: Undo): boolean {
  return before.length + inputs.length + Object.keys(links).length === 0 && Object.keys(kept).join() === "marks";
}

/** What the pane shows of what can be taken back. */
export interface Undoable {
  readonly canUndo: boolean;
  /** The writes that can be taken back, newest first. */
  readonly history: readonly ListedWrite[];
}

export function undoable({ history }: Pick<Store, "history">): Undoable {
  return { canUndo: history.length > 0, history: history.map(listed) };
}

function listed(undo: Undo): ListedWrite {
  const { id, what, at, cells } = undo;
  return { id, what, at, cells, ...(isMark(undo) && { isMark: true }) };
}

/** What connecting found, as far as it is kept. */
interface Found {
  readonly plan: Pick<Plan, "id">;
  readonly links: readonly Link[];
  readonly tables: readonly TableLink[];
}

/** What of a connection is kept in the file: where things are. A link that is asked about stays as it was. */
export function kept({ plan, links, tables }: Found): Pick<Store, "plan" | "links" | "tables"> {
  return { plan: plan.id, links: links.map((link) => bareLink(link.before ?? link)), tables: tables.map(bareTable) };
}

/** A table without what finding it offers to choose from. */
function bareTable(found: TableLink): TableLink {
  const { table, sheet, address, columns, cells, totals, scale, decimalMark, headers, certainty, why, confirmed } =
    found;
  return {
    ...{ table, sheet, address, columns, totals, certainty, why },
    ...(cells && { cells }),
    ...(scale && { scale }),
    ...(decimalMark && { decimalMark }),
    ...(headers && { headers }),
    ...(confirmed && { confirmed }),
  };
}

/** A link without what is only shown of it. */
export function bareLink(found: Link): Link {
  const { input, sheet, address, cells, scale, certainty, why, confirmed, corrected, marks, beside, unnamed } = found;
  return {
    ...{ input, sheet, address, scale, certainty, why },
    ...(cells && { cells }),
    ...(confirmed && { confirmed }),
    ...(corrected && { corrected }),
    ...(marks && { marks }),
    ...(beside !== undefined && { beside }),
    ...(unnamed && { unnamed }),
  };
}
