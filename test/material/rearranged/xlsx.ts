import ExcelJS from "exceljs";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../../src/workbook/cells/grid";
import { heldOutSuite, tunedSuite } from "./suite";

/** `node scripts/run.mjs test/material/rearranged/xlsx.ts FOLDER [COUNT]`: rearranged workbooks as files, to open in Excel. */
async function main([folder, count = "3"]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error("Gebruik: xlsx.ts MAP [AANTAL]");
  mkdirSync(folder, { recursive: true });
  for (const { name, grids } of [...tunedSuite(), ...heldOutSuite()].slice(0, Number(count))) {
    writeFileSync(join(folder, `${name.replaceAll(" ", "-")}.xlsx`), await asXlsx(grids));
  }
}

/** The sheets as an .xlsx file, with their values, formulas and number formats. */
async function asXlsx(grids: readonly Grid[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, top, left, values, formulas, numberFormats } of grids) {
    const sheet = workbook.addWorksheet(name);
    values.forEach((line, r) => {
      line.forEach((value, c) => {
        if (value === "") return;
        const cell = sheet.getCell(top + r + 1, left + c + 1);
        const formula = formulas[r]?.[c];
        const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
        cell.value = isFormula ? { formula: formula.slice(1), result: value } : value;
        cell.numFmt = numberFormats[r]?.[c] ?? "General";
      });
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
