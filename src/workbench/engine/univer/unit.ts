import {
  type ICellData,
  type ICommand,
  type IExecutionOptions,
  type IMutation,
  type Injector,
  type Nullable,
  type IOperation,
  type Univer,
  type Workbook,
  type Worksheet,
  ICommandService,
  IUniverInstanceService,
  LocaleService,
  UniverInstanceType,
} from "@univerjs/core";
import { FormulaDataModel, IDefinedNamesService, IFunctionService } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  MoveRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { Rect, WorkbookContent } from "../engine";
import { Calculation } from "./calculation";
import { Changes, REWRITES } from "./changes";
import { Messages } from "./messages";
import { toSnapshot } from "./snapshot";
import { spareWork } from "./spared-work";

/**
 * The open workbook inside Univer, and how it is changed.
 *
 * Changes go through Univer's mutations, not through its facade: a host does not ask for permission, does not fill
 * the user's undo list, and says each value's type. Only what moves references (rows, columns, sheet names, removal)
 * is a command, because Univer rewrites formulas there.
 */
export class Unit {
  readonly injector: Injector;
  readonly calculation: Calculation;
  readonly changes: Changes;
  readonly formulas: FormulaDataModel;
  readonly messages = new Messages();
  /** What Univer does not know of sheets: ids of those that the file protects, or hides from the user's menu. */
  readonly protectedSheets = new Set<string>();
  readonly veryHidden = new Set<string>();
  private readonly commands: ICommandService;
  private readonly locale: LocaleService;
  private readonly forgetKept: (word: string) => void;
  /** What formulas say; null until it is asked after a change. */
  private words: Set<string> | null = null;
  private current: Workbook;

  constructor(private readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.current = univer.createUnit(UniverInstanceType.UNIVER_SHEET, toSnapshot(newUnitId(), EMPTY));
    this.commands = this.injector.get(ICommandService);
    this.locale = this.injector.get(LocaleService);
    this.formulas = this.injector.get(FormulaDataModel);
    this.forgetKept = spareWork(this.injector);
    this.calculation = new Calculation(this.injector);
    this.changes = new Changes(this.commands, () => this.id);
    this.commands.onCommandExecuted((command) => {
      if (this.calculation.isDeaf) return;
      if (REWRITES.has(command.id)) this.parseAnew();
      if (REWRITES.has(command.id) || WRITES.has(command.id)) this.words = null;
    });
  }

  get workbook(): Workbook {
    return this.current;
  }

  get id(): string {
    return this.current.getUnitId();
  }

  /** Puts another workbook in the place of this one. */
  replace(content: WorkbookContent): void {
    const old = this.id;
    this.current = this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, toSnapshot(newUnitId(), content));
    this.injector.get(IUniverInstanceService).disposeUnit(old);
    this.words = null;
    this.protectedSheets.clear();
    this.veryHidden.clear();
    for (const { id, isProtected, visibility } of content.sheets) {
      if (isProtected) this.protectedSheets.add(id);
      if (visibility === "VeryHidden") this.veryHidden.add(id);
    }
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.current.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet has the id ${sheetId}`);
    return sheet;
  }

  target(sheetId: string): { unitId: string; subUnitId: string } {
    return { unitId: this.id, subUnitId: sheetId };
  }

  run<P extends object>(
    command: ICommand<P> | IMutation<P> | IOperation<P>,
    params: P,
    options?: IExecutionOptions,
  ): void {
    const done = this.changes.byHost(() => this.commands.syncExecuteCommand(command.id, params, options));
    if (!done) throw new Error(`Univer refused ${command.id}`);
  }

  /** For a command that Univer has in no other form than as a user gives it. */
  async runAsUser<P extends object>(command: ICommand<P>, params: P): Promise<void> {
    if (!(await this.commands.executeCommand(command.id, params))) throw new Error(`Univer refused ${command.id}`);
  }

  /** Univer calculates nothing outside a sheet's stated size. */
  makeRoom(sheetId: string, rect: Rect): void {
    const sheet = this.sheet(sheetId);
    const rowCount = rect.row + rect.rows;
    const columnCount = rect.column + rect.columns;
    if (rowCount > sheet.getRowCount()) this.run(SetWorksheetRowCountMutation, { ...this.target(sheetId), rowCount });
    if (columnCount > sheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation, { ...this.target(sheetId), columnCount });
    }
  }

  /** For what changes the meaning of formulas. A full calculation is cheap next to a wrong one. */
  parseAnew(): void {
    this.messages.clear();
    this.forgetParsed("");
    this.calculation.invalidate();
  }

  /**
   * A name comes, goes or means something else. Where no formula says it, as with the marks of an add-in, nothing is stale.
   * @param meaning what it means from now on; nothing where it goes
   */
  rename(name: string, meaning: string, change: () => void): void {
    this.words ??= this.wordsSaid();
    // Of a name in a text that INDIRECT reads, no formula says a word.
    if (this.words.has(name.toUpperCase()) || this.words.has("INDIRECT")) {
      change();
      return;
    }
    this.calculation.unheard(change);
    for (const word of wordsIn(meaning)) this.words.add(word);
    // A formula that is gone may have said it, and be written again.
    this.forgetParsed(name);
  }

  private forgetParsed(word: string): void {
    // Univer keeps parsed formulas by a hash of their text, with the sheets and names they meant; every text contains "".
    this.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
    this.forgetKept(word);
  }

  /** All names, functions and parts of references in formulas, of cells and of names, in capitals. */
  private wordsSaid(): Set<string> {
    const words = new Set<string>();
    const say = (formula: string) => {
      for (const word of wordsIn(formula)) words.add(word);
    };
    for (const sheet of this.current.getSheets())
      sheet.getCellMatrix().forValue((_row, _column, cell: Nullable<ICellData>) => {
        if (cell?.f) say(cell.f);
      });
    const names = this.injector.get(IDefinedNamesService).getDefinedNameMap(this.id) ?? {};
    for (const { formulaOrRefString } of Object.values(names)) say(formulaOrRefString);
    return words;
  }

  dispose(): void {
    this.calculation.dispose();
    this.univer.dispose();
    // A second into a slow calculation Univer names its progress, from a timer that outlives it: that asks for a locale.
    this.locale.load({});
  }
}

/** A name of Excel's: letters, digits, points, backslashes, question marks and underlines. */
const WORD = /[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*/gu;

function wordsIn(formula: string): readonly string[] {
  return formula.toUpperCase().match(WORD) ?? [];
}

/** After these, formulas may say other words. */
const WRITES: ReadonlySet<string> = new Set([SetRangeValuesMutation.id, MoveRangeMutation.id, InsertSheetMutation.id]);

const EMPTY: WorkbookContent = { sheets: [], names: [], active: "sheet-1" };

let units = 0;

/** Univer's caches are global and go by the workbook's id: two engines must never share one. */
function newUnitId(): string {
  units += 1;
  return `workbook-${units}`;
}
