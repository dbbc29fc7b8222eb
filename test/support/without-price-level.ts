import ExcelJS from "exceljs";
import { join } from "node:path";

/**
 * The Twente example as workbooks come from outside: numbers without the formulas behind them, and the price level in the
 * title of a sheet, in no cell of its own.
 */
export async function withoutPriceLevel(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(__dirname, "../../assets/voorbeeld-twente.xlsx"));
  book.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula) cell.value = cell.result;
        const isPriceLevel = typeof cell.value === "string" && /^(?!Extra).*(prijspeil|basisjaar)/i.test(cell.value);
        if (isPriceLevel) cell.value = "Toelichting";
      }),
    ),
  );
  const input = book.getWorksheet("Algemene input");
  if (input === undefined) throw new Error("the example has no sheet Algemene input");
  input.getCell("A1").value = "Businesscase, bedragen in prijspeil 2025";
  input.getCell("B7").value = null;
  return new Uint8Array(await book.xlsx.writeBuffer());
}
