import type {
  ICellData,
  ICommand,
  IExecutionOptions,
  IMutation,
  Injector,
  IOperation,
  IRange,
  Nullable,
  Univer,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import { BooleanNumber, Direction, ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { ErrorType, FormulaDataModel, IFunctionService } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetMutation,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type {
  Cell,
  CellFormat,
  CellInput,
  CellsChanged,
  DefinedName,
  Engine,
  EngineFunction,
  Rect,
  SheetContent,
  SheetInfo,
  Visibility,
  WorkbookContent,
} from "../engine";
import { Calculation } from "./calculation";
import { NO_CONTENT, toCell, toCellData } from "./cells";
import { Changes, REWRITES, type SheetEvent } from "./changes";
import { dutchText } from "./dutch-text";
import { toFormat, toStyle } from "./formats";
import { describe, HostFunction } from "./functions";
import { Names } from "./names";
import { emptySheet, toSnapshot } from "./snapshot";
import { toRange, toRect, usedRect } from "./rects";

type CellMatrix = Record<number, Record<number, ICellData>>;

/**
 * The Engine over Univer, with or without a visible grid.
 *
 * Changes go through Univer's mutations, not through its facade: a host does not ask for permission, does not fill
 * the user's undo list, and says each value's type. Only what moves references (rows, columns, sheet names, removal)
 * is a command, because Univer rewrites formulas there.
 */
export class UniverEngine implements Engine {
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private readonly calculation: Calculation;
  private readonly changes: Changes;
  private readonly definedNames: Names;
  private readonly messages = new Map<string, string>();
  private protectedSheets = new Set<string>();
  private veryHidden = new Set<string>();
  private pendingCalls = new AbortController();
  private workbook: Workbook;
  private addedSheets = 0;

  constructor(private readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.workbook = univer.createUnit(UniverInstanceType.UNIVER_SHEET, toSnapshot(newUnitId(), EMPTY));
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
    this.calculation = new Calculation(this.injector);
    this.changes = new Changes(this.commands, () => this.workbook.getUnitId());
    this.definedNames = new Names(this.injector, () => this.workbook.getUnitId());
    this.commands.onCommandExecuted((command) => {
      if (REWRITES.has(command.id)) this.parseAnew();
    });
  }

  async load(content: WorkbookContent): Promise<void> {
    this.pendingCalls.abort();
    await this.settled();
    this.pendingCalls = new AbortController();
    const old = this.workbook.getUnitId();
    this.changes.silently(() => {
      this.workbook = this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, toSnapshot(newUnitId(), content));
      this.injector.get(IUniverInstanceService).disposeUnit(old);
      this.protectedSheets = idsOf(content, ({ isProtected }) => isProtected);
      this.veryHidden = idsOf(content, ({ visibility }) => visibility === "VeryHidden");
      for (const name of content.names) this.definedNames.set(name);
      this.activate(content.active);
    });
    this.parseAnew();
  }

  sheets(): readonly SheetInfo[] {
    return this.workbook.getSheets().map((sheet) => this.info(sheet));
  }

  addSheet(name: string, position?: number): SheetInfo {
    this.addedSheets += 1;
    const sheet = emptySheet(`sheet-added-${this.addedSheets}`, name);
    const index = position ?? this.workbook.getSheets().length;
    this.run(InsertSheetMutation, { unitId: this.workbook.getUnitId(), index, sheet }, STAY);
    return this.info(this.sheet(sheet.id));
  }

  deleteSheet(sheetId: string): void {
    if (this.activeSheet() === sheetId) this.activateNeighbour(sheetId);
    this.run(RemoveSheetCommand, this.target(sheetId));
    this.protectedSheets.delete(sheetId);
    this.veryHidden.delete(sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    this.run(SetWorksheetNameCommand, { ...this.target(sheetId), name });
  }

  moveSheet(sheetId: string, position: number): void {
    this.run(SetWorksheetOrderCommand, { ...this.target(sheetId), order: position });
  }

  setVisibility(sheetId: string, visibility: Visibility): void {
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (hidden && this.activeSheet() === sheetId) this.activateNeighbour(sheetId);
    this.run(SetWorksheetHideMutation, { ...this.target(sheetId), hidden }, STAY);
    if (visibility === "VeryHidden") this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
  }

  activeSheet(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    this.run(SetWorksheetActiveOperation, this.target(sheetId));
  }

  selection(): { readonly sheetId: string; readonly rect: Rect } {
    const sheetId = this.activeSheet();
    const current = this.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.workbook.getUnitId())
      .getSelectionsOfWorksheet(sheetId)
      .at(-1);
    return { sheetId, rect: current ? toRect(current.range) : { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  select(sheetId: string, rect: Rect): void {
    this.activate(sheetId);
    const range = toRange(rect);
    const primary = {
      ...toRange({ ...rect, rows: 1, columns: 1 }),
      actualRow: rect.row,
      actualColumn: rect.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.run(SetSelectionsOperation, { ...this.target(sheetId), selections: [{ range, primary, style: null }] });
  }

  usedRect(sheetId: string, valuesOnly: boolean): Rect | null {
    return usedRect(this.sheet(sheetId).getCellMatrix(), this.spilled(sheetId), valuesOnly);
  }

  read(sheetId: string, rect: Rect): readonly (readonly Cell[])[] {
    const sheet = this.sheet(sheetId);
    const matrix = sheet.getCellMatrix();
    const spilled = this.spilled(sheetId);
    const styles = this.workbook.getStyles();
    return cellsOf(rect, (row, column) => {
      const stored = matrix.getValue(row, column);
      const pattern = stored?.s ? styles.getStyleByCell(stored)?.n?.pattern : undefined;
      return toCell(
        stored,
        spilled?.[row]?.[column],
        this.formulaOf(sheetId, row, column, stored),
        pattern ?? "General",
      );
    });
  }

  texts(sheetId: string, rect: Rect): readonly (readonly string[])[] {
    return this.read(sheetId, rect).map((row) => row.map(dutchText));
  }

  write(sheetId: string, rect: Rect, cells: readonly (readonly CellInput[])[]): void {
    const cellValue: CellMatrix = {};
    cells.forEach((inputs, r) => {
      inputs.forEach((input, c) => {
        if (input !== null) (cellValue[rect.row + r] ??= {})[rect.column + c] = toCellData(input);
      });
    });
    this.setCells(sheetId, rect, cellValue);
  }

  writeNumberFormats(sheetId: string, rect: Rect, formats: readonly (readonly (string | null)[])[]): void {
    const cellValue: CellMatrix = {};
    formats.forEach((patterns, r) => {
      patterns.forEach((pattern, c) => {
        if (pattern !== null) (cellValue[rect.row + r] ??= {})[rect.column + c] = { s: { n: { pattern } } };
      });
    });
    this.setStyles(sheetId, rect, cellValue);
  }

  format(sheetId: string, row: number, column: number): CellFormat {
    return toFormat(this.workbook.getStyles().getStyleByCell(this.sheet(sheetId).getCellRaw(row, column)));
  }

  setFormat(sheetId: string, rect: Rect, format: CellFormat): void {
    this.setStyles(
      sheetId,
      rect,
      fill(rect, () => ({ s: toStyle(format) })),
    );
  }

  clear(sheetId: string, rect: Rect, what: "All" | "Contents" | "Formats"): void {
    const used = this.usedRect(sheetId, false);
    const area = used && overlap(used, rect);
    if (!area) return;
    if (what !== "Contents")
      this.setStyles(
        sheetId,
        area,
        fill(area, () => ({ s: null })),
      );
    if (what !== "Formats")
      this.setCells(
        sheetId,
        area,
        fill(area, () => ({ ...NO_CONTENT })),
      );
  }

  columnWidth(sheetId: string, column: number): number {
    return this.sheet(sheetId).getColumnWidth(column);
  }

  setColumnWidth(sheetId: string, column: number, columns: number, width: number): void {
    const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column + columns - 1 }];
    this.makeRoom(sheetId, { row: 0, column, rows: 1, columns });
    this.run(SetWorksheetColWidthMutation, { ...this.target(sheetId), ranges, colWidth: width });
  }

  rowHeight(sheetId: string, row: number): number {
    return this.sheet(sheetId).getRowHeight(row);
  }

  setRowHeight(sheetId: string, row: number, rows: number, height: number): void {
    const ranges = [{ startRow: row, endRow: row + rows - 1, startColumn: 0, endColumn: 0 }];
    this.makeRoom(sheetId, { row, column: 0, rows, columns: 1 });
    this.run(SetWorksheetRowHeightMutation, { ...this.target(sheetId), ranges, rowHeight: height });
  }

  frozen(sheetId: string): { readonly rows: number; readonly columns: number } {
    const { ySplit, xSplit } = this.sheet(sheetId).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    const start = { startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
    this.run(SetFrozenMutation, { ...this.target(sheetId), ySplit: rows, xSplit: columns, ...start });
  }

  merges(sheetId: string): readonly Rect[] {
    return this.sheet(sheetId).getMergeData().map(toRect);
  }

  merge(sheetId: string, rect: Rect): void {
    this.run(AddWorksheetMergeMutation, { ...this.target(sheetId), ranges: [toRange(rect)] });
  }

  insertRows(sheetId: string, row: number, count: number): void {
    const range = this.wholeRows(sheetId, row, count);
    this.run(InsertRowByRangeCommand, { ...this.target(sheetId), range, direction: Direction.UP });
  }

  deleteRows(sheetId: string, row: number, count: number): void {
    this.run(RemoveRowByRangeCommand, { ...this.target(sheetId), range: this.wholeRows(sheetId, row, count) });
  }

  insertColumns(sheetId: string, column: number, count: number): void {
    const range = this.wholeColumns(sheetId, column, count);
    this.run(InsertColByRangeCommand, { ...this.target(sheetId), range, direction: Direction.LEFT });
  }

  deleteColumns(sheetId: string, column: number, count: number): void {
    const range = this.wholeColumns(sheetId, column, count);
    this.run(RemoveColByRangeCommand, { ...this.target(sheetId), range });
  }

  isProtected(sheetId: string): boolean {
    return this.protectedSheets.has(sheetId);
  }

  setProtected(sheetId: string, on: boolean): void {
    if (on) this.protectedSheets.add(sheetId);
    else this.protectedSheets.delete(sheetId);
  }

  spill(sheetId: string, row: number, column: number): Rect | null {
    const range = this.formulas.getArrayFormulaRange()[this.workbook.getUnitId()]?.[sheetId]?.[row]?.[column];
    if (!range || this.sheet(sheetId).getCellRaw(row, column)?.v === ErrorType.SPILL) return null;
    const rect = toRect(range);
    return rect.rows * rect.columns > 1 ? rect : null;
  }

  errorMessage(sheetId: string, row: number, column: number): string | null {
    const cell = this.read(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0];
    return cell?.kind === "error" ? (this.messages.get(key(sheetId, row, column)) ?? null) : null;
  }

  names(): readonly DefinedName[] {
    return this.definedNames.all();
  }

  setName(name: DefinedName): void {
    this.definedNames.set(name);
    this.parseAnew();
  }

  deleteName(name: string, scope?: string): void {
    this.definedNames.delete(name, scope);
    this.parseAnew();
  }

  registerFunction(definition: EngineFunction): void {
    const functions = this.injector.get(IFunctionService);
    const host = new HostFunction(definition, {
      givenUp: () => this.pendingCalls.signal,
      explain: (sheetId, row, column, message) => {
        if (message === undefined) this.messages.delete(key(sheetId, row, column));
        else this.messages.set(key(sheetId, row, column), message);
      },
    });
    functions.registerExecutors(host);
    functions.registerDescriptions(describe(definition));
    this.parseAnew();
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  recalculate(): Promise<void> {
    this.calculation.invalidate();
    return this.settled();
  }

  onCellsChanged(listener: (change: CellsChanged) => void): () => void {
    return this.changes.onCells(listener);
  }

  onSheets(listener: (event: SheetEvent) => void): () => void {
    return this.changes.onSheets(listener);
  }

  onSelection(listener: () => void): () => void {
    return this.changes.onSelection(listener);
  }

  onCalculated(listener: () => void): () => void {
    return this.calculation.onCalculated(listener);
  }

  dispose(): void {
    this.calculation.dispose();
    this.univer.dispose();
  }

  private sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet has the id ${sheetId}`);
    return sheet;
  }

  private info(sheet: Worksheet): SheetInfo {
    const id = sheet.getSheetId();
    const hidden: Visibility = this.veryHidden.has(id) ? "VeryHidden" : "Hidden";
    return { id, name: sheet.getName(), visibility: sheet.isSheetHidden() ? hidden : "Visible" };
  }

  private activateNeighbour(sheetId: string): void {
    const other = this.sheets().find((sheet) => sheet.id !== sheetId && sheet.visibility === "Visible");
    if (!other) throw new Error("A workbook must keep one visible sheet");
    this.activate(other.id);
  }

  private target(sheetId: string): { unitId: string; subUnitId: string } {
    return { unitId: this.workbook.getUnitId(), subUnitId: sheetId };
  }

  private spilled(sheetId: string): CellMatrix | undefined {
    return this.formulas.getArrayFormulaCellData()[this.workbook.getUnitId()]?.[sheetId] as CellMatrix | undefined;
  }

  private formulaOf(sheetId: string, row: number, column: number, stored: Nullable<ICellData>) {
    if (!stored?.f && !stored?.si) return null;
    // A cell that the grid filled down holds only a reference to the first cell's formula.
    return stored.f ?? this.formulas.getFormulaStringByCell(row, column, sheetId, this.workbook.getUnitId());
  }

  private setCells(sheetId: string, rect: Rect, cellValue: CellMatrix): void {
    this.makeRoom(sheetId, rect);
    this.run(SetRangeValuesMutation, { ...this.target(sheetId), cellValue });
  }

  private setStyles(sheetId: string, rect: Rect, cellValue: CellMatrix): void {
    this.makeRoom(sheetId, rect);
    const matrix = this.sheet(sheetId).getCellMatrix();
    for (const [row, cells] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(cells)) {
        // Univer guesses the type anew when only the format changes: a calculated "0363" would become a number.
        const type = matrix.getValue(Number(row), Number(column))?.t;
        if (type) cell.t = type;
      }
    }
    // Univer reads the trigger to know that no formula is stale.
    this.run(SetRangeValuesMutation, { ...this.target(sheetId), cellValue, trigger: SetStyleCommand.id });
  }

  /** Univer calculates nothing outside a sheet's stated size. */
  private makeRoom(sheetId: string, rect: Rect): void {
    const sheet = this.sheet(sheetId);
    const rowCount = rect.row + rect.rows;
    const columnCount = rect.column + rect.columns;
    if (rowCount > sheet.getRowCount()) this.run(SetWorksheetRowCountMutation, { ...this.target(sheetId), rowCount });
    if (columnCount > sheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation, { ...this.target(sheetId), columnCount });
    }
  }

  private wholeRows(sheetId: string, row: number, count: number): IRange {
    return toRange({ row, column: 0, rows: count, columns: this.sheet(sheetId).getColumnCount() });
  }

  private wholeColumns(sheetId: string, column: number, count: number): IRange {
    return toRange({ row: 0, column, rows: this.sheet(sheetId).getRowCount(), columns: count });
  }

  /** A full calculation is cheap next to a wrong one. */
  private parseAnew(): void {
    this.messages.clear();
    // Univer keeps parsed formulas by their text, with the sheets and names they meant; every text contains "".
    this.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
    this.calculation.invalidate();
  }

  private run<P extends object>(
    command: ICommand<P> | IMutation<P> | IOperation<P>,
    params: P,
    options?: IExecutionOptions,
  ): void {
    const done = this.changes.byHost(() => this.commands.syncExecuteCommand(command.id, params, options));
    if (done === false) throw new Error(`Univer refused ${command.id}`);
  }
}

/** As if a co-author did it: the sheet in front of the user stays in front. */
const STAY: IExecutionOptions = { fromCollab: true };

const EMPTY: WorkbookContent = { sheets: [], names: [], active: "sheet-1" };

function idsOf(content: WorkbookContent, test: (sheet: SheetContent) => boolean): Set<string> {
  return new Set(content.sheets.filter(test).map(({ id }) => id));
}

let units = 0;

/** Univer's caches are global and go by the workbook's id: two engines must never share one. */
function newUnitId(): string {
  units += 1;
  return `workbook-${units}`;
}

function key(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}

function cellsOf<T>(rect: Rect, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_, c) => make(rect.row + r, rect.column + c)),
  );
}

function fill(rect: Rect, make: () => ICellData): CellMatrix {
  const matrix: CellMatrix = {};
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const cells: Record<number, ICellData> = (matrix[row] = {});
    for (let column = rect.column; column < rect.column + rect.columns; column++) cells[column] = make();
  }
  return matrix;
}

function overlap(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
