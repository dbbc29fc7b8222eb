import { errorOf, freshSheet, type Context, useOffice } from "./support";

const office = useOffice();

async function read(write: (sheet: Excel.Worksheet, context: Context) => void, address: string): Promise<Excel.Range> {
  return office().Excel.run(async (context) => {
    const sheet = freshSheet(context);
    write(sheet, context);
    const range = sheet.getRange(address).load("values,formulas,valueTypes,text,numberFormat");
    await context.sync();
    return range;
  });
}

test("one value fills a range; null leaves a cell; an empty text empties it", async () => {
  const range = await read((sheet) => {
    sheet.getRange("A1:C1").values = 7 as unknown as number[][];
    sheet.getRange("A1:C1").values = [[null, "", 9]];
  }, "A1:C1");
  expect(range.values).toEqual([[7, "", 9]]);
  expect(range.valueTypes).toEqual([["Double", "Empty", "Double"]]);
});

test("text that reads as a number becomes one, unless the format is text or an apostrophe leads", async () => {
  const range = await read((sheet) => {
    sheet.getRange("C1").numberFormat = [["@"]];
    sheet.getRange("A1:F1").values = [["0363", "'0363", "0363", "12.5%", "true", "31-12-2027"]];
  }, "A1:F1");
  expect(range.values).toEqual([[363, "0363", "0363", 0.125, true, "31-12-2027"]]);
  expect(range.valueTypes).toEqual([["Double", "String", "String", "Double", "Boolean", "String"]]);
});

test("formulas are written in invariant form, errors are text of their own type", async () => {
  const range = await read((sheet) => {
    sheet.getRange("A1").formulas = [["=SUM(1,2)"]];
    sheet.getRange("B1").values = [["=1/0"]];
  }, "A1:B1");
  expect(range.formulas).toEqual([["=SUM(1,2)", "=1/0"]]);
  expect(range.values).toEqual([[3, "#DIV/0!"]]);
  expect(range.valueTypes).toEqual([["Double", "Error"]]);
});

test("the text of a cell is Dutch", async () => {
  const range = await read((sheet) => {
    sheet.getRange("A1").values = [[1234.5]];
    sheet.getRange("A1").numberFormat = [["#,##0.00"]];
  }, "A1");
  expect(range.text).toEqual([["1.234,50"]]);
  expect(range.numberFormat).toEqual([["#,##0.00"]]);
});

test("more than 1.500 values travel in pieces and arrive whole", async () => {
  const values = Array.from({ length: 400 }, (_, row) => [row, row * 2, `rij ${row}`, row % 2 === 0, ""]);
  const range = await read((sheet) => {
    sheet.getRange("B2:F401").values = values;
  }, "B2:F401");
  expect(range.values).toEqual(values);
});

test("ranges are found from ranges", async () => {
  await office().Excel.run(async (context) => {
    const sheet = freshSheet(context);
    sheet.getRange("B2:D4").values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    const base = sheet.getRange("B2:D4");
    const ranges = [
      base.getCell(1, 2),
      base.getOffsetRange(1, -1),
      base.getResizedRange(-2, 1),
      base.getRow(1),
      base.getColumn(0),
      base.getLastCell(),
      base.getEntireColumn(),
      base.getEntireRow(),
      base.getIntersection("A1:B3"),
      base.getBoundingRect("F6"),
      sheet.getUsedRange(true),
      sheet.getRangeByIndexes(0, 0, 2, 2),
      sheet.getRange("1:2").getUsedRangeOrNullObject(true),
    ];
    for (const range of ranges) range.load("address");
    await context.sync();
    expect(ranges.map(({ address }) => address.split("!")[1])).toEqual([
      "D3",
      "A3:C5",
      "B2:E2",
      "B3:D3",
      "B2:B4",
      "D4",
      "B:D",
      "2:4",
      "B2:B3",
      "B2:F6",
      "B2:D4",
      "A1:B2",
      "B2:D2",
    ]);
  });
});

test("an address off the sheet, or none at all, is InvalidArgument", async () => {
  for (const use of [
    (sheet: Excel.Worksheet) => sheet.getRange("A0"),
    (sheet: Excel.Worksheet) => sheet.getRange("geen adres"),
    (sheet: Excel.Worksheet) => sheet.getRange("A1").getOffsetRange(-1, 0),
    (sheet: Excel.Worksheet) => sheet.getCell(-1, 0),
  ]) {
    const error = await errorOf(
      office().Excel.run(async (context) => {
        use(freshSheet(context));
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  }
});

test("an empty sheet has no used range, or its first cell", async () => {
  await office().Excel.run(async (context) => {
    const sheet = freshSheet(context);
    const none = sheet.getUsedRangeOrNullObject();
    const first = sheet.getUsedRange().load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(first.address.split("!")[1]).toBe("A1");
  });
});

test("format is read back; null where cells differ", async () => {
  await office().Excel.run(async (context) => {
    const sheet = freshSheet(context);
    const head = sheet.getRange("A1:B1");
    head.format.fill.color = "#ddebf7";
    head.format.font.bold = true;
    head.format.font.color = "#1F4E79";
    head.format.wrapText = true;
    head.format.horizontalAlignment = "Right";
    head.format.columnWidth = 90;
    head.format.borders.getItem("EdgeBottom").style = "Continuous";
    const mixed = sheet.getRange("A1:A2");
    const under = head.format.borders.getItem("EdgeBottom").load("style");
    head.load("format/columnWidth,format/wrapText,format/horizontalAlignment,format/fill/color,format/font/color");
    mixed.load("format/font/bold");
    await context.sync();
    const { format } = head;
    expect([format.fill.color, format.font.color, format.wrapText]).toEqual(["#DDEBF7", "#1F4E79", true]);
    expect([format.horizontalAlignment, format.columnWidth, under.style]).toEqual(["Right", 90, "Continuous"]);
    expect(mixed.format.font.bold).toBeNull();
  });
});

test("clearing contents keeps the format; clearing all does not", async () => {
  await office().Excel.run(async (context) => {
    const sheet = freshSheet(context);
    const range = sheet.getRange("A1");
    range.values = [["x"]];
    range.format.font.bold = true;
    range.clear("Contents");
    range.load("values,format/font/bold");
    await context.sync();
    expect([range.values, range.format.font.bold]).toEqual([[[""]], true]);
    range.clear();
    range.load("format/font/bold");
    await context.sync();
    expect(range.format.font.bold).toBe(false);
  });
});

test("inserting a row moves values and the references to them", async () => {
  const range = await read((sheet) => {
    sheet.getRange("A1:A2").formulas = [[5], ["=A1*2"]];
    sheet.getRange("1:1").insert("Down");
  }, "A1:A3");
  expect(range.formulas).toEqual([[""], [5], ["=A2*2"]]);
  expect(range.values).toEqual([[""], [5], [10]]);
});

test("a formula that answers a matrix spills, and says where to", async () => {
  await office().Excel.run(async (context) => {
    const sheet = freshSheet(context);
    sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]];
    await context.sync();
    const spill = sheet.getRange("B2").getSpillingToRangeOrNullObject().load("address,values");
    const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
    await context.sync();
    expect([spill.address.split("!")[1], spill.values]).toEqual(["B2:B4", [[1], [2], [3]]]);
    expect(none.isNullObject).toBe(true);
  });
});

test("a protected sheet refuses writing, and goes on being read", async () => {
  const { Excel } = office();
  const name = "Beveiligd";
  await Excel.run(async (context) => {
    const sheet = freshSheet(context);
    sheet.name = name;
    sheet.getRange("A1").values = [["vast"]];
    sheet.protection.protect();
    await context.sync();
  });
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange("A1").values = [["los"]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("AccessDenied");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load("protected");
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    expect([sheet.protection.protected, range.values]).toEqual([true, [["vast"]]]);
    sheet.protection.unprotect();
    range.values = [["los"]];
    await context.sync();
  });
});
