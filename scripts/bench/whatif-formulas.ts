import { contextOf, inputValue } from "../../src/model/formula/amounts";
import { excelFormula, type References } from "../../src/model/formula/excel-formula";
import { planExpressions } from "../../src/model/formula/plan-expressions";
import { derivedOf, type Expression, type InputId } from "../../src/model/plan/expression";
import type { Figures } from "../../src/model/plan/figures";
import type { Plan } from "../../src/model/plan/plan";
import type { Outcome } from "../../src/model/whatif/outcome/outcome";

/** A sheet of one column of factors, a year a column beside it, and the outcomes beneath each other. */
export interface FormulaSheet {
  readonly rows: readonly (readonly (string | number)[])[];
  /** Row of each varied input's factor, in column A. */
  readonly factorRows: readonly number[];
  /** Row of each outcome, in column A. */
  readonly outcomeRows: readonly number[];
}

/** The plan as a controller's workbook has it: inputs, steps and rows in formulas, each once. Counts rows from 0. */
export function planFormulas(
  plan: Plan,
  figures: Figures,
  varied: readonly InputId[],
  outcomes: readonly Outcome[],
): FormulaSheet {
  const rows: (string | number)[][] = [["", ...plan.years]];
  const add = (cells: (string | number)[]): number => rows.push(cells) - 1;
  const inputRows = new Map<InputId, number>();
  for (const { id } of plan.inputs) {
    const at = rows.length;
    const values = plan.years.map((_, year) => inputValue(contextOf(plan, figures), id, year));
    const isVaried = varied.includes(id);
    const cells = values.map((value) =>
      value === null ? "" : isVaried ? `=${value.toFixed()}*$A${at + 1}` : value.toNumber(),
    );
    inputRows.set(id, add([1, ...cells]));
  }
  const seriesRows = new Map<string, number>();
  const referencesAt = (year: number): References => ({
    input: (id) => cell(inputRows.get(id) ?? -1, year),
    derived: ({ id }) => {
      const row = seriesRows.get(id);
      return row === undefined ? null : cell(row, year);
    },
    year: () => cell(0, year),
    previous: () => (year === 0 ? null : referencesAt(year - 1)),
  });
  const addSeries = (of: Expression) =>
    add(["", ...plan.years.map((_, year) => `=${excelFormula(of, referencesAt(year))}`)]);
  for (const derived of derivedOf(...planExpressions(plan))) seriesRows.set(derived.id, addSeries(derived.of));

  const expressionRows = new Map<Expression, number>();
  const rowOf = (of: Expression): number => {
    const row = of.kind === "derived" ? seriesRows.get(of.id) : expressionRows.get(of);
    if (row !== undefined) return row;
    const added = addSeries(of);
    expressionRows.set(of, added);
    return added;
  };
  for (const { amount } of plan.rows) rowOf(amount);
  const outcomeRows = outcomes.map(({ terms }) => {
    const whole = terms.filter(({ weight }) => weight.eq(1)).map(({ of, yearIndex }) => cell(rowOf(of), yearIndex));
    const parts = terms
      .filter(({ weight }) => !weight.eq(1))
      .map(({ of, yearIndex, weight }) => `${weight.toFixed()}*${cell(rowOf(of), yearIndex)}`);
    return add([`=${[...(whole.length > 0 ? [`SUM(${whole.join(",")})`] : []), ...parts].join("+") || "0"}`]);
  });
  return { rows, factorRows: varied.map((id) => inputRows.get(id) ?? -1), outcomeRows };
}

/** Column B is the first year. */
function cell(row: number, year: number): string {
  return `${"BCDEFGHIJKLMNOPQRSTUVWXYZ"[year] ?? ""}${row + 1}`;
}
