import { CASE } from "./support/expectations";
import { openExample, picture, sheetId, type Workbench } from "./support/workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openExample();
});
afterEach(() => bench.close());

test("a sheet of the user with one of our names is refused and left alone", async () => {
  bench.office.engine.addSheet("MGN Uitkering");
  await bench.type("MGN Uitkering", "A1", "Mijn eigen blad");
  await bench.session.connect();
  const before = picture(bench);
  await bench.session.recalculate();
  expect(bench.session.state().problem).toMatchObject({ code: "sheet-not-ours" });
  expect(bench.session.state().problem?.message).toContain("MGN Uitkering");
  expect(picture(bench)).toEqual(before);
});

// Excel itself: two sheets cannot bear names that differ in capitals only.
test("a sheet of ours that was renamed in capitals only is still ours", async () => {
  await bench.session.recalculate();
  await bench.office.settled();
  const { engine } = bench.office;
  engine.renameSheet(sheetId(engine, CASE), CASE.toLowerCase());
  await bench.office.settled();
  await bench.session.recalculate();
  expect(bench.session.state()).toMatchObject({ problem: null, live: true, typed: [], overwritten: [] });
  expect(bench.sheetNames()).toContain(CASE.toLowerCase());
  await bench.session.undo();
  expect(bench.session.state().problem).toBeNull();
});

test("a protected result sheet is refused, with what to do", async () => {
  await bench.session.recalculate();
  await bench.office.settled();
  bench.office.engine.setProtected(sheetId(bench.office.engine, CASE), true);
  const before = picture(bench);
  await bench.session.recalculate();
  expect(bench.session.state().problem).toMatchObject({ code: "sheet-protected" });
  expect(picture(bench)).toEqual(before);
});

test.each(["before", "during"] as const)("when Excel fails %s the write, the workbook is put back", async (moment) => {
  await bench.session.connect();
  const before = picture(bench);
  bench.office.host.faults.inject({ nth: 2, moment });
  await bench.session.recalculate();
  await bench.office.settled();
  expect(bench.session.state().problem).toMatchObject({ code: "GeneralException" });
  expect(picture(bench)).toEqual(before);
  await bench.session.recalculate();
  expect(bench.session.state().problem).toBeNull();
});

test("when only Excel's answer gets lost, the write was done and stays", async () => {
  await bench.session.connect();
  bench.office.host.faults.inject({ nth: 2, moment: "after" });
  await bench.session.recalculate();
  await bench.office.settled();
  expect(bench.session.state()).toMatchObject({ problem: null, live: true, canUndo: true });
  expect(bench.sheetNames()).toContain(CASE);
});

test("names from the workbook stay text, whatever they look like", async () => {
  const hostile = ['=HYPERLINK("http://example.org","klik")', "+31", "@SUM(1)", "1-2", "'aanhaling", "WAAR"];
  for (const [index, name] of hostile.entries()) await bench.type("Gemeenten", `A${6 + index}`, `'${name}`);
  await bench.session.recalculate();
  await bench.office.settled();
  const { engine } = bench.office;
  const rows = engine.read(sheetId(engine, "MGN Uitkering"), { row: 16, column: 0, rows: hostile.length, columns: 1 });
  expect(rows.map((row) => row[0]?.value)).toEqual(hostile);
  const findings = engine.read(sheetId(engine, "MGN Controle"), { row: 0, column: 0, rows: 40, columns: 5 }).flat();
  expect(findings.filter(({ formula }) => formula?.includes("HYPERLINK"))).toEqual([]);
  await bench.session.freezeValues();
  await bench.office.settled();
  const frozen = engine.read(sheetId(engine, "MGN Uitkering"), {
    row: 16,
    column: 0,
    rows: hostile.length,
    columns: 1,
  });
  expect(frozen.map((row) => [row[0]?.value, row[0]?.formula])).toEqual(hostile.map((name) => [name, undefined]));
});
