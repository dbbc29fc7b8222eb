import type { Amounts } from "../../model/businesscase/lines";
import { evaluate } from "../../model/evaluation/evaluate";
import { movementsOf } from "../../model/formula/explanation";
import type { Plan, RowDefinition } from "../../model/plan/plan";
import { rangeAround } from "../cells/address";
import { euroFactor, type RowCells } from "../find/inputs/row-cells";
import type { PlannedRun } from "./plan-run";
import { sheetRow, type SheetRuns } from "./sheet-run";

/**
 * What the workbook answered beside what the model gives with the same inputs.
 *
 * @param runs the plan itself first: by it the unit of each row is told
 * @param answers per run and per row, as the cells hold them
 */
export function resultsOf(
  plan: Plan,
  runs: readonly PlannedRun[],
  rows: readonly RowCells[],
  answers: readonly (readonly Amounts[])[],
): SheetRuns {
  const modelled = runs.map(
    ({ figures }) => new Map(evaluate(plan, figures).rows.map(({ row, amounts }) => [row.id, amounts])),
  );
  const factors = rows.map(({ row }, index) => euroFactor(answers[0]?.[index] ?? [], modelled[0]?.get(row) ?? []));
  const calculated = new Set(rows.map(({ row }) => row));
  const others = plan.rows.filter(({ id }) => !calculated.has(id));
  const [base] = runs;
  const moves = ({ amount }: RowDefinition) =>
    base !== undefined && movementsOf([amount], plan, base.figures).some(({ still }) => !still);
  return {
    runs: runs.map(({ scenario, notThroughSheet }, run) => ({
      scenario: scenario?.name ?? null,
      notThroughSheet,
      rows: rows.map(({ row, sheet, cells }, index) => {
        const label = plan.rows.find(({ id }) => id === row)?.label ?? row;
        const amounts = answers[run]?.[index]?.map((amount) => amount?.times(factors[index] ?? 1) ?? null) ?? [];
        const place = { sheet, address: rangeAround(cells) };
        return sheetRow({ row, label, place }, amounts, modelled[run]?.get(row) ?? []);
      }),
    })),
    standStill: others.filter(moves).map(({ label }) => label),
    notCalculated: others.filter((row) => !moves(row)).map(({ label }) => label),
  };
}
