import type { Workbook } from "exceljs";
import type { Run } from "../../src/recalc/run";
import { SHEETS } from "../../src/workbook/sheets/sheet-names";
import { businessCaseCells } from "./businesscase-cells";
import { sheetOf, shown } from "./sheets";

const CLOSE = 1e-6;

/** The sheet with the business case holds what the model says, cell by cell; an error where that is unknown. */
export function expectBusinessCase(workbook: Workbook, { connection: { plan }, result }: Run): void {
  const sheet = sheetOf(workbook, SHEETS.businessCase);
  const wrong = businessCaseCells(plan, result).flatMap(({ where, address, value }) => {
    const cell = shown(sheet.getCell(address));
    const agrees =
      typeof value === "number"
        ? typeof cell === "number" && Math.abs(cell - value) < CLOSE
        : value === null
          ? typeof cell === "object" && cell !== null && "error" in cell
          : cell === value;
    return agrees ? [] : [{ where, address, cell, value }];
  });
  expect(wrong).toEqual([]);
}
