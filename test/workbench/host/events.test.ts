import { freshSheet, useOffice } from "./support";

const office = useOffice();

/** Events come by themselves, a moment later. */
async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries++) {
    if (tries > 100) throw new Error("It did not come.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test("a change is told with its address, by whom, and its range", async () => {
  const { Excel, engine } = office();
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  const { id, stop } = await Excel.run(async (context) => {
    const sheet = freshSheet(context).load("id");
    await context.sync();
    const subscription = sheet.onChanged.add((event) => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("B2:C2").values = [[1, 2]];
    await context.sync();
    return { id: sheet.id, stop: subscription };
  });
  await until(() => seen.length === 1);
  expect(seen[0]).toMatchObject({
    address: "B2:C2",
    worksheetId: id,
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "ThisLocalAddin",
  });
  const values = await Excel.run(async (context) => {
    const range = seen[0]!.getRange(context).load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[1, 2]]);

  await Excel.run(stop.context, async (context) => {
    stop.remove();
    await context.sync();
  });
  engine.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [["na het afmelden"]]);
  await engine.settled();
  expect(seen).toHaveLength(1);
});

test("the workbook tells changes, sheets, selection and calculation of all sheets", async () => {
  const { Excel } = office();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (event: { type: string }) => {
      seen.push(event.type);
      return Promise.resolve();
    };
    worksheets.onChanged.add(note);
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    worksheets.onSelectionChanged.add(note);
    worksheets.onCalculated.add(note);
    await context.sync();
    const sheet = worksheets.add("Gebeurtenissen");
    await context.sync();
    sheet.getRange("A1:A2").formulas = [[1], ["=A1+1"]];
    sheet.activate();
    sheet.getRange("C3").select();
    await context.sync();
    worksheets.getFirst().activate();
    sheet.delete();
    await context.sync();
  });
  const wanted = ["Added", "Changed", "Activated", "SelectionChanged", "Calculated", "Deleted"];
  await until(() => wanted.every((word) => seen.includes(`Worksheet${word}`)));
});

test("events can be switched off", async () => {
  const { Excel, engine } = office();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = freshSheet(context).load("id");
    await context.sync();
    sheet.onChanged.add(({ address }) => {
      seen.push(address);
      return Promise.resolve();
    });
    context.runtime.enableEvents = false;
    await context.sync();
    sheet.getRange("A1").values = [["stil"]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange("A2").values = [["hoorbaar"]];
    await context.sync();
  });
  await engine.settled();
  await until(() => seen.length > 0);
  expect(seen).toEqual(["A2"]);
});
