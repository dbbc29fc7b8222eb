import type { Cell, CellValue, Workbook, Worksheet } from "exceljs";
import type { CellInput, Engine } from "../../../src/workbench/engine/engine";
import { associateFunctions } from "../../../src/functions/associate";
import functionsMetadata from "../../../src/functions/metadata.json";
import { fromFile } from "../../../src/workbench/files/formulas";
import { openHeadless } from "../../../src/workbench/node/open";

const MS_PER_DAY = 86_400_000;
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * Puts the result of every formula beside it in the file, so that a reader which does not calculate (a viewer, a mail
 * preview) shows figures too. The add-in's functions calculate through office.js, as in Excel. Throws where a formula has no result, or an error.
 */
export async function fillResults(workbook: Workbook): Promise<void> {
  const office = await openHeadless();
  const { engine } = office;
  try {
    office.useGlobally();
    associateFunctions();
    office.host.registerFunctions(functionsMetadata, "MGN");
    for (const worksheet of workbook.worksheets) copyCells(worksheet, engine);
    await engine.recalculate();
    await engine.settled();
    for (const worksheet of workbook.worksheets) readResults(worksheet, engine);
  } finally {
    office.close();
  }
}

function copyCells(worksheet: Worksheet, engine: Engine): void {
  const { rowCount: rows, columnCount: columns } = worksheet;
  const cells: CellInput[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
  forEachCell(worksheet, (cell, row, column) => {
    const line = cells[row];
    if (line) line[column] = toInput(cell.value);
  });
  engine.write(engine.addSheet(worksheet.name).id, { row: 0, column: 0, rows, columns }, cells);
}

function readResults(worksheet: Worksheet, engine: Engine): void {
  const sheet = engine.sheets().find(({ name }) => name === worksheet.name);
  if (!sheet) throw new Error(`The engine has no sheet "${worksheet.name}"`);
  const rect = { row: 0, column: 0, rows: worksheet.rowCount, columns: worksheet.columnCount };
  const calculated = engine.read(sheet.id, rect);
  forEachCell(worksheet, (cell, row, column) => {
    if (!cell.formula) return;
    const answer = calculated[row]?.[column];
    if (!answer || answer.kind === "empty" || answer.kind === "error") {
      throw new Error(`${worksheet.name}!${cell.address} =${cell.formula} gives ${answer?.value || "nothing"}`);
    }
    // Excel knows no −0.
    cell.value = { formula: cell.formula, result: answer.value === 0 ? 0 : answer.value };
  });
}

/** Rows and columns count from 0, as the engine counts them. */
function forEachCell(worksheet: Worksheet, visit: (cell: Cell, row: number, column: number) => void): void {
  worksheet.eachRow((row, rowNumber) => row.eachCell((cell, column) => visit(cell, rowNumber - 1, column - 1)));
}

function toInput(value: CellValue): CellInput {
  if (value instanceof Date) return (value.getTime() - EXCEL_DAY_ZERO) / MS_PER_DAY;
  if (typeof value === "object" && value !== null) {
    if ("formula" in value) return fromFile(value.formula);
    throw new Error("The example holds texts, numbers, dates and formulas only");
  }
  return value ?? null;
}
