import type { InputDefinition, Plan } from "../../../src/model/plan/plan";
import type { CellValue, Grid } from "../../../src/workbook/cells/grid";
import { splitComponent } from "../../../src/workbook/cells/normalise";
import { Page } from "./page";
import type { Random } from "./random";
import type { Style } from "./style";
import type { Table } from "./table";
import { yearCell } from "./years";

/** A tab with outcomes that carry the names of inputs, as formulas. */
export function results(tables: readonly Table[], years: readonly number[], style: Style): Grid {
  const page = new Page(style.english ? "Results" : "Resultaten");
  page.put(0, 0, style.english ? "Results of the business case" : "Resultaten businesscase");
  years.forEach((year, index) => page.put(2, 1 + index, yearCell(year, years[0] ?? year, style.years, style.english)));
  let row = 3;
  for (const table of tables) {
    for (const line of table.lines) {
      page.put(row, 0, line.label.text);
      line.values.forEach((value, index) =>
        page.put(row, 1 + index, { value: value.toNumber(), formula: `='Invoer'!B${row + 4 + index}` }),
      );
      row += 1;
    }
  }
  page.put(row, 0, style.english ? "Total" : "Totaal");
  years.forEach((_, index) => page.put(row, 1 + index, { value: 123456, formula: `=SUM(B4:B${row})` }));
  return page.grid();
}

/** A copy of a tab as it was before, with other figures. */
export function oldVersion(grid: Grid, { english }: Style, random: Random): Grid {
  const factor = random.between(70, 95) / 100;
  const suffix = random.pick(
    english ? ["old", "previous"] : ["oud", "(oud)", "vorige versie", "concept", "v1 vervallen"],
  );
  const isFigure = (row: number, column: number) =>
    grid.kinds[row]?.[column] === "number" && !/^(20\d\d|4[5-9]\d{3})$/.test(String(grid.values[row]?.[column]));
  const older = (value: CellValue, row: number, column: number): CellValue =>
    isFigure(row, column) ? Number((Number(value) * factor).toPrecision(4)) : value;
  const map = (matrix: readonly (readonly CellValue[])[]) =>
    matrix.map((line, r) => line.map((value, c) => older(value, r, c)));
  return { ...grid, name: `${grid.name} ${suffix}`, values: map(grid.values), formulas: map(grid.formulas) };
}

/** Labels that look like an input's and are something else: other groups, other years, goals, maxima. */
export function decoys(plan: Plan, years: readonly number[], style: Style, random: Random): Grid {
  const page = new Page(style.english ? "Background" : "Achtergrond");
  const twists = style.english
    ? ["(youth)", "previous year", "target", "national average", "maximum"]
    : ["jeugd", "vorig jaar", "streefwaarde", "landelijk gemiddelde", "maximaal", "realisatie 2023"];
  page.put(0, 0, style.english ? "Background figures" : "Achtergrondcijfers");
  years.forEach((year, index) => page.put(1, 2 + index, yearCell(year, years[0] ?? year, style.years, style.english)));
  const chosen = random.shuffled(plan.inputs.filter(({ published }) => published.length > 0)).slice(0, 8);
  chosen.forEach((input, index) => decoy(page, 2 + index, input, random.pick(twists), random));
  return page.grid();
}

function decoy(page: Page, row: number, input: InputDefinition, twist: string, random: Random): void {
  page.put(row, 0, `${splitComponent(input.label).rest} ${twist}`);
  const off = random.pick([0.3, 0.55, 1.7, 3]);
  input.published.forEach((value, index) => page.put(row, 2 + index, Number((Number(value) * off).toPrecision(3))));
}

/** A table of municipalities of another region. */
export function municipalities({ english }: Style): Grid {
  const page = new Page(english ? "Municipalities" : "Gemeenten");
  page.put(0, 0, english ? "Municipality" : "Gemeente");
  page.put(0, 1, english ? "Inhabitants" : "Inwoners");
  const rows: readonly (readonly [string, number])[] = [
    ["Groningen", 243_768],
    ["Assen", 69_945],
    ["Emmen", 109_235],
    ["Hoogeveen", 56_283],
    ["Meppel", 35_854],
  ];
  rows.forEach(([name, inhabitants], index) => {
    page.put(index + 1, 0, name);
    page.put(index + 1, 1, inhabitants);
  });
  page.put(rows.length + 1, 0, english ? "Total" : "Totaal");
  page.put(rows.length + 1, 1, { value: 515_085, formula: "=SUM(B2:B6)" });
  return page.grid();
}
