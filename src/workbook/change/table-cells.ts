import type { Place } from "../../model/audit/finding";
import { absolute, cellAddress, parseAddress, reference } from "../address";
import type { TableLink } from "../connection";
import { formula, text } from "./workbook-change";
import type { Content } from "./workbook-change";

/** Live references to the cells of a table that was found. */
export class TableCells {
  readonly rows: number;
  private readonly top: number;

  constructor(private readonly table: TableLink) {
    const { row, rows } = parseAddress(table.address);
    this.top = row;
    this.rows = rows;
  }

  /** "'Gemeenten'!$B$6", or null where the table has no such column. */
  cell(field: string, index: number): string | null {
    const column = this.table.columns[field];
    if (column === undefined) return null;
    return reference(this.table.sheet, absolute(cellAddress(this.top + index, parseAddress(column).column)));
  }

  /** The row of the table that a place lies in, from 0; null for a place elsewhere. */
  rowOf({ sheet, address }: Place): number | null {
    const row = parseAddress(address).row - this.top;
    return sheet === this.table.sheet && row >= 0 && row < this.rows ? row : null;
  }

  /** A text of the workbook as a value: a name such as "=1+1" can do nothing. */
  text(field: string, index: number): Content {
    const cell = this.cell(field, index);
    return cell === null ? text("") : formula(`${cell}&""`);
  }

  /** An amount: nothing is nil, anything that is no amount is an error. */
  amount(field: string, index: number): Content {
    const cell = this.cell(field, index);
    if (cell === null) return 0;
    return formula(`IF(ISBLANK(${cell}),0,IF(AND(ISNUMBER(${cell}),${cell}>=0),${cell},NA()))`);
  }

  date(field: string, index: number): Content {
    const cell = this.cell(field, index);
    return cell === null ? null : formula(`IF(ISNUMBER(${cell}),${cell},${cell}&"")`);
  }
}
