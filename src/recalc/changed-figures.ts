import type { RowResult } from "../model/businesscase/lines";
import { evaluate } from "../model/evaluation/evaluate";
import { movementsOf } from "../model/formula/explanation";
import { planExpressions } from "../model/formula/plan-expressions";
import { Decimal } from "../model/money/decimal";
import { withConnected, type Figures } from "../model/plan/figures";
import type { Finding } from "../model/plan/finding";
import type { Result } from "../model/result/result";
import { euros, list } from "../model/text/dutch";
import type { Connection } from "../workbook/connect/connection";
import type { InputChanges } from "./arguments";

/** Half a cent: amounts that are this close are one amount. */
const HALF_A_CENT = new Decimal("0.005");
/** Half a euro: what is the same once rounded does not differ. */
const HALF_A_EURO = new Decimal("0.5");

/**
 * The figures of a run that changed inputs: a what-if. Where the workbook's own formulas move the amounts that were taken
 * over as the plan has it, they are what it holds now. Elsewhere they are those of before, moved by what drives them, and
 * a finding says that a file would come to another result.
 *
 * @param connection with the workbook as it is after the change
 * @param before the figures of the workbook as it was opened
 * @param given values for this run that stand in no cell
 */
export function changedFigures(
  { plan, figures }: Connection,
  before: Figures,
  changes: InputChanges,
  given: InputChanges,
): { readonly figures: Figures; readonly findings: readonly Finding[] } {
  if (changes.size === 0) return { figures, findings: [] };
  const now = new Map([...figures.inputs, ...given]);
  const taken = movementsOf(planExpressions(plan), plan, before).flatMap(({ id }) => {
    const amounts = before.inputs.get(id);
    return amounts && !changes.has(id) ? [[id, amounts] as const] : [];
  });
  // The workbook's own rows follow from what its cells hold after the change, and from nothing else.
  const ofOwnRows = evaluate(plan, figures).findings.filter(({ code }) => code === "own-row-differs");
  const apart = { ...figures, ownLines: [] };
  const moved = { ...apart, inputs: new Map([...now, ...taken]), connected: before.connected };
  const held = withConnected({ ...apart, inputs: now }, before.connected.still);
  const [byModel, inCells] = [evaluate(plan, moved), evaluate(plan, held)];
  return isSame(byModel, inCells)
    ? { figures: held, findings: ofOwnRows }
    : { figures: moved, findings: [...apartFromCells(byModel, inCells), ...ofOwnRows] };
}

function isSame(one: Result, other: Result): boolean {
  return one.rows.every(({ amounts }, row) =>
    amounts.every((amount, year) => areWithin(HALF_A_CENT, amount, other.rows[row]?.amounts[year] ?? null)),
  );
}

function areWithin(margin: Decimal, one: Decimal | null, other: Decimal | null): boolean {
  return one === null || other === null ? one === other : one.minus(other).abs().lte(margin);
}

/** Where the workbook's own cells come to another result than the model: a file would say that one. */
function apartFromCells(byModel: Result, inCells: Result): readonly Finding[] {
  const [model, cells] = [byModel.totals.result.total, inCells.totals.result.total];
  if (cells === null || model === null || areWithin(HALF_A_EURO, cells, model)) return [];
  const isApart = ({ total }: RowResult, row: number) =>
    !areWithin(HALF_A_EURO, total, inCells.rows[row]?.total ?? null);
  return [
    {
      code: "amounts-stand-still",
      about: "inputs",
      severity: "warning",
      computed: model,
      message: `De werkmap zelf komt met deze wijzigingen op een resultaat van ${euros(cells)}; met bedragen die meebewegen is het ${euros(model)}. In de werkmap bewegen anders: ${list(byModel.rows.filter(isApart).map(({ row }) => row.label))}. Een bestand met --out rekent zoals de werkmap.`,
      remedy: "Maak van deze bedragen formules die de aannames volgen, of reken met een scenario.",
    },
  ];
}
