import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import type { Engine } from "../engine";
import { createUniverEngine } from "./engine";

/** An engine without a grid, for Node: a new workbook with one empty sheet. */
export async function createHeadlessEngine(): Promise<Engine> {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    // Function help is not shown here, so no texts are loaded; Univer only insists that the locale exists.
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const engine = createUniverEngine(univer);
  await engine.settled();
  return engine;
}
