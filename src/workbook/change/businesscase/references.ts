import { excelFormula } from "../../../model/businesscase/excel-formula";
import type { References } from "../../../model/businesscase/excel-formula";
import type { Expression } from "../../../model/businesscase/expression";
import { columnName } from "../../cells/address";
import { formula } from "../../sheets/workbook-change";
import type { Content } from "../../sheets/workbook-change";
import { keys } from "./line";
import type { BusinessCaseLayout } from "./line";

/** An expression in one year as a plain formula on the cells of this sheet. */
export function amountCell(layout: BusinessCaseLayout, of: Expression, yearIndex: number): Content {
  return formula(excelFormula(of, referencesIn(layout, yearIndex)));
}

export function referencesIn(layout: BusinessCaseLayout, yearIndex: number): References {
  const { header, columns } = layout;
  return {
    input: (id) => layout.yearCell(keys.input(id), yearIndex),
    derived: ({ id }) => layout.yearCell(keys.derived(id), yearIndex),
    year: () => `${columnName(columns.firstYear + yearIndex)}$${header + 1}`,
    previous: () => (yearIndex === 0 ? null : referencesIn(layout, yearIndex - 1)),
  };
}
