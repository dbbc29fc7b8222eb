import { openHeadless } from "../../../src/workbench/node/open";

test("office.js writes and reads a new workbook", async () => {
  const office = await openHeadless();
  try {
    const values = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = [[2, 3]];
      sheet.getRange("C1").formulas = [["=A1*B1"]];
      const range = sheet.getRange("A1:C1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[2, 3, 6]]);
  } finally {
    office.close();
  }
});
