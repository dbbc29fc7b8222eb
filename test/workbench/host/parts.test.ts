import { namespaceOf } from "../../../src/workbench/host/objects/custom-xml";
import { errorOf, freshSheet, useOffice } from "./support";

const office = useOffice();

test("custom XML is added, found by namespace, changed and deleted", async () => {
  const { Excel, parts } = office();
  await Excel.run(async (context) => {
    const all = context.workbook.customXmlParts;
    const part = all
      .add('<?xml version="1.0"?><m:plan xmlns:m="urn:mgn:test"><m:a>1</m:a></m:plan>')
      .load("id,namespaceUri");
    all.add("<zonder/>");
    await context.sync();
    expect(part.namespaceUri).toBe("urn:mgn:test");
    expect(parts.customXml.has(part.id)).toBe(true);
  });
  await Excel.run(async (context) => {
    const ours = context.workbook.customXmlParts.getByNamespace("urn:mgn:test");
    const part = ours.getOnlyItemOrNullObject();
    part.setXml('<plan xmlns="urn:mgn:test">2</plan>');
    const xml = part.getXml();
    const count = ours.getCount();
    await context.sync();
    expect([xml.value, count.value]).toEqual(['<plan xmlns="urn:mgn:test">2</plan>', 1]);
    part.delete();
    const gone = ours.getOnlyItemOrNullObject();
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  expect([...parts.customXml.values()]).toEqual(["<zonder/>"]);
});

test("custom XML that is no XML is refused", async () => {
  const error = await errorOf(
    office().Excel.run(async (context) => {
      context.workbook.customXmlParts.add("geen xml");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("a namespace is found past any number of comments, and in a text that is no XML there is none", () => {
  const comments = "<!-- <a xmlns='urn:x'> -->".repeat(100_000);
  expect(namespaceOf(`\uFEFF<?xml version="1.0"?>\n${comments}<m:plan a="1" xmlns:m='urn:a&amp;b'/>`)).toBe("urn:a&b");
  expect(namespaceOf(`${comments}<!-- `)).toBe("");
  expect(namespaceOf("<plan xmlns=")).toBe("");
});

test("settings of the workbook are those of Office.context.document", async () => {
  const { Excel, parts } = office();
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("taal", "nl");
    settings.add("gezien", ["koppelen", "herbereken"]);
    settings.add("taal", "en");
    const value = settings.getItem("gezien").load("value");
    const none = settings.getItemOrNullObject("onbekend");
    settings.load("items/key");
    await context.sync();
    expect(value.value).toEqual(["koppelen", "herbereken"]);
    expect(none.isNullObject).toBe(true);
    expect(settings.items.map(({ key }) => key)).toEqual(["taal", "gezien"]);
    settings.getItem("gezien").delete();
    await context.sync();
  });
  expect([...parts.settings]).toEqual([["taal", "en"]]);
});

test("Office.context.document.settings reads and saves the same store", async () => {
  const { Office, parts } = office();
  const { settings } = Office.context.document;
  settings.set("oud", { jaar: 2025 });
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(parts.settings.get("oud")).toEqual({ jaar: 2025 });
});

test("names stand for ranges and constants, of the workbook or of one sheet", async () => {
  await office().Excel.run(async (context) => {
    const sheet = freshSheet(context);
    sheet.name = "Met namen";
    sheet.getRange("B2").values = [[12046]];
    context.workbook.names.add("Instroom", sheet.getRange("B2"));
    context.workbook.names.add("Inflatie", "=0.028");
    sheet.names.add("Plaatselijk", "='Met namen'!$A$1:$A$3");
    sheet.getRange("C2").formulas = [["=Instroom*2"]];
    await context.sync();
    const inflow = context.workbook.names.getItem("instroom").load("name,formula,type,value,scope");
    const inflation = context.workbook.names.getItem("Inflatie").load("type,value");
    const range = inflow.getRange().load("address,values");
    const local = sheet.names.getItem("Plaatselijk").getRange().load("address");
    const unseen = context.workbook.names.getItemOrNullObject("Plaatselijk");
    const noRange = inflation.getRangeOrNullObject();
    const byName = sheet.getRange("Plaatselijk").load("address");
    const doubled = sheet.getRange("C2").load("values");
    await context.sync();
    expect([inflow.name, inflow.type, inflow.scope]).toEqual(["Instroom", "Range", "Workbook"]);
    expect([inflow.formula, inflow.value]).toEqual(["='Met namen'!$B$2", "'Met namen'!$B$2"]);
    expect([inflation.type, inflation.value]).toEqual(["Double", 0.028]);
    expect([range.address, range.values]).toEqual(["'Met namen'!B2", [[12046]]]);
    expect([local.address, byName.address]).toEqual(["'Met namen'!A1:A3", "'Met namen'!A1:A3"]);
    expect([unseen.isNullObject, noRange.isNullObject]).toEqual([true, true]);
    expect(doubled.values).toEqual([[24092]]);
    inflow.delete();
    const gone = context.workbook.names.getItemOrNullObject("Instroom");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});
