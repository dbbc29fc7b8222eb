import type { Result } from "../../../src/model/result/result";
import { twente } from "../../../src/plans";
import { columnName } from "../../../src/workbook/cells/address";
import type { CellValue } from "../../../src/workbook/cells/grid";
import { layOut } from "../../../src/workbook/change/businesscase/layout";
import { businessCaseCells } from "../../support/businesscase-cells";
import type { Workbench } from "./workbench";

export const CASE = "MGN Businesscase";
export const layout = layOut(twente);

export const caseCell = (bench: Workbench, key: string, column: number): CellValue =>
  bench.value(CASE, `${columnName(column)}${layout.rowOf(key) + 1}`);

/** The result sheets hold what the model says, cell by cell. */
export function expectSheetsToHold(bench: Workbench, result: Result): void {
  for (const { where, address, value } of businessCaseCells(twente, result)) {
    const cell = bench.value(CASE, address);
    const equal = typeof cell === "number" && typeof value === "number" && Math.abs(cell - value) < 1e-6;
    expect([where, equal ? value : cell]).toEqual([where, value]);
  }
  result.payout?.municipalities.forEach(({ municipality, local, repay, risk }, index) => {
    const row = 17 + index;
    const cells = ["A", "D", "E", "F"].map((column) => bench.value("MGN Uitkering", `${column}${row}`));
    expect(cells).toEqual([municipality.name, local.toNumber(), repay?.toNumber(), risk?.toNumber()]);
  });
  result.waitList.targets.forEach(({ milestone, computed, met }) => {
    const row = waitListRow(bench, `Mijlpaal ${milestone}: daling van de wachtlijst tot de datum`);
    expect(bench.value("MGN Wachtlijst", `H${row}`)).toBeCloseTo(computed?.toNumber() ?? NaN, 6);
    expect(bench.value("MGN Wachtlijst", `J${row}`)).toBe(met ? "ja" : "nee");
  });
}

/** The row that has this label, from 1. */
function waitListRow(bench: Workbench, label: string): number {
  const rows = Array.from({ length: 50 }, (_, index) => index + 1);
  const found = rows.find((row) => bench.value("MGN Wachtlijst", `A${row}`) === label);
  if (found === undefined) throw new Error(`MGN Wachtlijst has no row "${label}"`);
  return found;
}

/** What the pane shows; fails on a problem. */
export function shown(bench: Workbench): Result {
  const { result, problem } = bench.session.state();
  if (problem) throw new Error(`${problem.code}: ${problem.message}`);
  if (!result) throw new Error("nothing was calculated");
  return result;
}
