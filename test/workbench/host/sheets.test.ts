import { errorOf, freshSheet, type Context, useOffice } from "./support";

const office = useOffice();
const run = <T>(batch: (context: Context) => Promise<T>): Promise<T> => office().Excel.run(batch);

test("sheets are named, moved, hidden, coloured and frozen", async () => {
  await run(async (context) => {
    const sheet = freshSheet(context);
    sheet.name = "MGN Uitkering";
    sheet.position = 0;
    sheet.visibility = "Hidden";
    sheet.tabColor = "#FF0000";
    sheet.showGridlines = false;
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    await context.sync();
    sheet.load("name,position,visibility,tabColor,showGridlines");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect([sheet.name, sheet.position, sheet.visibility]).toEqual(["MGN Uitkering", 0, "Hidden"]);
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(["#FF0000", false]);
    expect(frozen.address).toBe("'MGN Uitkering'!A1:B3");
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("a sheet is laid out on paper and filtered", async () => {
  await run(async (context) => {
    const sheet = freshSheet(context);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.paperSize = "A4";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("$4:$5");
    sheet.pageLayout.setPrintTitleColumns("$A:$B");
    sheet.pageLayout.setPrintArea("A1:C9");
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "&F · &A";
    sheet.autoFilter.apply("A5:C9");
    await context.sync();
    sheet.pageLayout.load("orientation,paperSize,zoom");
    sheet.autoFilter.load("enabled");
    const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
    await context.sync();
    expect([footer.leftFooter, footer.rightFooter]).toEqual(["&F · &A", ""]);
    expect([sheet.pageLayout.orientation, sheet.pageLayout.paperSize]).toEqual(["Landscape", "A4"]);
    expect(sheet.pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    expect(sheet.autoFilter.enabled).toBe(true);
    sheet.autoFilter.remove();
    sheet.autoFilter.load("enabled");
    await context.sync();
    expect(sheet.autoFilter.enabled).toBe(false);
  });
});

test("a sheet is found whatever its capitals, and activated", async () => {
  await run(async (context) => {
    context.workbook.worksheets.add("Actief");
    context.workbook.worksheets.getItem("ACTIEF").activate();
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    const cell = context.workbook.worksheets.getItem("Actief").getRange("B2:C3");
    cell.select();
    const selected = context.workbook.getSelectedRange().load("address");
    const at = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([active.name, selected.address, at.address]).toEqual(["Actief", "Actief!B2:C3", "Actief!B2"]);
  });
});

test.each([
  ["a name that is taken", (context: Context) => context.workbook.worksheets.add("Blad dubbel"), "ItemAlreadyExists"],
  ["a name with a slash", (context: Context) => context.workbook.worksheets.add("a/b"), "InvalidArgument"],
  ["a name of 32 characters", (context: Context) => context.workbook.worksheets.add("x".repeat(32)), "InvalidArgument"],
])("%s is refused", async (_, add, code) => {
  await run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("Blad dubbel").delete();
    context.workbook.worksheets.add("Blad dubbel");
    await context.sync();
  });
  const error = await errorOf(
    run(async (context) => {
      add(context);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test("the last visible sheet cannot be hidden or deleted", async () => {
  const { Excel } = office();
  await run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    sheets.items[0]!.visibility = "Visible";
    for (const sheet of sheets.items.slice(1)) sheet.visibility = "Hidden";
    await context.sync();
  });
  const last = (context: Context) => context.workbook.worksheets.getFirst(true);
  const hiding = await errorOf(
    Excel.run(async (context) => {
      last(context).visibility = "Hidden";
      await context.sync();
    }),
  );
  const deleting = await errorOf(
    Excel.run(async (context) => {
      last(context).delete();
      await context.sync();
    }),
  );
  expect([hiding.code, deleting.code]).toEqual(["InvalidOperation", "InvalidOperation"]);
});

test("tables are an empty collection", async () => {
  await run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    const none = context.workbook.tables.getItemOrNullObject("Tabel1");
    await context.sync();
    expect([tables.items.length, none.isNullObject]).toEqual([0, true]);
  });
});

test("the application answers its mode, calculates, and takes its hints", async () => {
  await run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculationMode = "Manual";
    application.calculate("Full");
    application.load("calculationMode");
    await context.sync();
    expect(application.calculationMode).toBe("Manual");
  });
});
