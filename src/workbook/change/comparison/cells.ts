import type { Decimal } from "../../../model/money/decimal";
import type { Comparison } from "../../../model/whatif/scenario/comparison";
import { columnName } from "../../cells/address";
import type { Connection } from "../../connect/connection";
import { formula, type Content } from "../../sheets/workbook-change";

/** What the sheet with the comparison is made of. */
export interface ComparisonSource {
  readonly connection: Connection;
  readonly comparison: Comparison;
  /** The place among the runs of the plan as the workbook has it; its column calculates along where it can. */
  readonly plan: number;
  /** Whether the sheet with the business case stands in the workbook as it would be written now. */
  readonly live: boolean;
  /** Dutch date and time of this write. */
  readonly writtenAt: string;
  /** Whether native charts stand beside the figures. */
  readonly charts: boolean;
}

/** The columns of the sheet with the comparison, from 0: names first, a column a run, then differences with the base. */
export interface ComparisonColumns {
  readonly label: number;
  readonly unit: number;
  /** The user's own cell, or what a milestone asks. */
  readonly about: number;
  readonly firstRun: number;
  /** By run; null for the base itself. */
  readonly differences: readonly (number | null)[];
  /** Of an input: what the plan had when the sheet was written, and whether it still has. */
  readonly written: number;
  readonly check: number;
  readonly count: number;
}

const FIRST_RUN = 3;

export function comparisonColumns({ runs, base }: Comparison): ComparisonColumns {
  const firstDifference = FIRST_RUN + runs.length;
  const differences = runs.map((_, run) => (run === base ? null : firstDifference + run - (run > base ? 1 : 0)));
  const written = firstDifference + runs.length - 1;
  return {
    label: 0,
    unit: 1,
    about: 2,
    firstRun: FIRST_RUN,
    differences,
    written,
    check: written + 1,
    count: written + 2,
  };
}

/** The cell of a run in a row, both from 0: "D12". */
export function runCell({ firstRun }: ComparisonColumns, row: number, run: number): string {
  return `${columnName(firstRun + run)}${row + 1}`;
}

/** Each run less the base, as formulas on the cells of this row; what is unknown leaves its difference unknown. */
export function differenceCells(
  columns: ComparisonColumns,
  { runs, base }: Comparison,
  row: number,
): readonly Content[] {
  const against = runCell(columns, row, base);
  return runs.flatMap((_, run) => {
    if (run === base) return [];
    const own = runCell(columns, row, run);
    return [formula(`IF(AND(ISNUMBER(${own}),ISNUMBER(${against})),${own}-${against},"onbekend")`)];
  });
}

export function numberCell(value: Decimal | null): Content {
  return value?.toNumber() ?? null;
}
