import { errorOf, freshSheet, useOffice } from "./support";

const office = useOffice();

test("batches are counted: one for each sync that had something to do", async () => {
  const { Excel, batches, settled } = office();
  const before = batches();
  await Excel.run(async (context) => {
    const range = freshSheet(context).getRange("A1");
    range.values = [[1]];
    await context.sync();
    range.load("values");
    await context.sync();
    await context.sync();
  });
  // The release of tracked objects, which office.js sends after the run, is not counted.
  await settled();
  expect(batches() - before).toBe(2);
});

test.each([
  ["before", ["", ""]],
  ["during", ["een", ""]],
  ["after", ["een", "twee"]],
] as const)("a fault %s a batch leaves %j", async (moment, expected) => {
  const { Excel, host } = office();
  const name = `Fout ${moment}`;
  await Excel.run(async (context) => {
    freshSheet(context).name = name;
    await context.sync();
  });
  host.faults.inject({ nth: 1, moment, code: "GeneralException" });
  const error = await errorOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const [row, value] of ["een", "twee"].entries()) {
        sheet.getCell(row, 0).values = [[value]];
      }
      await context.sync();
    }),
  );
  expect(error.code).toBe("GeneralException");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange("A1:A2").load("values");
    await context.sync();
    expect(range.values).toEqual(expected.map((value) => [value]));
  });
});

test("a fault strikes the batch it was meant for, once", async () => {
  const { Excel, host } = office();
  host.faults.inject({ nth: 2, moment: "before", code: "InvalidOperationInCellEditMode" });
  const sync = () =>
    Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
  await sync();
  expect((await errorOf(sync())).code).toBe("InvalidOperationInCellEditMode");
  await sync();
});
