import JSZip from "jszip";
import { openHeadless, type Headless } from "../../../src/workbench/node/open";
import { richWorkbook } from "../files/rich-workbook";
import { errorOf, freshSheet, type Context, useOffice } from "./support";

/**
 * What office.js sends and reads back is Microsoft's own; types and words are those of its declarations of
 * Excel.DataValidation, the lengths those of [MS-XLS] 2.5.37 (DValStrings), the order of elements that of ECMA-376 18.3.1.99.
 */

const office = useOffice();
const run = <T>(batch: (context: Context) => Promise<T>): Promise<T> => office().Excel.run(batch);

const WHOLE = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } } as const;
const PROMPT = { title: "Gesprekken", message: "Elk gevoerd gesprek.", showPrompt: true };
const ALERT = { title: "Geen aantal", message: "Vul een heel getal in.", showAlert: true, style: "Stop" } as const;

function asked(range: Excel.Range): Excel.DataValidation {
  const { dataValidation } = range;
  dataValidation.rule = WHOLE;
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = PROMPT;
  dataValidation.errorAlert = ALERT;
  return dataValidation;
}

async function sheetXml(name: string, from: Headless = office()): Promise<string> {
  const zip = await JSZip.loadAsync(await from.save());
  const sheets = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
  const relation = new RegExp(`name="${name}"[^>]*r:id="([^"]+)"`).exec(sheets)?.[1];
  const relations = (await zip.file("xl/_rels/workbook.xml.rels")?.async("string")) ?? "";
  const tag = relations.match(/<Relationship [^>]*>/g)?.find((each) => each.includes(`Id="${relation}"`));
  const path = /Target="\/?(?:xl\/)?([^"]+)"/.exec(tag ?? "")?.[1];
  return (await zip.file(`xl/${path}`)?.async("string")) ?? "";
}

const typesOf = (sheet: Excel.Worksheet, addresses: readonly string[]) =>
  addresses.map((address) => sheet.getRange(address).dataValidation.load("type"));

test("a rule with its prompt and alert is set, read back, cut out of and cleared", async () => {
  await run(async (context) => {
    const sheet = freshSheet(context);
    asked(sheet.getRange("B2:C5"));
    const whole = sheet.getRange("B2:C5").dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    const [outside, partly] = typesOf(sheet, ["B6", "B5:B6"]);
    await context.sync();
    expect(whole.toJSON()).toEqual({
      type: "WholeNumber",
      rule: { wholeNumber: { formula1: "=0", operator: "GreaterThanOrEqualTo" } },
      prompt: PROMPT,
      errorAlert: ALERT,
      ignoreBlanks: true,
    });
    expect([outside?.type, partly?.type]).toEqual(["None", "MixedCriteria"]);

    sheet.getRange("B3").dataValidation.clear();
    sheet.getRange("C3").dataValidation.rule = {
      date: { formula1: "2000-01-01", operator: "GreaterThanOrEqualTo" },
    };
    const kept = sheet.getRange("C3").dataValidation.load("rule,prompt");
    const types = typesOf(sheet, ["B2:C2", "B3", "C3", "B4:C5", "C2:C3"]);
    await context.sync();
    expect(types.map(({ type }) => type)).toEqual(["WholeNumber", "None", "Date", "WholeNumber", "Inconsistent"]);
    // The number that Excel gives 1 January 2000.
    expect(kept.rule.date?.formula1).toBe("=36526");
    expect(kept.prompt).toEqual(PROMPT);
  });
});

test("what Excel refuses is refused: texts that are too long, another rule where cells differ, a kind that is not known", async () => {
  await run(async (context) => {
    const range = freshSheet(context).getRange("A1:A3");
    await context.sync();
    const refused = async (set: () => void) => {
      set();
      return (await errorOf(context.sync())).code;
    };
    const validation = range.dataValidation;
    const codes = [
      await refused(() => (validation.prompt = { ...PROMPT, title: "x".repeat(33) })),
      await refused(() => (validation.prompt = { ...PROMPT, message: "x".repeat(256) })),
      await refused(() => (validation.errorAlert = { ...ALERT, message: "x".repeat(226) })),
    ];
    expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
    range.getCell(0, 0).dataValidation.prompt = PROMPT;
    await context.sync();
    expect(await refused(() => (validation.rule = WHOLE))).toBe("InvalidArgument");
    expect(await refused(() => (validation.rule = { list: { inCellDropDown: true, source: "a,b" } }))).toBe(
      "ApiNotFound",
    );
  });
});

test("rows and columns that come and go take the rule along, and make it larger and smaller", async () => {
  await run(async (context) => {
    const sheet = freshSheet(context);
    asked(sheet.getRange("B2:C5"));
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("4:5").insert("Down");
    sheet.getRange("A:A").insert("Right");
    sheet.getRange("D:D").delete("Left");
    const types = typesOf(sheet, ["C3:C8", "C2", "C9", "B3", "D3"]);
    await context.sync();
    expect(types.map(({ type }) => type)).toEqual(["WholeNumber", "None", "None", "None", "None"]);
    sheet.getRange("2:9").delete("Up");
    const gone = sheet.getRange("A1:Z50").dataValidation.load("type");
    await context.sync();
    expect(gone.type).toBe("None");
  });
});

test("a saved file holds it where the format wants it, with texts as they were", async () => {
  const prompt = { ...PROMPT, title: 'Eén "soort" & <meer>', message: "Regel een\nregel twee _x000C_" };
  await run(async (context) => {
    const sheet = freshSheet(context);
    sheet.name = "Invul";
    sheet.getRange("A1").values = [["Kop"]];
    asked(sheet.getRange("B2:B5")).prompt = prompt;
    sheet.getRange("D2").dataValidation.rule = { decimal: { formula1: -5, formula2: 5.5, operator: "Between" } };
    sheet.pageLayout.orientation = "Landscape";
    await context.sync();
  });
  const xml = await sheetXml("Invul");
  expect(xml).toMatch(
    /<\/sheetData>(?:<phoneticPr[^>]*>)?<dataValidations count="2">.*<\/dataValidations>.*<pageSetup/,
  );
  expect(xml).toContain(
    '<dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" showInputMessage="1" showErrorMessage="1" ' +
      'errorTitle="Geen aantal" error="Vul een heel getal in." promptTitle="Eén &quot;soort&quot; &amp; &lt;meer&gt;" ' +
      'prompt="Regel een&#10;regel twee _x005F_x000C_" sqref="B2:B5"><formula1>0</formula1></dataValidation>',
  );
  expect(xml).toContain("<formula1>-5</formula1><formula2>5.5</formula2>");
});

describe("a file that has rules of its own", () => {
  const RULE = /<dataValidations .*<\/dataValidations>/;
  // As the file was made by hand: a rule on B2, and a list of another sheet on B3.
  const OWN =
    '<dataValidation type="whole" operator="greaterThan" allowBlank="1" sqref="B2"><formula1>0</formula1></dataValidation>';
  let rich: Headless;
  beforeEach(async () => {
    rich = await openHeadless({ file: await richWorkbook() });
  });
  afterEach(() => rich.close());

  test("they are read, and keep their text beside one that comes", async () => {
    await rich.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Rijk");
      const own = sheet.getRange("B2").dataValidation.load("rule,ignoreBlanks,type");
      await context.sync();
      expect(own.rule).toEqual({ wholeNumber: { formula1: "=0", operator: "GreaterThan" } });
      expect([own.type, own.ignoreBlanks]).toEqual(["WholeNumber", true]);
      asked(sheet.getRange("B4"));
      await context.sync();
    });
    const xml = await sheetXml("Rijk", rich);
    expect(RULE.exec(xml)?.[0]).toMatch(new RegExp(`^<dataValidations count="2">${OWN}<dataValidation .*sqref="B4">`));
    expect(xml).toContain('<x14:dataValidation type="list"');
  });

  test("what is taken away of one is taken out of its cells only, and the last takes the element along", async () => {
    const zip = await JSZip.loadAsync(await richWorkbook());
    const [path = "", text = ""] =
      (await Promise.all(
        zip.file(/^xl\/worksheets\/.*\.xml$/).map(async (part) => [part.name, await part.async("string")] as const),
      ).then((parts) => parts.find(([, xml]) => xml.includes(OWN)))) ?? [];
    zip.file(path, text.replace(OWN, OWN.replace("B2", "D8:E10 B2")));
    const wide = await openHeadless({ file: await zip.generateAsync({ type: "uint8array" }) });
    const clear = (address: string) =>
      wide.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Rijk").getRange(address).dataValidation.clear();
        await context.sync();
      });
    await clear("D9");
    expect(RULE.exec(await sheetXml("Rijk", wide))?.[0]).toContain(
      OWN.replace('sqref="B2"', 'sqref="D8:E8 E9 D10:E10 B2"'),
    );
    await clear("A1:B2");
    await clear("D1:E20");
    const xml = await sheetXml("Rijk", wide);
    expect(xml).not.toMatch(RULE);
    expect(xml).toBe(text.replace(RULE, ""));
    wide.close();
  });

  test("a list of another sheet is kept, and neither read nor written over here: that is said", async () => {
    await rich.Excel.run(async (context) => {
      const validation = context.workbook.worksheets.getItem("Rijk").getRange("B2:B3").dataValidation;
      validation.load("type");
      expect((await errorOf(context.sync())).code).toBe("ApiNotFound");
      validation.clear();
      expect((await errorOf(context.sync())).code).toBe("ApiNotFound");
    });
    expect(await sheetXml("Rijk", rich)).toContain(OWN);
  });

  test("a day is written in the days of a workbook that counts from 1904", async () => {
    const zip = await JSZip.loadAsync(await richWorkbook());
    const workbook = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
    zip.file("xl/workbook.xml", workbook.replace(/<workbookPr[^>]*\/?>|(?=<sheets>)/, '<workbookPr date1904="1"/>'));
    const old = await openHeadless({ file: await zip.generateAsync({ type: "uint8array" }) });
    await old.Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem("Rijk").getRange("B2");
      dataValidation.rule = { date: { formula1: "2000-01-01", operator: "GreaterThanOrEqualTo" } };
      await context.sync();
    });
    // Microsoft, "Date systems in Excel": the two differ by 1.462 days.
    expect(await sheetXml("Rijk", old)).toContain("<formula1>35064</formula1>");
    old.close();
  });
});
