import {
  type ICellData,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  ThemeService,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { Engine, Rect } from "../engine/engine";
import { createUniverEngine } from "../engine/univer/engine";
import { patternOf, speakDutch, toStored } from "./dutch-grid";
import { readTyped } from "../engine/typing";

/** The visible spreadsheet: the same engine as without a screen, with Univer's grid over it. */
export class Grid {
  readonly engine: Engine;
  private readonly univer: Univer;

  /** @param container id of the element that the grid fills */
  constructor(container: string) {
    this.univer = new Univer({
      logLevel: LogLevel.ERROR,
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: english },
    });
    const { plugins } = UniverSheetsCorePreset({
      container,
      toolbar: false,
      header: true,
      footer: {},
      contextMenu: true,
    });
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) this.univer.registerPlugin(plugin[0], plugin[1]);
      else this.univer.registerPlugin(plugin);
    }
    this.engine = createUniverEngine(this.univer);
    speakDutch(this.univer.__getInjector());
  }

  setDark(on: boolean): void {
    this.univer.__getInjector().get(ThemeService).setDarkMode(on);
  }

  /** Puts an entry in a cell as if the user had typed it there: read as Dutch, heard as the user's change. */
  type(sheetId: string, { row, column }: Rect, entry: string): void {
    const injector = this.univer.__getInjector();
    const workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheetBySheetId(sheetId);
    if (!workbook || !sheet) throw new Error(`No sheet has the id ${sheetId}`);
    const value: ICellData = toStored(readTyped(entry), patternOf(workbook, sheet.getCellRaw(row, column)));
    injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: workbook.getUnitId(),
      subUnitId: sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value,
    });
  }
}
