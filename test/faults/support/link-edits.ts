import fc from "fast-check";
import type { CellInput } from "../../../src/workbench/engine/engine";
import { parseAddress } from "../../../src/workbook/cells/address";
import { NAMESPACE } from "../../../src/workbook/store/store";
import { storeFromXml, storeToXml } from "../../../src/workbook/store/store-xml";
import type { SmallBench } from "./small-bench";

/** Whose a cell is, by what the test itself did with it; the add-in is not asked. */
interface Tag {
  readonly input: string;
  readonly year: number | null;
}

const YEARS = [2025, 2026];
const ROWS: Readonly<Record<string, number>> = {
  talks: 3,
  programme: 4,
  weeks: 5,
  inflation: 8,
  "price-level": 9,
  start: 10,
};
const PER_YEAR = ["talks", "programme", "weeks"];
const FIRST = 2;
const WIDTH = 4;
const HEIGHT = 16;

/** The sheet with inputs, with a price that the user pointed at beside a label of their own. */
export class OwnCells {
  private tags: (Tag | null)[][];
  private readonly sheet: string;
  /** Labels say the opposite of what they did: who then moves the rows as well has merely typed other values. */
  private exchanged = false;

  private constructor(readonly bench: SmallBench) {
    this.sheet = this.sheets()[0]?.id ?? "";
    this.tags = Array.from({ length: HEIGHT }, () => Array.from({ length: WIDTH }, () => null));
    for (const [input, row] of Object.entries(ROWS)) {
      const line = this.tags[row];
      if (line === undefined) continue;
      if (PER_YEAR.includes(input)) YEARS.forEach((year, index) => (line[FIRST + index] = { input, year }));
      else line[FIRST] = { input, year: null };
    }
    const line = this.tags[12];
    if (line) line[FIRST] = { input: "price", year: null };
  }

  static async connect(bench: SmallBench, confirmed: readonly string[]): Promise<OwnCells> {
    const own = new OwnCells(bench);
    own.write(7, 0, ["Bedrag dat niemand zoekt"]);
    own.write(12, 0, ["Ons eigen bedrag", "€", 3100]);
    own.write(13, 0, ["Een ander bedrag", "€", 45]);
    await bench.office.settled();
    await bench.session.connect();
    bench.office.engine.select(own.sheet, parseAddress("C13"));
    await bench.session.pointAt("price");
    for (const input of confirmed) await bench.session.confirm(input);
    if (bench.session.state().problem !== null) throw new Error("not connected");
    return own;
  }

  ownerOf(sheet: string, row: number, column: number): string | null {
    return this.tagAt(sheet, row, column)?.input ?? null;
  }

  yearOf(sheet: string, row: number, column: number): number | null {
    return this.tagAt(sheet, row, column)?.year ?? null;
  }

  private tagAt(sheet: string, row: number, column: number): Tag | null {
    const { name } = this.sheets().find(({ id }) => id === this.sheet) ?? {};
    return sheet === name ? (this.tags[row]?.[column] ?? null) : null;
  }

  private sheets() {
    return this.bench.office.engine.sheets();
  }

  private read(row: number, column: number, rows: number, columns: number): readonly (readonly CellInput[])[] {
    const cells = this.bench.office.engine.read(this.sheet, { row, column, rows, columns });
    return cells.map((line) => line.map(({ value }) => value));
  }

  private write(row: number, column: number, line: readonly CellInput[]): void {
    this.bench.office.engine.write(this.sheet, { row, column, rows: 1, columns: line.length }, [line]);
  }

  /** As sorting does: what stands in the cells moves, and the names stay where they are. */
  swapRows(one: number, other: number): void {
    if (this.exchanged) return;
    const [first = []] = this.read(one, 0, 1, WIDTH);
    const [second = []] = this.read(other, 0, 1, WIDTH);
    this.write(one, 0, second);
    this.write(other, 0, first);
    [this.tags[one], this.tags[other]] = [this.tags[other] ?? [], this.tags[one] ?? []];
  }

  sort(first: number, count: number): void {
    if (this.exchanged) return;
    const rows = this.read(first, 0, count, WIDTH).map((cells, index) => ({ cells, tags: this.tags[first + index] }));
    rows.sort((a, b) => String(a.cells[0]).localeCompare(String(b.cells[0])));
    rows.forEach(({ cells, tags }, index) => {
      this.write(first + index, 0, cells);
      this.tags[first + index] = tags ?? [];
    });
  }

  /** The years change places with all that stands under them. */
  swapYears(): void {
    this.read(0, FIRST, HEIGHT, 2).forEach(([a = "", b = ""], row) => {
      if (row < 2 || row > 5) return;
      this.write(row, FIRST, [b, a]);
      const line = this.tags[row];
      if (line) [line[FIRST], line[FIRST + 1]] = [line[FIRST + 1] ?? null, line[FIRST] ?? null];
    });
  }

  exchangeLabels(one: number, other: number): void {
    if (this.exchanged) return;
    this.exchanged = true;
    const [[first = ""] = []] = this.read(one, 0, 1, 1);
    const [[second = ""] = []] = this.read(other, 0, 1, 1);
    this.write(one, 0, [second]);
    this.write(other, 0, [first]);
  }

  label(row: number, text: string): void {
    this.write(row, 0, [text]);
  }

  type(row: number, value: number): void {
    if (this.tags[row]?.[FIRST]) this.write(row, FIRST, [value]);
  }

  insertRow(at: number): void {
    this.bench.office.engine.insertRows(this.sheet, at, 1);
    this.tags.splice(at, 0, []);
  }

  deleteRow(at: number): void {
    this.bench.office.engine.deleteRows(this.sheet, at, 1);
    this.tags.splice(at, 1);
  }

  rename(name: string): void {
    this.bench.office.engine.renameSheet(this.sheet, name);
  }

  removeNames(): void {
    const { engine } = this.bench.office;
    for (const { name } of engine.names()) if (name.startsWith("_mgn.")) engine.deleteName(name);
  }

  /** As an earlier version kept it: the nearest text on the left of what was confirmed, and nothing else. */
  keptByOlder(): void {
    const { customXml } = this.bench.office.parts;
    for (const [id, xml] of customXml) {
      if (!xml.includes(NAMESPACE)) continue;
      const store = storeFromXml(xml);
      const links = store.links.map((link) => {
        const older = { ...link, ...(link.confirmed && { beside: "€" }) };
        delete older.marks;
        delete older.unnamed;
        return older;
      });
      customXml.set(id, storeToXml({ ...store, links }));
    }
  }
}

interface Edit {
  readonly act: (own: OwnCells) => unknown;
  readonly toString: () => string;
}

function edit(what: string, act: Edit["act"]): Edit {
  return { act, toString: () => what };
}

const row = fc.integer({ min: 3, max: 13 });
const twoRows = fc.tuple(row, row).filter(([one, other]) => one !== other);

export const EDITS: fc.Arbitrary<Edit> = fc.oneof(
  twoRows.map(([one, other]) => edit(`swap rows ${one}, ${other}`, (own) => own.swapRows(one, other))),
  fc
    .constantFrom([8, 3], [12, 13])
    .map(([one = 0, other = 0]) => edit(`swap rows ${one}, ${other}`, (own) => own.swapRows(one, other))),
  fc
    .constantFrom([3, 3], [8, 6])
    .map(([first = 0, count = 0]) => edit(`sort ${count} rows from ${first}`, (own) => own.sort(first, count))),
  fc.constant(edit("swap the years", (own) => own.swapYears())),
  twoRows.map(([one, other]) => edit(`exchange labels ${one}, ${other}`, (own) => own.exchangeLabels(one, other))),
  fc
    .tuple(row, fc.constantFrom("Iets anders", "Prijspeil", "Kosten behandeltraject ggz", ""))
    .map(([at, text]) => edit(`label ${at} ${text}`, (own) => own.label(at, text))),
  fc
    .tuple(row, fc.constantFrom(45, 400, 2025))
    .map(([at, value]) => edit(`type ${value} in row ${at}`, (own) => own.type(at, value))),
  row.map((at) => edit(`insert row ${at}`, (own) => own.insertRow(at))),
  row.map((at) => edit(`delete row ${at}`, (own) => own.deleteRow(at))),
  fc
    .constantFrom("Aannames", "Onze 'eigen' cijfers")
    .map((name) => edit(`rename to ${name}`, (own) => own.rename(name))),
  fc.constant(edit("remove the hidden names", (own) => own.removeNames())),
  fc.constant(edit("remove the hidden names and insert a row", (own) => (own.removeNames(), own.insertRow(3)))),
  row.map((at) =>
    edit(
      `kept by an older version, then swap ${at} and the next`,
      (own) => (own.keptByOlder(), own.swapRows(at, at + 1)),
    ),
  ),
);
