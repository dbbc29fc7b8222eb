import { oncePer } from "../../../model/plan/once-per";
import type { Decimal } from "../../../model/money/decimal";
import type { InputDefinition, Plan, RowDefinition, RowId } from "../../../model/plan/plan";
import { cellNamed, dependsOnCells, type Grid } from "../../cells/grid";
import { findCandidates, type Candidate } from "./candidates";

/** Where the user's own formulas work out a row of the plan. */
export interface RowCells {
  readonly row: RowId;
  readonly sheet: string;
  /** One per year of the plan, in its order. */
  readonly cells: readonly string[];
}

/** A row is told by its label alone: it must be right. */
const LEAST_LIKENESS = 0.9;

/**
 * The rows of the plan that the workbook calculates by itself: their label, with a formula under every year. Rows that
 * are typed, or that stand nowhere, are absent.
 */
export function findRowCells(grids: readonly Grid[], plan: Plan): readonly RowCells[] {
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const candidates = findCandidates(grids, withRowsAsInputs(plan))
    .filter(({ likeness, cells }) => likeness >= LEAST_LIKENESS && cells.length === plan.years.length)
    .filter((candidate) => isCalculated(candidate, byName.get(candidate.sheet)))
    .sort((a, b) => b.likeness - a.likeness);
  return plan.rows.flatMap(({ id }): RowCells[] => {
    // Of the same row in several places the first sheet has it: others mostly refer to it.
    const best = candidates.find(({ input }) => input.id === id);
    return best === undefined ? [] : [{ row: id, sheet: best.sheet, cells: best.cells }];
  });
}

const withRowsAsInputs = oncePer((plan: Plan): Plan => ({ ...plan, inputs: plan.rows.map(asInput) }));

/** A row as it is looked for: like an input of its component, but worked out. */
function asInput({ id, label, source }: RowDefinition): InputDefinition {
  const bounds = { min: "-1000000000000", max: "1000000000000" };
  return { id, label, short: label, unit: "eur", perYear: true, published: [], source, bounds, row: id };
}

function isCalculated({ cells }: Candidate, grid: Grid | undefined): boolean {
  return grid !== undefined && cells.every((cell) => dependsOnCells(cellNamed(grid, cell).formula));
}

/** The factors by which amounts are mostly printed: euros, thousands, millions. */
const PRINTED_IN = [1, 1000, 1_000_000];

/**
 * By what the cells must be multiplied to be euros, and to have our sign: what brings them closest to what the plan gives
 * with the same inputs. Many print benefits as positive amounts.
 */
export function euroFactor(printed: readonly (Decimal | null)[], planned: readonly (Decimal | null)[]): number {
  const factors = PRINTED_IN.flatMap((factor) => [factor, -factor]);
  const distance = (factor: number): number =>
    printed.reduce((total, value, index) => {
      const wanted = planned[index];
      return value && wanted ? total + value.times(factor).minus(wanted).abs().toNumber() : total;
    }, 0);
  return factors.reduce((best, factor) => (distance(factor) < distance(best) ? factor : best));
}
