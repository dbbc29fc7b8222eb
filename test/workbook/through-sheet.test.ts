import { emptyScenario, type Scenario } from "../../src/model/plan/scenario";
import { openSmall, type SmallBench } from "../faults/support/small-bench";
import { keptIn, sheetPictures } from "../faults/support/whole-workbook";
import { smallWorkbook } from "../support/small-workbook";
import { openExample, picture } from "./support/workbench";

const INFLATION: Scenario = {
  ...emptyScenario("inflation", "Inflatie 4%"),
  inputs: { inflation: { kind: "value", values: ["0.04"] } },
};
const HALF: Scenario = { ...emptyScenario("half", "Half"), inputs: { talks: { kind: "percent", percent: "-50" } } };

let file: Uint8Array;
beforeAll(async () => {
  file = await smallWorkbook();
});

let bench: SmallBench;
afterEach(() => bench.office.close());

async function opened(): Promise<SmallBench> {
  bench = await openSmall(file);
  await bench.session.connect();
  await bench.office.settled();
  return bench;
}

const amounts = (values: readonly ({ toNumber(): number } | null)[]) => values.map((value) => value?.toNumber());

test("the workbook's own formulas give what the model gives, per scenario; the cells are as they were", async () => {
  const { session, office } = await opened();
  const before = sheetPictures(office);
  const outcome = await session.runThroughSheet([HALF, INFLATION]);
  await office.settled();
  expect(session.state().problem).toBeNull();
  expect(outcome?.runs.map(({ scenario }) => scenario)).toEqual([null, "Half", "Inflatie 4%"]);
  const rows = outcome?.runs.map((run) => run.rows[0]);
  expect(rows?.map((row) => row?.agrees)).toEqual([true, true, true]);
  expect(rows?.[0]?.place).toEqual({ sheet: "Uitkomst", address: "C2:D2" });
  expect(amounts(rows?.[0]?.sheet ?? [])[1]).toBeCloseTo(-300 * 3000 * 1.028, 6);
  expect(amounts(rows?.[1]?.sheet ?? [])[1]).toBeCloseTo(-150 * 3000 * 1.028, 6);
  expect(amounts(rows?.[2]?.sheet ?? [])[1]).toBeCloseTo(-300 * 3000 * 1.04, 6);
  expect(outcome?.notCalculated).toEqual(["Programma"]);
  expect(sheetPictures(office)).toEqual(before);
});

test("where the workbook calculates something else than the plan, the difference is told per row", async () => {
  const { session, office } = await opened();
  const sheet = office.engine.sheets().find(({ name }) => name === "Uitkomst");
  office.engine.write(sheet?.id ?? "", { row: 1, column: 3, rows: 1, columns: 1 }, [["=-Invoer!D4*Invoer!C8/1000"]]);
  await office.settled();
  const outcome = await session.runThroughSheet([]);
  const [row] = outcome?.runs[0]?.rows ?? [];
  expect(row).toMatchObject({ label: "Voorkomen behandeling", agrees: false });
  expect(row?.difference?.toNumber()).toBeCloseTo(300 * 3000 * 0.028, 6);
});

test("what no cell holds is said, and left out of what the sheet is compared with", async () => {
  const { session } = await opened();
  const series: Scenario = { ...HALF, series: { off: ["1", "2"] } };
  const outcome = await session.runThroughSheet([series]);
  expect(outcome?.runs[1]?.notThroughSheet).toEqual([expect.stringContaining("rechtstreeks vastlegt")]);
  expect(outcome?.runs[1]?.rows[0]?.agrees).toBe(true);
});

test("stopped half-way: nothing comes of it, and the cells are as they were", async () => {
  const { session, office } = await opened();
  const before = sheetPictures(office);
  const stop = new AbortController();
  const outcome = await session.runThroughSheet([HALF, INFLATION], {
    signal: stop.signal,
    onProgress: ({ done }) => (done === 2 ? stop.abort() : undefined),
  });
  await office.settled();
  expect(outcome).toBeNull();
  expect(sheetPictures(office)).toEqual(before);
});

test("a cell that someone types in meanwhile is left as it was typed; the others come back", async () => {
  const { session, office } = await opened();
  const inputs = office.engine.sheets().find(({ name }) => name === "Invoer")?.id ?? "";
  const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  const outcome = await session.runThroughSheet([HALF, INFLATION], {
    onProgress: ({ done }) => (done === 2 ? office.engine.write(inputs, at(3, 2), [[123]]) : undefined),
  });
  await office.settled();
  expect(outcome).toBeNull();
  expect(session.state().problem).toMatchObject({ code: "changed-while-running" });
  expect(session.state().problem?.message).toContain("C4 op Invoer");
  const values = [at(3, 2), at(3, 3), at(8, 2)].map((rect) => office.engine.read(inputs, rect)[0]?.[0]?.value);
  expect(values).toEqual([123, 300, 0.028]);
});

test("whatever fails, in whichever sync: the cells come back, at once or when the file is opened again", async () => {
  const clean = await opened();
  const batches = clean.office.batches();
  await clean.session.runThroughSheet([HALF, INFLATION]);
  const syncs = clean.office.batches() - batches;
  clean.office.close();

  let tried = 0;
  for (const moment of ["before", "during", "after"] as const) {
    for (let nth = 1; nth <= syncs; nth += 1) {
      for (const lasting of process.env["FAULTS"] === "all" ? [false, true] : [(nth + moment.length) % 2 === 0]) {
        const { session, office } = await opened();
        const before = { sheets: sheetPictures(office), kept: keptIn(office) };
        // Either one sync fails, or that one and all after it: as when the pane is closed.
        const failing = lasting ? Array.from({ length: 40 }, (_, more) => nth + more) : [nth];
        for (const each of failing) office.host.faults.inject({ nth: each, moment: each === nth ? moment : "before" });
        await session.runThroughSheet([HALF, INFLATION]);
        tried += 1;
        if (lasting) {
          const saved = await office.save();
          office.close();
          bench = await openSmall(saved);
          await bench.session.resume();
        }
        await bench.office.settled();
        const where = `${moment} sync ${nth}${lasting ? " and after" : ""}`;
        const after = { sheets: sheetPictures(bench.office), kept: keptIn(bench.office) };
        expect({ where, ...after }).toEqual({ where, ...before });
        bench.office.close();
      }
    }
  }
  console.log(`${tried} faults tried in ${syncs} syncs`);
  await opened();
});

test("the example: every row that its tabs calculate agrees with the model, under another inflation too", async () => {
  const example = await openExample();
  await example.session.connect();
  const before = picture(example);
  const outcome = await example.session.runThroughSheet([INFLATION]);
  await example.office.settled();
  expect(picture(example)).toEqual(before);
  example.close();
  await opened();
  const rows = outcome?.runs.flatMap((run) => run.rows) ?? [];
  expect(rows.length).toBeGreaterThanOrEqual(2 * 11);
  expect(rows.filter(({ agrees }) => !agrees).map(({ row, difference }) => [row, difference?.toString()])).toEqual([]);
});
