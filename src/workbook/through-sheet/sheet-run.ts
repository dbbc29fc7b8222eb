import type { Amounts } from "../../model/businesscase/lines";
import { Decimal, ZERO, sum } from "../../model/money/decimal";
import type { Place } from "../../model/plan/finding";
import type { RowId } from "../../model/plan/plan";

/** A row of the plan as the workbook's own formulas work it out, beside the model. Euros, benefit negative. */
export interface SheetRow {
  readonly row: RowId;
  readonly label: string;
  /** Its cells, as one range where they stand in one. */
  readonly place: Place;
  /** Null where the cell held no number. */
  readonly sheet: Amounts;
  readonly model: Amounts;
  /** The largest difference of a year, sheet less model; null where a year is unknown. */
  readonly difference: Decimal | null;
  /** No year is more than half a euro apart. */
  readonly agrees: boolean;
}

/** One scenario, run through the workbook's own formulas. */
export interface SheetRun {
  /** Null for the plan as it is. */
  readonly scenario: string | null;
  readonly rows: readonly SheetRow[];
  /** Dutch sentences: parts of the scenario that no cell of the workbook holds, so that the sheet cannot follow. */
  readonly notThroughSheet: readonly string[];
}

export interface SheetRuns {
  readonly runs: readonly SheetRun[];
  /** Labels of rows that the workbook does not calculate by itself, though the model moves them: there they stand still. */
  readonly standStill: readonly string[];
  /** Labels of the other rows that the workbook does not calculate by itself. */
  readonly notCalculated: readonly string[];
}

/** Half a euro: what is the same once rounded does not differ. */
const HALF = new Decimal("0.5");

export function sheetRow(row: Pick<SheetRow, "row" | "label" | "place">, sheet: Amounts, model: Amounts): SheetRow {
  const differences = sheet.map((amount, index) => sum([amount, model[index]?.negated() ?? null]));
  const known = differences.flatMap((difference) => difference ?? []);
  const largest = known.reduce((most, each) => (each.abs().gt(most.abs()) ? each : most), ZERO);
  const difference = known.length === differences.length ? largest : null;
  return { ...row, sheet, model, difference, agrees: difference?.abs().lte(HALF) ?? false };
}
