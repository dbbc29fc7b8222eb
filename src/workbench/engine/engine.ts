/**
 * What the host needs of a spreadsheet: cells, sheets, names, calculation.
 *
 * The host (../host) speaks Microsoft's batch protocol and knows only this interface; the engine behind it is
 * Univer, with or without a visible grid. Rows and columns count from 0. Formulas are in invariant form
 * (English names, commas), without or with a leading "=" as stated.
 */

/** A calculated cell: errors are their Excel text, such as "#DIV/0!", told apart by `CellKind`. */
export type CellValue = string | number | boolean;

export type CellKind = "empty" | "string" | "number" | "boolean" | "error";

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Cell {
  /** "" for an empty cell. */
  readonly value: CellValue;
  readonly kind: CellKind;
  /** With a leading "="; undefined where the cell holds a constant, or lies inside another cell's spill. */
  readonly formula?: string;
  /** Excel number format, "General" by default. */
  readonly numberFormat: string;
}

/**
 * What is put in a cell: null leaves it, "" empties it, a text that starts with "=" is a formula, `'text` is text.
 * Types are taken as given: the text "0363" stays a text. Guessing numbers in what someone types is not done here.
 */
export type CellInput = CellValue | null;

export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "#RRGGBB" */
  readonly fontColor?: string;
  readonly fontSize?: number;
  /** "#RRGGBB"; "" for no fill */
  readonly fill?: string;
  readonly horizontalAlignment?: "General" | "Left" | "Center" | "Right";
  /** Steps of indentation from the left, 0 by default. */
  readonly indent?: number;
  readonly wrapText?: boolean;
  readonly borderBottom?: boolean;
  readonly borderTop?: boolean;
  readonly borderLeft?: boolean;
  readonly borderRight?: boolean;
  readonly underline?: boolean;
  readonly fontName?: string;
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
}

export interface DefinedName {
  readonly name: string;
  /** With a leading "=". */
  readonly formula: string;
  /** Sheet id for a sheet-scoped name. */
  readonly scope?: string;
  /** Not shown in the list of names that a user sees. */
  readonly hidden?: true;
}

/** One change of cells, by a user, by the host, or by the calculation. */
export interface CellsChanged {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly by: "user" | "host";
  /** Cells came, went or were moved: what stood here stands elsewhere. */
  readonly moves?: true;
  /** Where whole rows or columns came or went. */
  readonly shift?: Shift;
}

/** Rows or columns that came before the one at a place, or, below zero, that went from there on. */
export interface Shift {
  readonly along: "rows" | "columns";
  readonly at: number;
  readonly by: number;
}

/** A custom function as the calculation calls it. Arguments are matrices: a single cell is [[value]]. */
export interface EngineFunction {
  /** "MGN.VERDEEL" */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly matrix: boolean;
  }[];
  /** Answers a matrix; an error cell is `{ error: "#VALUE!", message? }`. Rejects only for a fault of the workbench itself. */
  readonly call: (args: readonly EngineArgument[]) => Promise<readonly (readonly EngineAnswer[])[]>;
}
export type EngineArgument = readonly (readonly (CellValue | null | { readonly error: string })[])[] | null;
export type EngineAnswer = CellValue | null | { readonly error: string; readonly message?: string };

/** A sheet as a file brings it in. */
export interface SheetContent {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly cells: readonly CellContent[];
  /** Widths and heights in pixels; what is not named has the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Rect[];
  readonly isProtected: boolean;
  readonly validations?: readonly SheetValidation[];
}

export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
  /** What the program that saved the file had calculated for this formula; undefined where it left nothing. */
  readonly kept?: KeptValue;
  /** The range that an array formula fills; undefined for a formula that fills no more than its own cell. */
  readonly fills?: Rect;
  /** What the file keeps of that range, by row; undefined where `fills` is. */
  readonly keptFill?: readonly (readonly KeptValue[])[];
  readonly numberFormat: string;
  readonly format: CellFormat;
}

/** A formula's value as it stands in a file; an error is its Excel text. */
export interface KeptValue {
  readonly value: CellValue;
  readonly isError: boolean;
}

/** A formula that keeps the value that the file had for it, since it cannot be calculated here. */
export interface NotCalculated {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** With a leading "=". */
  readonly formula: string;
  readonly kept: KeptValue;
  /** What is calculated here, where that is another answer than the file's. */
  readonly here: KeptValue | null;
  readonly why: "other-file" | "unknown-function" | "unknown-operator" | "other-answer";
  /** Cells that it reads have changed since: what is kept, and what hangs on it, is of before that. */
  readonly isStale: boolean;
}

/** A range that a user made a table, by which formulas call its columns. */
export interface TableContent {
  readonly name: string;
  readonly sheetId: string;
  /** Headings and totals included. */
  readonly rect: Rect;
  /** From left to right. */
  readonly columns: readonly string[];
  readonly headerRows: 0 | 1;
  readonly totalRows: 0 | 1;
}

/** A whole workbook at once, for opening a file. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly DefinedName[];
  readonly tables?: readonly TableContent[];
  /** Id of the sheet in front. */
  readonly active: string;
  /** The file's values were calculated with numbers as they are displayed, which is not done here. */
  readonly precisionAsDisplayed?: true;
}

export interface Engine {
  /**
   * Replaces everything; custom functions and listeners stay. Says nothing to the listeners. Function calls that wait
   * for an answer are given up. The calculation starts in a later task; `settled` waits for it.
   */
  load(content: WorkbookContent): Promise<void>;

  sheets(): readonly SheetInfo[];
  addSheet(name: string, position?: number): SheetInfo;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  setVisibility(sheetId: string, visibility: Visibility): void;
  activeSheet(): string;
  activate(sheetId: string): void;
  selection(): { readonly sheetId: string; readonly rect: Rect };
  select(sheetId: string, rect: Rect): void;

  /** The smallest rectangle around every cell with a value or formula; null on an empty sheet. */
  usedRect(sheetId: string, valuesOnly: boolean): Rect | null;
  read(sheetId: string, rect: Rect): readonly (readonly Cell[])[];
  /** The cell's text as shown, with the number format in Dutch. */
  texts(sheetId: string, rect: Rect): readonly (readonly string[])[];
  write(sheetId: string, rect: Rect, cells: readonly (readonly CellInput[])[]): void;
  writeNumberFormats(sheetId: string, rect: Rect, formats: readonly (readonly (string | null)[])[]): void;
  format(sheetId: string, row: number, column: number): CellFormat;
  setFormat(sheetId: string, rect: Rect, format: CellFormat): void;
  clear(sheetId: string, rect: Rect, what: "All" | "Contents" | "Formats"): void;
  /** Width in pixels. */
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, columns: number, width: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, row: number, rows: number, height: number): void;
  /** Frozen rows and columns, counted from the top left. */
  frozen(sheetId: string): { readonly rows: number; readonly columns: number };
  freeze(sheetId: string, rows: number, columns: number): void;
  merges(sheetId: string): readonly Rect[];
  merge(sheetId: string, rect: Rect): void;
  insertRows(sheetId: string, row: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;
  insertColumns(sheetId: string, column: number, count: number): void;
  deleteColumns(sheetId: string, column: number, count: number): void;
  /** Cuts cells and pastes them elsewhere on the sheet: formulas and names go along. */
  moveRange(sheetId: string, rect: Rect, to: { readonly row: number; readonly column: number }): Promise<void>;
  /** Protection as the file says it; writing to a protected sheet is refused by the host, not here. */
  isProtected(sheetId: string): boolean;
  setProtected(sheetId: string, on: boolean): void;
  /** The area that spills from this cell's formula; null where it does not. */
  spill(sheetId: string, row: number, column: number): Rect | null;
  /** What a custom function said about the error in this cell; null where it said nothing, or there is no error. */
  errorMessage(sheetId: string, row: number, column: number): string | null;

  names(): readonly DefinedName[];
  setName(name: DefinedName): void;
  deleteName(name: string, scope?: string): void;

  registerFunction(definition: EngineFunction): void;
  /** Resolves when every pending calculation, custom functions included, is done. */
  settled(): Promise<void>;
  recalculate(): Promise<void>;
  /** The formulas of the opened file that keep its value: see NotCalculated. After `settled`. */
  notCalculated(): readonly NotCalculated[];
  onCellsChanged(listener: (change: CellsChanged) => void): () => void;
  onSheets(
    listener: (event: {
      readonly kind: "added" | "deleted" | "activated" | "renamed";
      readonly sheetId: string;
    }) => void,
  ): () => void;
  onSelection(listener: () => void): () => void;
  onCalculated(listener: () => void): () => void;
  dispose(): void;
}

/** How a sheet is printed and filtered; the engine knows nothing of it. */
export interface SheetPage {
  orientation?: "Portrait" | "Landscape";
  paperSize?: string;
  /** Pages to fit on; null for as many as it takes. */
  fitTo?: { readonly wide: number | null; readonly high: number | null };
  /** Rows repeated on each page, from 0. */
  titleRows?: { readonly first: number; readonly last: number };
  /** Columns repeated on each page, from 0. */
  titleColumns?: { readonly first: number; readonly last: number };
  /** What is printed; absent: all that is used. */
  area?: Rect;
  /** With the codes of the file format: "&P" is the page. */
  footer?: PageFooter;
  /** The range with filter buttons, headers first; null once it was taken away. */
  filter?: Rect | null;
}

export interface PageFooter {
  left?: string;
  center?: string;
  right?: string;
}

/** A native chart that was made since the workbook was opened; the engine knows nothing of it. */
export interface SheetChart {
  readonly id: string;
  name: string;
  title: string;
  readonly type: "ColumnClustered" | "BarClustered" | "Line";
  /** Headers and names of series included. */
  readonly data: { readonly sheetId: string; readonly rect: Rect };
  readonly seriesBy: "Rows" | "Columns";
  /** The cells that it lies over. */
  at: Rect;
}

/** What may be typed in cells, and what is said at them; the engine knows nothing of it. */
export interface SheetValidation {
  readonly areas: readonly Rect[];
  /** Null for a rule of the opened file that nothing here knows: it stands there as it is. */
  readonly rule: ValidationRule | null;
  /** Of the opened file, and not changed: its place among those of the sheet. */
  readonly listed?: number;
  /** It stands where it cannot be changed here: in the extensions of the sheet's part. */
  readonly isFixed?: true;
}

export interface ValidationRule {
  readonly type: "None" | "WholeNumber" | "Decimal" | "Date";
  /** Null for the type "None". */
  readonly operator: ValidationOperator | null;
  /** Without "=": "0", "A1"; a day is a number counted from 1900. "" where the operator needs none. */
  readonly formulas: readonly [string, string];
  readonly ignoreBlanks: boolean;
  readonly alert: {
    readonly shows: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly shows: boolean; readonly title: string; readonly message: string };
}

export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** What the file says of how Excel works with it; the engine goes on calculating, and lets sheets be added. */
export interface OpenedConditions {
  /** Formulas calculate only when someone asks for it. */
  readonly manual: boolean;
  /** No sheet may be added, deleted, renamed, moved or hidden. */
  readonly structureLocked: boolean;
  /** Ranges that a user made a table. */
  readonly tables: readonly { readonly name: string; readonly sheetId: string }[];
}

/** What belongs to the file and not to the cells: kept by the host, written and read by ../files. */
export interface DocumentParts {
  /** id → XML text; the namespace is read from the text. */
  readonly customXml: Map<string, string>;
  /** Office settings of the document. */
  readonly settings: Map<string, unknown>;
  /** By sheet id, of the sheets whose page was set since the workbook was opened. */
  readonly pages: Map<string, SheetPage>;
  /** By sheet id. */
  readonly charts: Map<string, SheetChart[]>;
  /** By sheet id: those of the opened file, and what was set since. */
  readonly validations: Map<string, readonly SheetValidation[]>;
  /** Absent for a workbook that never was a file. */
  readonly conditions?: OpenedConditions;
}

/** Of a workbook that never was a file. */
export function noParts(): DocumentParts {
  return { customXml: new Map(), settings: new Map(), pages: new Map(), charts: new Map(), validations: new Map() };
}

/** A workbook as the files room reads and writes it. */
export interface OpenWorkbook {
  readonly engine: Engine;
  readonly parts: DocumentParts;
  readonly fileName: string;
}
