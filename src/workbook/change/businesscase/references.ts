import type { DomainSeries } from "../../../model/businesscase/domain-series";
import { excelFormula, seriesFormula, type References } from "../../../model/formula/excel-formula";
import { heldIn, type Derived, type Expression } from "../../../model/plan/expression";
import { absolute, columnName } from "../../cells/address";
import { formula, type Content } from "../../sheets/workbook-change";
import { keys, type BusinessCaseLayout, type FiguresLine } from "./line";

/** An expression in one year as a plain formula on the cells of this sheet. */
export function amountCell(layout: BusinessCaseLayout, of: Expression, yearIndex: number): Content {
  return contentOf(excelFormula(of, referencesIn(layout, yearIndex)));
}

/** A series in one year likewise: what it rests on and has a cell of its own is that cell. */
export function seriesCell(layout: BusinessCaseLayout, of: Derived, yearIndex: number): Content {
  return contentOf(seriesFormula(of, referencesIn(layout, yearIndex)));
}

export function seriesCells(layout: BusinessCaseLayout, of: Derived): readonly Content[] {
  return layout.years.map((_, index) => seriesCell(layout, of, index));
}

/** A line with sums that belong to no year: of both domains and of each, or of one domain only. */
export function sumsLine(
  sums: Partial<DomainSeries>,
  { explanation, closing }: { readonly explanation?: string; readonly closing?: true } = {},
): FiguresLine {
  const { total, zvw, sd } = sums;
  const of = total ?? zvw ?? sd;
  if (of === undefined) throw new RangeError("a line of sums holds at least one");
  return {
    kind: "figures",
    key: of.id,
    label: of.label,
    style: "euros",
    ...(closing && { closing }),
    sums,
    contents: (layout) => ({
      ...(total && { total: seriesCell(layout, total, 0) }),
      ...(zvw && { zvw: seriesCell(layout, zvw, 0) }),
      ...(sd && { sd: seriesCell(layout, sd, 0) }),
      ...(explanation !== undefined && { explanation }),
    }),
  };
}

/** @param written a formula; nil is a number like any other */
function contentOf(written: string): Content {
  return /^\d+$/.test(written) ? Number(written) : formula(written);
}

/** @param onSheet how another sheet writes a cell of this one */
export function referencesIn(
  layout: BusinessCaseLayout,
  yearIndex: number,
  onSheet: (cell: string) => string = (cell) => cell,
): References {
  const { header, columns, years } = layout;
  const inYear = (index: number) => (index in years ? referencesIn(layout, index, onSheet) : null);
  return {
    dated: (of) => {
      const held = heldIn(of, years[yearIndex] ?? NaN);
      return held === null ? "NA()" : onSheet(absolute(layout.totalCell(keys.discountRate(held.fromYear))));
    },
    input: (id) => {
      const cell = onSheet(layout.yearCell(keys.input(id), yearIndex));
      // It may be left empty, which is not nil.
      return layout.isOptional(id) ? `IF(ISNUMBER(${cell}),${cell},NA())` : cell;
    },
    derived: ({ id }) => {
      const cell = layout.cellOf(id, yearIndex);
      return cell === null ? null : onSheet(cell);
    },
    year: () => onSheet(`${columnName(columns.firstYear + yearIndex)}$${header + 1}`),
    previous: () => inYear(yearIndex - 1),
    inYear: (year) => inYear(years.indexOf(year)),
  };
}
