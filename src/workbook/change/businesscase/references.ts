import { excelFormula, seriesFormula } from "../../../model/formula/excel-formula";
import type { References } from "../../../model/formula/excel-formula";
import { heldIn } from "../../../model/plan/expression";
import type { Derived, Expression } from "../../../model/plan/expression";
import { absolute, columnName } from "../../cells/address";
import { formula } from "../../sheets/workbook-change";
import type { Content } from "../../sheets/workbook-change";
import { keys } from "./line";
import type { BusinessCaseLayout } from "./line";

/** An expression in one year as a plain formula on the cells of this sheet. */
export function amountCell(layout: BusinessCaseLayout, of: Expression, yearIndex: number): Content {
  return formula(excelFormula(of, referencesIn(layout, yearIndex)));
}

/** A series as plain formulas, a cell a year: what it rests on and has a line of its own is that line's cell. */
export function seriesCells(layout: BusinessCaseLayout, of: Derived): readonly Content[] {
  return layout.years.map((_, index) => formula(seriesFormula(of, referencesIn(layout, index))));
}

export function referencesIn(layout: BusinessCaseLayout, yearIndex: number): References {
  const { header, columns, years } = layout;
  return {
    dated: (of) => {
      const held = heldIn(of, years[yearIndex] ?? NaN);
      return held === null ? "NA()" : absolute(layout.totalCell(keys.discountRate(held.fromYear)));
    },
    input: (id) => layout.yearCell(keys.input(id), yearIndex),
    derived: ({ id }) => layout.yearCell(keys.derived(id), yearIndex),
    year: () => `${columnName(columns.firstYear + yearIndex)}$${header + 1}`,
    previous: () => (yearIndex === 0 ? null : referencesIn(layout, yearIndex - 1)),
  };
}
