import { Decimal } from "../../../src/model/money/decimal";
import { figureCell } from "./figure";
import type { Kind } from "./kinds";
import type { Page, PageCell } from "./page";
import type { Random } from "./random";
import type { Style } from "./style";
import { scaleWords, type Line, type Table } from "./table";
import type { Truth } from "./truth";
import { yearCell } from "./years";

/** What a table may hold beside its inputs. */
export interface Surroundings {
  /** Years that the table shows; may be more or fewer than the plan's. */
  readonly years: readonly number[];
  readonly planYears: readonly number[];
  /** A second set of columns, with figures of another scenario. */
  readonly second: string | null;
  /** Component in front of each line: as a column, or said by a heading above. */
  readonly components: ReadonlyMap<string, string>;
}

/** A table on a page: where it stands and what it takes up. */
export interface Written {
  readonly truth: readonly Truth[];
  readonly bottom: number;
  readonly right: number;
}

export function writeTable(
  page: Page,
  table: Table,
  row: number,
  column: number,
  around: Surroundings,
  style: Style,
  random: Random,
): Written {
  const transposed = table.perYear && style.kinds.has("years down") && style.component !== "heading";
  const writer = new TableWriter(page, table, around, style, random);
  return transposed && sayable(table, style) ? writer.down(row, column) : writer.across(row, column);
}

/** Rows that share a name can only stand beside each other when their number is in the label. */
function sayable(table: Table, style: Style): boolean {
  return style.component === "number" || table.lines.every(({ label }) => label.component === null);
}

class TableWriter {
  private right: number;

  constructor(
    private readonly page: Page,
    private readonly table: Table,
    private readonly around: Surroundings,
    private readonly style: Style,
    private readonly random: Random,
  ) {
    this.right = 0;
  }

  private put(row: number, column: number, cell: PageCell | PageCell["value"]): string {
    this.right = Math.max(this.right, column);
    return this.page.put(row, column, cell);
  }

  /** Labels down, figures to their right. */
  across(top: number, left: number): Written {
    const { style, random, table } = this;
    let row = this.title(top, left);
    const numbered = style.component === "column" && table.lines.some(({ label }) => label.component !== null);
    const labelColumn = left + (numbered ? 1 : 0);
    const merged = style.kinds.has("merged titles") && random.chance(0.3) ? 1 : 0;
    const unitColumn = labelColumn + 1 + merged;
    const helper = style.kinds.has("helper columns") && random.chance(0.6);
    const helperColumn = unitColumn + 1;
    const first = unitColumn + (helper ? 2 : 1);
    const { years, second } = this.around;
    const figures = table.perYear ? years.length : 1;
    const secondFirst = first + figures + (table.perYear ? 1 : 0);
    const sourceColumn = (second === null ? first : secondFirst) + figures;

    if (second !== null) {
      this.put(row, first, style.english ? "Current plan" : "Huidig plan");
      this.put(row, secondFirst, second);
      row += 1;
    }
    if (numbered) this.put(row, left, style.english ? "Part" : "Onderdeel");
    const says = style.saysScale === "header" && table.money !== "1" && table.money !== "0.01";
    const words = says ? ` (${scaleWords(table.money === "1000" ? "1000" : "1000000", style.english, random)})` : "";
    this.put(
      row,
      labelColumn,
      (style.english ? "Description" : random.pick(["Omschrijving", "Post", "Parameter"])) + words,
    );
    this.put(row, unitColumn, style.english ? "Unit" : "Eenheid");
    if (helper) this.put(row, helperColumn, "Ref.");
    const header = (at: number) => {
      if (table.perYear) years.forEach((year, index) => this.put(row, at + index, this.year(year)));
      else this.put(row, at, style.english ? "Value" : random.pick(["Waarde", "Bedrag/aantal", "Invoer"]));
    };
    header(first);
    if (second !== null) header(secondFirst);
    this.put(row, sourceColumn, style.english ? "Source" : "Bron");
    row += 1;

    const truth: Truth[] = [];
    let heading: string | null = null;
    for (const line of table.lines) {
      if (style.kinds.has("notes in between") && random.chance(0.12)) row = this.note(row, labelColumn);
      const { component } = line.label;
      if (style.component === "heading" && component !== null && component !== heading) {
        heading = component;
        this.put(row, labelColumn, `${component}. ${this.around.components.get(component) ?? ""}`);
        row += 1;
      }
      if (numbered && component !== null) this.put(row, left, /^\d+$/.test(component) ? Number(component) : component);
      this.put(row, labelColumn, this.label(line));
      this.put(row, unitColumn, line.unit);
      if (helper) this.put(row, helperColumn, random.between(100, 999));
      const cells = this.figures(line, (index) => [row, first + index]);
      if (second !== null) this.figures(this.otherwise(line), (index) => [row, secondFirst + index]);
      if (random.chance(0.4)) this.put(row, sourceColumn, this.source());
      truth.push(this.truth(line, cells, []));
      row += 1;
    }
    if (table.perYear && random.chance(0.4)) row = this.total(row, labelColumn, first, table.lines.length);
    return { truth, bottom: row, right: this.right };
  }

  /** Years down, a column for each input. */
  down(top: number, left: number): Written {
    const { table, style, random } = this;
    let row = this.title(top, left);
    this.put(row, left, style.english ? "Year" : "Jaar");
    const says = style.saysScale === "unit" || table.typedPercent || random.chance(0.5);
    table.lines.forEach((line, index) => {
      this.put(row, left + 1 + index, this.label(line));
      if (says) this.put(row + 1, left + 1 + index, line.unit);
    });
    row += says ? 2 : 1;
    this.around.years.forEach((year, index) => this.put(row + index, left, this.year(year)));
    const truth = table.lines.map((line, index) =>
      this.truth(
        line,
        this.figures(line, (at) => [row + at, left + 1 + index]),
        ["years down"],
      ),
    );
    return { truth, bottom: row + this.around.years.length, right: this.right };
  }

  private title(row: number, column: number): number {
    const { table, style, random } = this;
    this.put(row, column, table.title);
    if (style.saysScale === "title" && (table.money === "1000" || table.money === "1000000")) {
      const words = scaleWords(table.money, style.english, random);
      this.put(row + 1, column, style.english ? `Amounts ${words}` : `Bedragen ${words}`);
      return row + 2;
    }
    return row + 1;
  }

  private label({ label }: Line): string {
    const { style } = this;
    return label.component !== null && style.component === "number" ? `${label.component}. ${label.text}` : label.text;
  }

  private year(year: number): PageCell {
    return yearCell(year, this.around.planYears[0] ?? year, this.style.years, this.style.english);
  }

  /** Writes the figures of a line, also in years that the plan does not have; the addresses of the plan's years. */
  private figures(line: Line, at: (index: number) => readonly [number, number]): readonly string[] {
    const write = (value: Decimal, index: number) => {
      const [row, column] = at(index);
      return this.put(row, column, figureCell(value, line.input, line.notation));
    };
    if (!this.table.perYear) return line.values.map((value) => write(value, 0)).slice(0, 1);
    const { years, planYears } = this.around;
    return years.flatMap((year, index) => {
      const place = planYears.indexOf(year);
      const value = line.values[place];
      if (value !== undefined) return [write(value, index)];
      // A year before or after the plan's has figures of its own.
      write(
        (line.values.at(year < (planYears[0] ?? 0) ? 0 : -1) ?? new Decimal(0))
          .times(this.random.between(80, 120))
          .div(100)
          .toSignificantDigits(3),
        index,
      );
      return [];
    });
  }

  private otherwise(line: Line): Line {
    const factor = this.random.between(60, 140);
    return { ...line, values: line.values.map((value) => value.times(factor).div(100).toSignificantDigits(3)) };
  }

  private truth({ input, notation, kinds }: Line, cells: readonly string[], own: readonly Kind[]): Truth {
    return { input: input.id, sheet: this.page.name, cells, scale: notation.scale, kinds: [...kinds, ...own] };
  }

  private note(row: number, column: number): number {
    const { random, style } = this;
    const notes = style.english
      ? ["Note: figures of 2024 were 11,800", "To be checked by the controller", ""]
      : ["Let op: stand 2024 was 11.800", "Nog te toetsen door controller", "zie toelichting op pagina 12", ""];
    this.put(row, column, random.pick(notes));
    return row + 1;
  }

  private source(): string | number {
    return this.random.pick([
      "Menzis",
      "Landelijke business case",
      "NZa 2023",
      "Tabel 3, p. 18",
      2024,
      "Controllers",
      "12",
    ]);
  }

  private total(row: number, labelColumn: number, first: number, lines: number): number {
    this.put(row, labelColumn, this.style.english ? "Total" : this.random.pick(["Totaal", "Subtotaal", "Som"]));
    this.around.years.forEach((_, index) =>
      this.put(row, first + index, { value: 1000 + 7 * index, formula: `=SUM(D${row - lines + 1}:D${row})` }),
    );
    return row + 1;
  }
}
