import type { Place } from "../../../model/plan/finding";
import { DAY_BOUNDS } from "../../../model/time/serial-day";
import { absolute, reference } from "../../cells/address";
import { AMOUNT_BOUNDS } from "../../figures/milestone-amounts";
import { cellsOfField, type TableLink } from "../../links/table-link";
import { formula, text, type Content } from "../../sheets/workbook-change";
import { numberInText } from "./number-in-text";
import { readable } from "./readable";

/** Live references to the cells of a table that was found. */
export class TableCells {
  readonly rows: number;
  /** The cells of each field, a row each. */
  private readonly fields: ReadonlyMap<string, readonly string[]>;

  constructor(private readonly table: TableLink) {
    this.fields = new Map(Object.keys(table.columns).map((field) => [field, cellsOfField(table, field)]));
    this.rows = Math.max(0, ...[...this.fields.values()].map(({ length }) => length));
  }

  /** "'Gemeenten'!$B$6", or null where the table has no such column. */
  cell(field: string, index: number): string | null {
    const address = this.fields.get(field)?.[index];
    return address === undefined ? null : reference(this.table.sheet, absolute(address));
  }

  /** The number in a cell, in what it counts; an error where it holds none. */
  number(field: string, index: number): string | null {
    const cell = this.cell(field, index);
    if (cell === null) return null;
    const { decimalMark, scale = "1" } = this.table;
    const number = decimalMark === undefined ? cell : numberInText(cell, decimalMark);
    return scale === "1" ? number : `(${number})*${scale}`;
  }

  /** The row of the table that a place lies in, from 0; null for a place elsewhere. */
  rowOf({ sheet, address }: Place): number | null {
    if (sheet !== this.table.sheet) return null;
    const rows = [...this.fields.values()].map((cells) => cells.indexOf(address));
    return rows.find((row) => row >= 0) ?? null;
  }

  /** A text of the workbook as a value: a name such as "=1+1" can do nothing. */
  text(field: string, index: number): Content {
    const cell = this.cell(field, index);
    return cell === null ? text("") : formula(`${cell}&""`);
  }

  /**
   * An amount that stands in these columns together: anything that is no amount is an error.
   * @param empty what an empty cell of a column comes to
   */
  amount<F extends string>(fields: readonly F[], index: number, empty: (field: F) => string): Content {
    const amounts = fields.flatMap((field) => {
      const [cell, number] = [this.cell(field, index), this.number(field, index)];
      if (cell === null || number === null) return [];
      return [`IF(ISBLANK(${cell}),${empty(field)},IF(${readable(number, number, AMOUNT_BOUNDS)},${number},NA()))`];
    });
    return amounts.length === 0 ? 0 : formula(amounts.join("+"));
  }

  /** What there is in these columns, added up; what is no number adds nothing. Null where the table has none of them. */
  sum(fields: readonly string[], index: number): string | null {
    const numbers = fields.flatMap((field) => this.number(field, index) ?? []);
    return numbers.length === 0 ? null : numbers.map((number) => `IFERROR((${number})*1,0)`).join("+");
  }

  /** A day as a number, whatever time of that day, and what is no day as text. */
  date(field: string, index: number): Content {
    const cell = this.cell(field, index);
    return cell === null ? null : formula(`IF(${readable(cell, cell, DAY_BOUNDS)},INT(${cell}),${cell}&"")`);
  }
}
