import { openHeadless } from "../../../src/workbench/node/open";
import { openOfficeWindow } from "../../../src/workbench/node/office-window";

test("two windows share one workbook, each with its own surroundings", async () => {
  const office = await openHeadless();
  const second = await openOfficeWindow(office.host, { excelApi: "1.14", theme: "dark", locale: "en-US" });
  try {
    const { Excel, Office } = second.globals;
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(Office.context.displayLanguage).toBe("en-US");
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe("#262626");

    const heard = new Promise<string>((resolve, reject) => {
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(resolve(address)));
        await context.sync();
        await office.Excel.run(async (first) => {
          first.workbook.worksheets.getActiveWorksheet().getRange("B7").values = [["van de ander"]];
          await first.sync();
        });
      }).catch(reject);
    });
    expect(await heard).toBe("B7");
  } finally {
    second.close();
    office.close();
  }
});
