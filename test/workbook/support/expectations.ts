import type { Amounts, Result } from "../../../src/model/businesscase/result";
import { twente } from "../../../src/plans";
import { columnName } from "../../../src/workbook/address";
import { keys, layOut } from "../../../src/workbook/change/businesscase-layout";
import type { CellValue } from "../../../src/workbook/grid";
import type { Workbench } from "./workbench";

export const CASE = "MGN Businesscase";
export const layout = layOut(twente);

export const caseCell = (bench: Workbench, key: string, column: number): CellValue =>
  bench.value(CASE, `${columnName(column)}${layout.rowOf(key) + 1}`);

/** Every amount of the model against its cell: [where, cell, model]. */
function comparisons(bench: Workbench, result: Result): readonly (readonly [string, unknown, number])[] {
  const { firstYear, total, zvw, sd } = layout.columns;
  const years = (key: string, amounts: Amounts) =>
    amounts.map(
      (amount, index) =>
        [`${key} ${index}`, caseCell(bench, key, firstYear + index), amount?.toNumber() ?? NaN] as const,
    );
  const line = (key: string, sum: Result["totals"]["cost"]) => [
    ...years(key, sum.amounts),
    [`${key} total`, caseCell(bench, key, total), sum.total?.toNumber() ?? NaN] as const,
    [`${key} zvw`, caseCell(bench, key, zvw), sum.zvw?.toNumber() ?? NaN] as const,
    [`${key} sd`, caseCell(bench, key, sd), sum.sd?.toNumber() ?? NaN] as const,
  ];
  return [
    ...result.rows.flatMap((row) => line(keys.row(row.row.id), row)),
    ...result.derived.flatMap(({ derived, values }) => years(keys.derived(derived.id), values)),
    ...line(keys.total("impact"), result.totals.impact),
    ...line(keys.total("cost"), result.totals.cost),
    ...line(keys.total("result"), result.totals.result),
    ...years(keys.cumulative, result.cumulative),
  ];
}

/** The result sheets hold what the model says, cell by cell. */
export function expectSheetsToHold(bench: Workbench, result: Result): void {
  for (const [where, cell, model] of comparisons(bench, result)) {
    expect([where, typeof cell === "number" && Math.abs(cell - model) < 1e-6 ? model : cell]).toEqual([where, model]);
  }
  result.payout?.municipalities.forEach(({ municipality, local, repay, risk }, index) => {
    const row = 17 + index;
    const cells = ["A", "D", "E", "F"].map((column) => bench.value("MGN Uitkering", `${column}${row}`));
    expect(cells).toEqual([municipality.name, local.toNumber(), repay.toNumber(), risk?.toNumber()]);
  });
  result.waitList.targets.forEach(({ computed, met }, index) => {
    expect(bench.value("MGN Wachtlijst", `H${13 + 2 * index}`)).toBeCloseTo(computed?.toNumber() ?? NaN, 6);
    expect(bench.value("MGN Wachtlijst", `J${13 + 2 * index}`)).toBe(met ? "ja" : "nee");
  });
}

/** What the pane shows; fails on a problem. */
export function shown(bench: Workbench): Result {
  const { result, problem } = bench.session.state();
  if (problem) throw new Error(`${problem.code}: ${problem.message}`);
  if (!result) throw new Error("nothing was calculated");
  return result;
}
