import type { Decimal } from "../../../model/money/decimal";
import { decimalOf } from "../../../model/money/excel-number";
import type { Cell } from "../../cells/grid";
import { isPercentFormat } from "../../cells/number-format";
import { numberOfText } from "../../../model/text/number-text";

/** A number as a cell holds it, for weighing where it may belong; never the figure that is calculated with. */
export interface CellNumber {
  readonly value: Decimal;
  /** The cell itself says that it is a part of a hundred: its format, or a % behind the text. */
  readonly percentage: boolean;
}

/** Dots and commas that may be thousands are taken for thousands: that is what figures in a business case mostly have. */
const THOUSANDS = { mark: ",", withoutThousandths: true } as const;

/** The number in a cell, also where it was typed as text; null where it holds none. */
export function numberIn({ kind, value, numberFormat }: Cell): CellNumber | null {
  if (kind === "number" && typeof value === "number") {
    return { value: decimalOf(value), percentage: isPercentFormat(numberFormat) };
  }
  if (kind !== "text" || !/\d/.test(String(value)) || String(value).length > 24) return null;
  const read = numberOfText(String(value), THOUSANDS);
  return read.kind === "number" ? { value: read.value, percentage: read.percentage } : null;
}

/** True for a cell with a figure, typed as a number or as text. */
export function holdsFigure(cell: Cell): boolean {
  return numberIn(cell) !== null;
}
