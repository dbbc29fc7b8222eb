import { ICommandService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import type { Engine } from "../../../src/workbench/engine/engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/univer/headless";
import { Unit } from "../../../src/workbench/engine/univer/unit";
import { at, cell, values } from "./grid";

let engine: Engine;
let sheet: string;

beforeEach(async () => {
  engine = await createHeadlessEngine();
  sheet = engine.sheets()[0]?.id ?? "";
});
afterEach(() => engine.dispose());

test("calculates what was written, in any order", async () => {
  engine.write(sheet, at("C1"), [["=A1*B1"]]);
  engine.write(sheet, at("A1:B1"), [[1234.5, 2]]);
  await engine.settled();
  expect(values(engine, sheet, "A1:C1")).toEqual([[1234.5, 2, 2469]]);

  engine.write(sheet, at("B1"), [[3]]);
  await engine.settled();
  expect(values(engine, sheet, "C1")).toEqual([[3703.5]]);
});

test("refers to sheets whose names need quotes", async () => {
  const input = engine.addSheet("Input VG").id;
  engine.write(sheet, at("A1"), [["='Input VG'!C9*2"]]);
  engine.write(input, at("C9"), [[120.46]]);
  await engine.settled();
  expect(values(engine, sheet, "A1")).toEqual([[240.92]]);
});

test("keeps the type of what was written", async () => {
  engine.write(sheet, at("A1:E1"), [["0363", true, 45657, "'=geen formule", "#N/A"]]);
  engine.write(sheet, at("A2:C2"), [['=A1&""', "=B1", "=ISTEXT(A1)"]]);
  engine.setFormat(sheet, at("A1:C2"), { bold: true });
  engine.insertRows(sheet, 0, 1);
  await engine.settled();
  expect(values(engine, sheet, "A2:E2")).toEqual([["0363", true, 45657, "=geen formule", "#N/A"]]);
  expect(values(engine, sheet, "A3:C3")).toEqual([["0363", true, true]]);
  expect(cell(engine, sheet, "A2").kind).toBe("string");
  expect(cell(engine, sheet, "E2").kind).toBe("error");
});

test("gives errors as Excel's text", async () => {
  engine.write(sheet, at("A1:D1"), [["=1/0", '="a"+1', "=BESTAATNIET(1)", "=A1+1"]]);
  await engine.settled();
  expect(values(engine, sheet, "A1:D1")).toEqual([["#DIV/0!", "#VALUE!", "#NAME?", "#DIV/0!"]]);
  expect(cell(engine, sheet, "A1").kind).toBe("error");
});

test("an empty string empties a cell and leaves its format, null leaves the cell", async () => {
  engine.write(sheet, at("A1:B1"), [[1, 2]]);
  engine.writeNumberFormats(sheet, at("A1"), [["0.0%"]]);
  engine.write(sheet, at("A1:B1"), [["", null]]);
  await engine.settled();
  expect(cell(engine, sheet, "A1")).toEqual({ value: "", kind: "empty", numberFormat: "0.0%" });
  expect(values(engine, sheet, "B1")).toEqual([[2]]);
});

test("spills, chains spills, shrinks and clears them", async () => {
  engine.write(sheet, at("A1:C1"), [["=SEQUENCE(3)", "=A1:A3*2", "=SUM(B1:B3)"]]);
  await engine.settled();
  expect(values(engine, sheet, "A1:C3")).toEqual([
    [1, 2, 12],
    [2, 4, ""],
    [3, 6, ""],
  ]);
  expect(engine.spill(sheet, 0, 0)).toEqual(at("A1:A3"));
  expect(engine.spill(sheet, 1, 0)).toBeNull();
  expect(cell(engine, sheet, "A2").formula).toBeUndefined();
  expect(engine.usedRect(sheet, true)).toEqual(at("A1:C3"));

  engine.write(sheet, at("A1"), [["=SEQUENCE(2)"]]);
  await engine.settled();
  expect(values(engine, sheet, "A1:C3")).toEqual([
    [1, 2, 6],
    [2, 4, ""],
    ["", 0, ""],
  ]);

  engine.clear(sheet, at("A1"), "Contents");
  await engine.settled();
  expect(values(engine, sheet, "A1:A3")).toEqual([[""], [""], [""]]);
  expect(engine.spill(sheet, 0, 0)).toBeNull();
});

test("a spill that finds something in its way says so", async () => {
  engine.write(sheet, at("A1:A2"), [["=SEQUENCE(2)"], ["bezet"]]);
  await engine.settled();
  expect(values(engine, sheet, "A1:A2")).toEqual([["#SPILL!"], ["bezet"]]);
  expect(engine.spill(sheet, 0, 0)).toBeNull();
});

test("two engines in one process do not see each other", async () => {
  const other = await createHeadlessEngine();
  const theirs = other.sheets()[0]?.id ?? "";
  engine.write(sheet, at("A1:B1"), [[1, "=A1*10"]]);
  other.write(theirs, at("A1:B1"), [[2, "=A1*10"]]);
  await Promise.all([engine.settled(), other.settled()]);
  expect([values(engine, sheet, "B1"), values(other, theirs, "B1")]).toEqual([[[10]], [[20]]]);
  other.dispose();
});

test("step by step it comes to the same as all at once", async () => {
  const rows = Array.from({ length: 60 }, (_, row) => [row, `=A${row + 1}*$D$1`, `=SUM(B$1:B${row + 1})`]);
  engine.write(sheet, at("D1"), [[1.028]]);
  engine.write(sheet, { row: 0, column: 0, rows: 60, columns: 3 }, rows);
  await engine.settled();
  for (const index of [1.04, 2, 0.5]) {
    engine.write(sheet, at("D1"), [[index]]);
    await engine.settled();
  }
  const stepwise = values(engine, sheet, "A1:C60");
  await engine.recalculate();
  expect(values(engine, sheet, "A1:C60")).toEqual(stepwise);
  expect(stepwise[59]?.[2]).toBeCloseTo((59 * 60 * 0.5) / 2, 9);
});

test("says when a calculation is done, and only to those who listen", async () => {
  let done = 0;
  const stop = engine.onCalculated(() => (done += 1));
  engine.write(sheet, at("A1"), [["=1+1"]]);
  await engine.settled();
  expect(done).toBe(1);
  stop();
  await engine.recalculate();
  expect(done).toBe(1);
});

test("is closed in the middle of a calculation without a word from Univer's timers", async () => {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const unit = new Unit(univer);
  await unit.calculation.settled();
  const timers = jest.spyOn(globalThis, "setTimeout");
  unit.injector.get(ICommandService).syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, {
    stageInfo: { stage: FormulaExecuteStageType.START },
  });
  const late = timers.mock.calls.find(([, wait]) => wait === 1000)?.[0];
  timers.mockRestore();
  expect(late).toBeDefined();
  unit.dispose();
  expect(late).not.toThrow();
});
