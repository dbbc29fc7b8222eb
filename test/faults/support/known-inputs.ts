import type { CellInput, Engine } from "../../../src/workbench/engine/engine";

/** A cell that goes along when rows come and go; null once its row was deleted. */
export interface Anchor {
  at: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}

interface InputCell extends Anchor {
  readonly input: string;
  readonly index: number;
  /** Pasted: the same label and value, and not the cell that the user means. */
  readonly isCopy: boolean;
}

const HEIGHT = 70;
const WIDTH = 12;

/**
 * Where each input's cells are, by what the test itself did with the workbook: the add-in is not asked. Sheets are known by the
 * name that they had at first.
 */
export class KnownInputs {
  private cells: InputCell[] = [];
  private readonly anchors: Anchor[] = [];
  private readonly names = new Map<string, string>();

  /** @param cells of each input, by the name of the sheet and their addresses */
  constructor(known: ReadonlyMap<string, { readonly sheet: string; readonly cells: readonly [number, number][] }>) {
    for (const [input, { sheet, cells }] of known) {
      cells.forEach(([row, column], index) =>
        this.cells.push({ input, index, isCopy: false, at: { sheet, row, column } }),
      );
    }
  }

  nameNow(sheet: string): string {
    return this.names.get(sheet) ?? sheet;
  }

  private asAtFirst(name: string): string {
    return [...this.names].find(([, now]) => now === name)?.[0] ?? name;
  }

  /** The cells of an input in the order of the years; null where they are gone. */
  cellsOf(input: string): readonly NonNullable<Anchor["at"]>[] | null {
    const own = this.cells.filter((cell) => cell.input === input && !cell.isCopy);
    const places = own.flatMap(({ at }) => at ?? []);
    return places.length === own.length && own.length > 0 ? places : null;
  }

  /** What a link that reads as certain would do wrong: null for nothing. */
  faultOf(input: string, sheet: string, places: readonly { readonly row: number; readonly column: number }[]) {
    const first = this.asAtFirst(sheet);
    const reads = places.map(({ row, column }) =>
      this.cells.find(({ at }) => at?.sheet === first && at.row === row && at.column === column),
    );
    const isGone = this.cellsOf(input) === null;
    const right = reads.every(
      (cell, index) => cell?.input === input && cell.index === index && (isGone || !cell.isCopy),
    );
    return right ? null : `${input} reads ${reads.map((cell) => `${cell?.input}.${cell?.index}`).join()} on ${sheet}`;
  }

  /** A place that goes along with its cell, as Excel's names do: not with what is sorted. */
  anchor(at: NonNullable<Anchor["at"]>): Anchor {
    const anchor = { at };
    this.anchors.push(anchor);
    return anchor;
  }

  private shift(sheet: string, from: number, by: 1 | -1): void {
    for (const cell of [...this.cells, ...this.anchors]) {
      if (cell.at?.sheet !== sheet || cell.at.row < from) continue;
      cell.at = by === -1 && cell.at.row === from ? null : { ...cell.at, row: cell.at.row + by };
    }
  }

  insertRow(engines: readonly Engine[], sheet: string, row: number): void {
    for (const engine of engines) engine.insertRows(this.idOf(engine, sheet), row, 1);
    this.shift(sheet, row, 1);
  }

  deleteRow(engines: readonly Engine[], sheet: string, row: number): void {
    for (const engine of engines) engine.deleteRows(this.idOf(engine, sheet), row, 1);
    this.shift(sheet, row, -1);
  }

  /** As sorting does: what stands in the cells changes places, and names and formats stay. */
  swap(engines: readonly Engine[], one: string, other: string): void {
    const [a, b] = [this.cellsOf(one)?.[0], this.cellsOf(other)?.[0]];
    if (!a || b?.sheet !== a.sheet || a.row === b.row) return;
    for (const engine of engines) {
      const [first, second] = [this.line(engine, a.sheet, a.row), this.line(engine, b.sheet, b.row)];
      this.put(engine, a.sheet, a.row, second);
      this.put(engine, b.sheet, b.row, first);
    }
    for (const cell of this.cells) {
      if (cell.at?.sheet !== a.sheet) continue;
      if (cell.at.row === a.row) cell.at = { ...cell.at, row: b.row };
      else if (cell.at.row === b.row) cell.at = { ...cell.at, row: a.row };
    }
  }

  /** Beneath all that is on the sheet. */
  copyLine(engines: readonly Engine[], input: string): void {
    const from = this.cellsOf(input)?.[0];
    const [engine] = engines;
    if (!from || !engine) return;
    const rect = engine.usedRect(this.idOf(engine, from.sheet), false);
    const row = (rect?.row ?? 0) + (rect?.rows ?? 0);
    if (row >= HEIGHT) return;
    for (const each of engines) this.put(each, from.sheet, row, this.line(each, from.sheet, from.row));
    const copied = this.cells.filter(({ at }) => at?.sheet === from.sheet && at.row === from.row);
    this.cells.push(...copied.map((cell) => ({ ...cell, isCopy: true, at: cell.at && { ...cell.at, row } })));
  }

  type(engines: readonly Engine[], input: string, value: number): void {
    const [at] = this.cellsOf(input) ?? [];
    if (at) for (const engine of engines) this.write(engine, at, value);
  }

  rename(engines: readonly Engine[], sheet: string, name: string): void {
    if (this.nameNow(sheet) === name) return;
    for (const engine of engines) engine.renameSheet(this.idOf(engine, sheet), name);
    this.names.set(sheet, name);
  }

  write(engine: Engine, { sheet, row, column }: NonNullable<Anchor["at"]>, value: CellInput): void {
    engine.write(this.idOf(engine, sheet), { row, column, rows: 1, columns: 1 }, [[value]]);
  }

  read(engine: Engine, { sheet, row, column }: NonNullable<Anchor["at"]>): CellInput {
    const cell = engine.read(this.idOf(engine, sheet), { row, column, rows: 1, columns: 1 })[0]?.[0];
    return cell?.formula ?? cell?.value ?? "";
  }

  private idOf(engine: Engine, sheet: string): string {
    const name = this.nameNow(sheet);
    const found = engine.sheets().find((each) => each.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found.id;
  }

  private line(engine: Engine, sheet: string, row: number): readonly CellInput[] {
    const [cells = []] = engine.read(this.idOf(engine, sheet), { row, column: 0, rows: 1, columns: WIDTH });
    return cells.map(({ formula, value }) => formula ?? value);
  }

  private put(engine: Engine, sheet: string, row: number, line: readonly CellInput[]): void {
    engine.write(this.idOf(engine, sheet), { row, column: 0, rows: 1, columns: line.length }, [line]);
  }
}
