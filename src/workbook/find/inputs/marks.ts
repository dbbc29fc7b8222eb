import { cellAddress, parseAddress } from "../../cells/address";
import { cellAt, cellNamed, textAt, usedRect, type Grid, type Position } from "../../cells/grid";
import { normalise } from "../../cells/normalise";
import type { Marks } from "../../links/link";
import { fingerprintOf } from "../../sheets/fingerprint";
import { yearAxes, type YearAxis } from "../numbers/years";
import { isUnitText } from "../words/units";

/** Between texts to the left of a cell. */
const AND = " · ";

/** Reads what stands around the cells of one sheet. */
export class MarkReader {
  private readonly axes: readonly YearAxis[];
  private readonly rowsOfData = new Map<number, boolean>();

  constructor(
    readonly grid: Grid,
    private readonly planYears: readonly number[],
  ) {
    this.axes = yearAxes(grid, planYears);
  }

  marksOf(cells: readonly string[]): Marks {
    const places = cells.map(parseAddress);
    return {
      rows: together(places.map((place) => this.rowText(place))),
      columns: together(places.map((place) => this.columnText(place))),
      held: heldBy(this.grid, cells),
    };
  }

  /** Every text to the left of a cell, the nearest first, units left out; or the year that it stands beside. */
  rowText({ row, column }: Position): string {
    const years = this.axes.filter(({ direction, line, first, last }) => {
      return direction === "down" && line < column && first <= row && row <= last;
    });
    const beside = years.at(-1);
    if (beside !== undefined) return yearOn(beside, row);
    const texts: string[] = [];
    for (let c = column - 1; c >= this.grid.left; c -= 1) {
      const text = textAt(this.grid, row, c);
      if (/\p{L}/u.test(text)) texts.push(text);
    }
    const telling = texts.filter((text) => !isUnitText(text));
    // "Weken per jaar" is a unit, and a label where nothing else is.
    return (telling.length > 0 ? telling : texts.slice(-1)).join(AND);
  }

  /** The year above a cell, or else the nearest heading: a text in a row without figures. */
  columnText({ row, column }: Position): string {
    const above = this.axes.filter(({ direction, line, first, last }) => {
      return direction === "across" && line < row && first <= column && column <= last;
    });
    const axis = above.at(-1);
    for (let r = row - 1; r > (axis?.line ?? this.grid.top - 1); r -= 1) {
      const text = textAt(this.grid, r, column);
      if (/\p{L}/u.test(text) && !this.hasFigures(r)) return text;
    }
    return axis === undefined ? "" : yearOn(axis, column);
  }

  private hasFigures(row: number): boolean {
    const known = this.rowsOfData.get(row);
    if (known !== undefined) return known;
    const { column, columns } = usedRect(this.grid);
    const isAxis = this.axes.some(({ direction, line }) => direction === "across" && line === row);
    const cells = Array.from({ length: columns }, (_, index) => cellAt(this.grid, row, column + index));
    const found = !isAxis && cells.some(({ kind }) => kind === "number" || kind === "error");
    this.rowsOfData.set(row, found);
    return found;
  }

  /** Where cells with these marks stand, one for each year where the marks are so many. */
  placesOf({ rows, columns }: Marks, count: number): readonly (readonly string[])[] {
    const at = (texts: readonly string[], index: number) => normalise(texts[texts.length === 1 ? 0 : index] ?? "");
    const found = Array.from({ length: count }, (_, index) => this.cellsWith(at(rows, index), at(columns, index)));
    return (found[0] ?? []).flatMap((first) => {
      const inLine = found.map((cells) =>
        cells.filter((cell) => (rows.length === 1 ? cell.row === first.row : cell.column === first.column)),
      );
      const cells = inLine.map(([only, ...others]) => (only && others.length === 0 ? only : null));
      return cells.every((cell) => cell !== null) ? [cells.map(({ row, column }) => cellAddress(row, column))] : [];
    });
  }

  private readonly byText = new Map<string, readonly Position[]>();

  /** Cells right of such texts and under such a heading. Those that hold a text themselves are not looked at. */
  private cellsWith(rowText: string, columnText: string): readonly Position[] {
    const known = this.byText.get(rowText) ?? this.cellsRightOf(rowText);
    this.byText.set(rowText, known);
    return known.filter((place) => normalise(this.columnText(place)) === columnText);
  }

  private cellsRightOf(rowText: string): readonly Position[] {
    if (rowText === "") return [];
    const { row, rows, column, columns } = usedRect(this.grid);
    const found: Position[] = [];
    const look = (r: number, from: number): void => {
      for (let c = from; c < column + columns; c += 1) {
        const text = textAt(this.grid, r, c);
        if (text === "" && normalise(this.rowText({ row: r, column: c })) === rowText)
          found.push({ row: r, column: c });
        if (text !== "" && !isUnitText(text)) return;
      }
    };
    for (const { direction, line, first, last } of this.axes) {
      if (direction === "down") for (let r = first; r <= last; r += 1) look(r, line + 1);
    }
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        const text = textAt(this.grid, r, c);
        if (text !== "" && this.beginsWith(rowText, text)) look(r, c + 1);
      }
    }
    return [...new Map(found.map((place) => [`${place.row},${place.column}`, place])).values()];
  }

  /** The nearest text comes first; only a unit may stand between it and the cell. */
  private beginsWith(rowText: string, text: string): boolean {
    const normal = normalise(text);
    return normal !== "" && rowText.startsWith(normal);
  }
}

/** Whether two cells, or sets of them, are known by the same. */
export function sameMarks(a: Marks, b: Marks): boolean {
  return sameTexts(a.rows, b.rows) && sameTexts(a.columns, b.columns);
}

/** Nothing stands around them. */
export function isBlank({ rows, columns }: Marks): boolean {
  return [...rows, ...columns].every((text) => text === "");
}

/** What names the cells: what stands beside them, or else above them. */
export function textOfMarks({ rows, columns }: Marks): string {
  const [row = ""] = rows;
  const [column = ""] = columns;
  return rows.length > 1 || row === "" ? column : row;
}

/** Of what names the cells, the text that stands nearest. */
export function nearestText(marks: Marks): string {
  return normalise(textOfMarks(marks).split(AND)[0] ?? "");
}

/** What the cells hold, in little room. */
export function heldBy(grid: Grid, cells: readonly string[]): string {
  return fingerprintOf([cells.map((cell) => String(cellNamed(grid, cell).value))])[0] ?? "";
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.map(normalise).join("\n") === b.map(normalise).join("\n");
}

function together(texts: readonly string[]): readonly string[] {
  return new Set(texts).size === 1 ? texts.slice(0, 1) : texts;
}

function yearOn({ at }: YearAxis, place: number): string {
  const [year] = [...at].find(([, where]) => where === place) ?? [];
  return year === undefined ? "" : String(year);
}
