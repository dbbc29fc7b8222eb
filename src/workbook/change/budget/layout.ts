import { LINES, type LineId } from "../../../model/budget/lines";
import { cellAddress } from "../../cells/address";
import { SPLIT_COLUMNS, SplitKey } from "../parts/split";

/** Columns: what it is, of whom, and the time axis. */
export const LABEL = 0;
export const WHO = 1;
export const FIRST_YEAR = 2;

/** Rows of the notes and of all municipalities together, from 0. */
export const HEADER = 6;
export const OVERVIEW = HEADER + 1;
/** The key by which spending is shared. */
export const KEY = OVERVIEW + LINES.length + 1;
export const INHABITANTS = 2;
export const WEIGHT = 3;
/** Who goes first in a tie, and the weight in whole numbers. */
export const KEY_STEPS = 4;

/** Where everything stands that depends on how many years and municipalities there are. */
export class BudgetLayout {
  constructor(
    readonly years: number,
    readonly municipalities: number,
  ) {}

  get after(): number {
    return FIRST_YEAR + this.years;
  }

  get total(): number {
    return this.after + 1;
  }

  get check(): number {
    return this.total + 1;
  }

  /** The cell of all municipalities together. */
  overview(id: LineId, column: number): string {
    return cellAddress(OVERVIEW + placeOf(id), column);
  }

  /** The first municipality of the key. */
  get firstKey(): number {
    return KEY + 2;
  }

  /** The header of the table of lines and municipalities. */
  get tableHeader(): number {
    return this.firstKey + this.municipalities + 1;
  }

  /** The row of a municipality in a line of the table; the one after the last is all of them. */
  row(id: LineId, municipality: number): number {
    return this.tableHeader + 1 + placeOf(id) * (this.municipalities + 1) + municipality;
  }

  cell(id: LineId, municipality: number, column: number): string {
    return cellAddress(this.row(id, municipality), column);
  }

  /** The steps of the split of a year's spending, beside the table. */
  steps(year: number): number {
    return this.check + 2 + year * SPLIT_COLUMNS;
  }

  get key(): SplitKey {
    return new SplitKey({
      first: this.firstKey,
      count: this.municipalities,
      weights: WEIGHT,
      column: KEY_STEPS,
    });
  }
}

function placeOf(id: LineId): number {
  return LINES.findIndex((line) => line.id === id);
}
