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

test("a call waits for a window that answers, and goes to the next when one closes", async () => {
  const office = await openHeadless();
  const { engine, host } = office;
  const parameters = [{ name: "waarde", type: "number" }];
  host.registerFunctions({ functions: [{ id: "DUBBEL", name: "DUBBEL", parameters }] }, "MGN");
  const unanswered = new Promise<void>((resolve) => {
    office.CustomFunctions.associate("DUBBEL", () => {
      resolve();
      return new Promise<never>(() => undefined);
    });
  });
  const [sheet, rect] = [engine.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 }];
  engine.write(sheet, rect, [["=MGN.DUBBEL(21)"]]);
  await unanswered;
  const second = await openOfficeWindow(host);
  try {
    second.globals.CustomFunctions.associate("DUBBEL", (value: number) => value * 2);
    await host.settled();
    expect(engine.read(sheet, rect)[0]?.[0]?.value).toBe(42);
  } finally {
    second.close();
    office.close();
  }
});

test("closing ends a calculation that nobody answers", async () => {
  const office = await openHeadless();
  const parameters = [{ name: "waarde", type: "number" }];
  office.host.registerFunctions({ functions: [{ id: "NOOIT", name: "NOOIT", parameters }] }, "MGN");
  office.CustomFunctions.associate("NOOIT", () => new Promise<never>(() => undefined));
  office.engine.write(office.engine.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 }, [["=MGN.NOOIT(1)"]]);
  const settled = office.settled();
  office.host.dispose();
  await settled;
  office.close();
});
