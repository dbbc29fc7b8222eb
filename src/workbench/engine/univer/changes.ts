import {
  type ICellData,
  type ICommandInfo,
  type ICommandService,
  type IRange,
  type Nullable,
  ObjectMatrix,
} from "@univerjs/core";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import {
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { CellsChanged, Rect, Shift } from "../engine";
import { Bounds, toRect } from "./rects";

export interface SheetEvent {
  readonly kind: "added" | "deleted" | "activated" | "renamed";
  readonly sheetId: string;
}

const SHEET_EVENTS = new Map<string, SheetEvent["kind"]>([
  [InsertSheetMutation.id, "added"],
  [RemoveSheetMutation.id, "deleted"],
  [SetWorksheetActiveOperation.id, "activated"],
  [SetWorksheetNameMutation.id, "renamed"],
]);

const MOVES = new Set([InsertRowMutation.id, RemoveRowMutation.id, InsertColMutation.id, RemoveColMutation.id]);

/** After these, formulas mean other cells than before, whoever did it. */
export const REWRITES: ReadonlySet<string> = new Set([
  ...MOVES,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
]);

/** Tells what changed, and whether the host or the user (through the grid) did it. */
export class Changes {
  private readonly cells = new Set<(change: CellsChanged) => void>();
  private readonly sheets = new Set<(event: SheetEvent) => void>();
  private readonly selections = new Set<() => void>();
  private by: CellsChanged["by"] = "user";
  private silent = false;
  private front = "";

  constructor(
    commands: ICommandService,
    private readonly unitId: () => string,
  ) {
    commands.onCommandExecuted((command, options) => {
      // Local changes are a calculation's results, or Univer's own bookkeeping.
      if (!options?.onlyLocal && this.isNews(command) && !this.silent) this.heard(command);
    });
  }

  onCells(listener: (change: CellsChanged) => void): () => void {
    return subscribe(this.cells, listener);
  }

  onSheets(listener: (event: SheetEvent) => void): () => void {
    return subscribe(this.sheets, listener);
  }

  onSelection(listener: () => void): () => void {
    return subscribe(this.selections, listener);
  }

  /** What happens inside is the host's doing. */
  byHost<T>(work: () => T): T {
    const before = this.by;
    this.by = "host";
    try {
      return work();
    } finally {
      this.by = before;
    }
  }

  silently(work: () => void): void {
    this.silent = true;
    try {
      work();
    } finally {
      this.silent = false;
    }
  }

  /** Univer brings a sheet to the front more often than once, also later, when it is there already. */
  private isNews(command: Readonly<ICommandInfo>): boolean {
    if (command.id !== SetWorksheetActiveOperation.id) return true;
    const { unitId, subUnitId } = command.params as { unitId: string; subUnitId: string };
    const front = `${unitId}/${subUnitId}`;
    const isNews = front !== this.front;
    this.front = front;
    return isNews;
  }

  private heard(command: Readonly<ICommandInfo>): void {
    if (command.id === SetSelectionsOperation.id) {
      for (const listener of this.selections) listener();
      return;
    }
    const params = command.params as { unitId?: string; subUnitId?: string } | undefined;
    if (params?.unitId !== this.unitId()) return;
    const kind = SHEET_EVENTS.get(command.id);
    if (kind) {
      const event = { kind, sheetId: params.subUnitId ?? insertedId(command) };
      for (const listener of this.sheets) listener(event);
      return;
    }
    if (command.id === MoveRangeMutation.id) {
      const { fromRange, toRange, from, to } = command.params as IMoveRangeMutationParams;
      this.tell({ sheetId: from.subUnitId, rect: toRect(fromRange), by: this.by, moves: true });
      this.tell({ sheetId: to.subUnitId, rect: toRect(toRange), by: this.by, moves: true });
      return;
    }
    const rect = changedRect(command);
    if (!rect || !params.subUnitId) return;
    const moves = MOVES.has(command.id) ? ({ moves: true, shift: shiftOf(command.id, rect) } as const) : {};
    this.tell({ sheetId: params.subUnitId, rect, by: this.by, ...moves });
  }

  private tell(change: CellsChanged): void {
    for (const listener of this.cells) listener(change);
  }
}

/** Of a command that lets whole rows or columns come or go. */
function shiftOf(id: string, { row, column, rows, columns }: Rect): Shift {
  const sign = id === RemoveRowMutation.id || id === RemoveColMutation.id ? -1 : 1;
  return id === InsertRowMutation.id || id === RemoveRowMutation.id
    ? { along: "rows", at: row, by: sign * rows }
    : { along: "columns", at: column, by: sign * columns };
}

function changedRect(command: Readonly<ICommandInfo>): Rect | null {
  if (MOVES.has(command.id)) return toRect((command.params as { range: IRange }).range);
  if (command.id !== SetRangeValuesMutation.id) return null;
  const { cellValue } = command.params as ISetRangeValuesMutationParams;
  const bounds = new Bounds();
  new ObjectMatrix(cellValue).forValue((row, column, cell: Nullable<ICellData>) => {
    // A change of format alone is not a change of cells.
    if (!cell || "v" in cell || "f" in cell || "si" in cell || "p" in cell) bounds.add(row, column);
  });
  return bounds.rect();
}

function insertedId(command: Readonly<ICommandInfo>): string {
  return (command.params as { sheet: { id: string } }).sheet.id;
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
