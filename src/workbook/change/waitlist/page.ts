import { seriesFormula, type References } from "../../../model/formula/excel-formula";
import type { Derived } from "../../../model/plan/expression";
import type { Plan } from "../../../model/plan/plan";
import { columnName, reference } from "../../cells/address";
import type { SheetDraft } from "../../sheets/sheet-draft";
import { SHEETS } from "../../sheets/sheet-names";
import type { StyleName } from "../../sheets/styles";
import { formula, text, type Content } from "../../sheets/workbook-change";
import { keys, layOut } from "../businesscase/layout";

/** What stands in a cell that cannot be determined; a reason stands at the end of its row. */
export const UNKNOWN = '"onbekend"';

/** Reads as "D5": the cell of a series in a year, by its position. */
export type YearCells = (yearIndex: number) => string;

export const FIRST_YEAR = 2;
/** The row with the years, from 0. */
export const HEADER = 3;

/** The sheet with the wait list while it is written: a label, a unit and a column a year, from the top down. */
export class WaitListPage {
  /** The column behind the years. */
  readonly after: number;
  private readonly years: number;
  private readonly layout: ReturnType<typeof layOut>;
  private next = HEADER + 1;

  constructor(
    readonly draft: SheetDraft,
    readonly plan: Plan,
  ) {
    this.years = plan.years.length;
    this.after = FIRST_YEAR + this.years;
    this.layout = layOut(plan);
    draft
      .put(HEADER, 0, text("Omschrijving"), text("Eenheid"), ...plan.years)
      .style("header", HEADER, 0, 1, this.after + 4)
      .style("year", HEADER, FIRST_YEAR, 1, this.years);
  }

  /** The year of a column. */
  readonly year: YearCells = (yearIndex) => `${this.column(yearIndex)}$${HEADER + 1}`;

  column(yearIndex: number): string {
    return columnName(FIRST_YEAR + yearIndex);
  }

  /** The live figure of an input on the sheet with the business case. */
  input(id: string): YearCells {
    return (yearIndex) => reference(SHEETS.businessCase, this.layout.yearCell(keys.input(id), yearIndex));
  }

  derived(id: string): YearCells {
    return (yearIndex) => reference(SHEETS.businessCase, this.layout.yearCell(keys.derived(id), yearIndex));
  }

  /** Takes the next free row, from 0. */
  takeRow(): number {
    return this.next++;
  }

  /** The row that is taken next, for a series that refers to itself. */
  peekRow(): number {
    return this.next;
  }

  /** A heading over the full width, with an empty row above it unless it is the first. */
  section(title: string): number {
    if (this.next > HEADER + 1) this.next++;
    const row = this.takeRow();
    this.draft.put(row, 0, text(title)).style("section", row, 0, 1, this.after + 4);
    return row;
  }

  note(words: string): void {
    const row = this.takeRow();
    this.draft.put(row, 0, text(words)).style("note", row, 0);
  }

  /** A row with a formula in every year. @param note an explanation, or a formula that gives one */
  series(label: string, unit: string, of: YearCells, style: StyleName = "count", note?: Content): YearCells {
    const row = this.labelled(label, unit, note);
    const cells = this.plan.years.map((_, yearIndex) => formula(of(yearIndex)));
    this.draft
      .put(row, FIRST_YEAR, ...cells)
      .style(style, row, FIRST_YEAR, 1, this.years)
      .style("right", row, FIRST_YEAR, 1, this.years);
    return (yearIndex) => `${this.column(yearIndex)}${row + 1}`;
  }

  /**
   * A row with a named series of the plan, by its own formula. A cell that it needs and that holds no number, or a
   * division by nothing, makes it unknown.
   * @param cells where inputs and series stand on this sheet; what is not among them is taken from the business case
   */
  named(label: string, unit: string, of: Derived, cells: ReadonlyMap<string, YearCells>, note?: Content): YearCells {
    const row = this.next + 1;
    const own = new Map([...cells, [of.id, (year: number) => `${this.column(year)}${row}`]]);
    const inYear = (yearIndex: number) => {
      const used = new Set<string>();
      const then = seriesFormula(of, this.references(own, used, yearIndex));
      const divides = then.includes("/");
      return whenKnown([...used], divides ? `IFERROR(${then},${UNKNOWN})` : then);
    };
    return this.series(label, unit, inYear, "count", note);
  }

  private references(cells: ReadonlyMap<string, YearCells>, used: Set<string>, yearIndex: number): References {
    const at = (id: string, elsewhere: YearCells) => {
      const cell = (cells.get(id) ?? elsewhere)(yearIndex);
      used.add(cell);
      return cell;
    };
    return {
      input: (id) => at(id, this.input(id)),
      derived: ({ id }) => at(id, this.derived(id)),
      year: () => this.year(yearIndex),
      previous: () => (yearIndex === 0 ? null : this.references(cells, used, yearIndex - 1)),
    };
  }

  /** A row with one figure, below the first year. @returns its cell, fixed */
  single(label: string, unit: string, content: Content, style: StyleName = "count", note?: Content): string {
    const row = this.labelled(label, unit, note);
    this.draft.put(row, FIRST_YEAR, content).style(style, row, FIRST_YEAR).style("right", row, FIRST_YEAR);
    return `$${this.column(0)}$${row + 1}`;
  }

  /** The cells of a row of this sheet, first to last year. */
  range(cells: YearCells): string {
    return `${cells(0)}:${cells(this.years - 1)}`;
  }

  private labelled(label: string, unit: string, note: Content = null): number {
    const row = this.takeRow();
    this.draft
      .put(row, 0, text(label), text(unit))
      .put(row, this.after, note)
      .style("explanation", row, this.after)
      .style("indented", row, this.after);
    return row;
  }
}

/** The formula, once every one of these cells holds a number; else the text that says it is unknown. */
export function whenKnown(cells: readonly string[], then: string): string {
  const known = cells.map((cell) => `ISNUMBER(${cell})`);
  return `IF(${known.length === 1 ? known[0] : `AND(${known.join(",")})`},${then},${UNKNOWN})`;
}
