import JSZip from "jszip";
import { errorOf, freshSheet, type Context, useOffice } from "./support";

const office = useOffice();
const run = <T>(batch: (context: Context) => Promise<T>): Promise<T> => office().Excel.run(batch);

/** A small table with a chart beside it. */
function charted(context: Context): Excel.Worksheet {
  const sheet = freshSheet(context);
  const table = sheet.getRange("A1:C3");
  table.values = [
    ["", "Plan", "Trage adoptie"],
    ["Zvw", -6.6, -3.1],
    ["Sociaal domein", 2.8, 2.2],
  ];
  const chart = sheet.charts.add("ColumnClustered", table, "Columns");
  chart.name = "MGN vergelijking";
  chart.title.text = "Zvw & sociaal domein";
  chart.setPosition("E2", "K16");
  return sheet;
}

test("a chart is made, found by its name and taken away", async () => {
  await run(async (context) => {
    const sheet = charted(context);
    await context.sync();
    const chart = sheet.charts.getItem("MGN vergelijking");
    chart.load("name");
    chart.title.load("text");
    const count = sheet.charts.getCount();
    await context.sync();
    expect([chart.name, chart.title.text, count.value]).toEqual(["MGN vergelijking", "Zvw & sociaal domein", 1]);
    chart.delete();
    const gone = sheet.charts.getItemOrNullObject("MGN vergelijking");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    sheet.charts.getItem("MGN vergelijking").load("name");
    expect((await errorOf(context.sync())).code).toBe("ItemNotFound");
  });
});

test("a saved file holds the chart, on the cells of its series", async () => {
  await run(async (context) => {
    charted(context);
    await context.sync();
  });
  const zip = await JSZip.loadAsync(await office().save());
  const chart = (await zip.file("xl/charts/chart1.xml")?.async("string")) ?? "";
  expect(chart).toContain("<a:t>Zvw &amp; sociaal domein</a:t>");
  const references = [...chart.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, text]) => text?.replace(/^.*!/, ""));
  expect(references).toEqual(["$B$1", "$A$2:$A$3", "$B$2:$B$3", "$C$1", "$A$2:$A$3", "$C$2:$C$3"]);
  const drawings = Object.keys(zip.files).filter((path) => /^xl\/drawings\/[^/]+\.xml$/.test(path));
  expect(drawings).toHaveLength(1);
});
