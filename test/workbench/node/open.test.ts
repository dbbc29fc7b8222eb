import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Headless, openHeadless } from "../../../src/workbench/node/open";

const EXAMPLE = join(__dirname, "../../../assets/voorbeeld-twente.xlsx");

let office: Headless;
afterEach(() => office.close());

test("office.js writes and reads a new workbook, formulas calculated", async () => {
  office = await openHeadless();
  const values = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").values = [[2, 3]];
    sheet.getRange("C1").formulas = [["=A1*B1"]];
    const range = sheet.getRange("A1:C1").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[2, 3, 6]]);
});

test("a file opens, changes, and is saved with the change and its parts", async () => {
  office = await openHeadless({ file: await readFile(EXAMPLE), fileName: "voorbeeld-twente.xlsx" });
  const read = await office.Excel.run(async (context) => {
    const workbook = context.workbook.load("name");
    const sheets = workbook.worksheets.load("items/name");
    const sheet = workbook.worksheets.getItem("Algemene input");
    const label = sheet.getRange("A1").load("values");
    sheet.getRange("Z99").values = [["hier was de invoegtoepassing"]];
    workbook.customXmlParts.add('<mgn xmlns="urn:test"/>');
    workbook.settings.add("taal", "nl");
    await context.sync();
    return { name: workbook.name, sheets: sheets.items.map(({ name }) => name), label: label.values[0]?.[0] as string };
  });
  expect(read.name).toBe("voorbeeld-twente.xlsx");
  expect(read.sheets).toContain("Wachtlijst");
  expect(read.label).not.toBe("");
  const saved = await office.save();
  office.close();

  office = await openHeadless({ file: saved });
  const again = await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Algemene input").getRange("Z99").load("values");
    const part = context.workbook.customXmlParts
      .getByNamespace("urn:test")
      .getOnlyItemOrNullObject()
      .load("namespaceUri");
    const setting = context.workbook.settings.getItemOrNullObject("taal").load("value");
    await context.sync();
    return [cell.values[0]?.[0] as string, part.isNullObject, setting.value as string];
  });
  expect(again).toEqual(["hier was de invoegtoepassing", false, "nl"]);
}, 30_000);

test("office.js' names stand on globalThis between useGlobally and close", async () => {
  office = await openHeadless();
  expect("Excel" in globalThis).toBe(false);
  office.useGlobally();
  expect(globalThis.Excel).toBe(office.Excel);
  office.close();
  expect("Excel" in globalThis).toBe(false);
});
