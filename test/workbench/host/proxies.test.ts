import { errorOf, freshSheet, useOffice } from "./support";

const office = useOffice();

test("a property that was not loaded cannot be read", async () => {
  const error = await errorOf(
    office().Excel.run(async (context) => {
      const range = freshSheet(context).getRange("A1");
      await context.sync();
      return range.values;
    }),
  );
  expect(error.code).toBe("PropertyNotLoaded");
});

test("loading takes names in a text, a list or an object, and nested ones", async () => {
  await office().Excel.run(async (context) => {
    const sheet = freshSheet(context);
    const a = sheet.getRange("A1:B2").load("address,rowCount");
    const b = sheet.getRange("C3").load(["rowIndex", "format/font/bold"]);
    const c = sheet.getRange("D4").load({ columnIndex: true, worksheet: { name: true } });
    sheet.load("name");
    await context.sync();
    expect([a.address, a.rowCount]).toEqual([`${sheet.name}!A1:B2`, 2]);
    expect([b.rowIndex, b.format.font.bold]).toEqual([2, false]);
    expect([c.columnIndex, c.worksheet.name]).toEqual([3, sheet.name]);
  });
});

test("a collection gives the asked properties of its items, and its items are proxies", async () => {
  await office().Excel.run(async (context) => {
    const first = freshSheet(context);
    first.name = "Eerste van twee";
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    const found = sheets.items.find(({ name }) => name === "Eerste van twee");
    expect(found?.visibility).toBe("Visible");
    found?.getRange("A1").load("values");
    await context.sync();
  });
});

test("what is missing is a null object with OrNullObject, and ItemNotFound without", async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Bestaat niet");
    const range = sheet.getRange("A1").load("values");
    sheet.delete();
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
  const error = await errorOf(
    office().Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bestaat niet").getRange("A1").values = [[1]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("a batch stops at its first error, and what it wrote before stays", async () => {
  const { Excel } = office();
  const name = "Halve batch";
  await Excel.run(async (context) => {
    freshSheet(context).name = name;
    await context.sync();
  });
  const error = await errorOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange("A1").values = [["voor"]];
      sheet.getRange("A2:B2").values = [["scheef"]];
      sheet.getRange("A3").values = [["na"]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("Range.values");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange("A1:A3").load("values");
    await context.sync();
    expect(range.values).toEqual([["voor"], [""], [""]]);
  });
});

test("a member that the host does not have is ApiNotFound, by its name", async () => {
  const { Excel } = office();
  const method = await errorOf(
    Excel.run(async (context) => {
      freshSheet(context).getRange("A1:A9").removeDuplicates([0], false);
      await context.sync();
    }),
  );
  expect([method.code, method.debugInfo.errorLocation]).toEqual(["ApiNotFound", "Range.removeDuplicates()"]);
  const property = await errorOf(
    Excel.run(async (context) => {
      freshSheet(context).getRange("A1").load("formulasR1C1");
      await context.sync();
    }),
  );
  expect([property.code, property.debugInfo.errorLocation]).toEqual(["ApiNotFound", "Range.formulasR1C1"]);
});

test("a tracked range lives across syncs, and is let go at the end of the run", async () => {
  const { Excel, host } = office();
  await Excel.run(async (context) => {
    const range = freshSheet(context).getRange("B2");
    await context.sync();
    range.values = [["eerste"]];
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["eerste"]]);
  });
  await host.settled();
  expect(host.references.size).toBe(0);
});

test("a sheet just added is found again after a sync", async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Na een sync");
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    sheet.load("name,position");
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    expect(sheet.name).toBe("Na een sync");
    expect(sheet.position).toBe(count.value - 1);
  });
});

test("Excel.run takes its options", async () => {
  const options = { mergeUndoGroup: true, delayForCellEdit: true };
  const name = await office().Excel.run(options, async (context) => {
    const workbook = context.workbook.load("name");
    await context.sync();
    return workbook.name;
  });
  expect(name).toBe("Map1.xlsx");
});
