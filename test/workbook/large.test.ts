import { createSession } from "../../src/workbook/tasks/create-session";
import { fillSheet, watchAnswers } from "./support/large-workbook";
import { openExample, type Workbench } from "./support/workbench";

/** What Excel on the web answers at most. */
const MOST_BYTES = 5 * 1024 * 1024;
const SHEETS = 2;

let bench: Workbench;
beforeAll(async () => {
  bench = await openExample();
  for (let sheet = 1; sheet <= SHEETS; sheet += 1) fillSheet(bench, `Register ${sheet}`, 2000, 40);
  await bench.office.settled();
  bench.office.host.responseLimit = MOST_BYTES;
}, 60_000);
afterAll(() => bench.close());

test("a large workbook is connected in as few reads as Excel's limit allows, and tells how far it is", async () => {
  const answers = watchAnswers(bench);
  const before = bench.office.batches();
  const told: number[] = [];
  const stop = bench.session.subscribe(() => {
    const { progress } = bench.session.state();
    if (progress !== null) told.push(progress.done / progress.of);
  });
  await bench.session.connect();
  stop();

  expect(bench.session.state().problem).toBeNull();
  expect(bench.session.state().connection?.missing).toEqual([]);
  expect(Math.max(...answers)).toBeLessThanOrEqual(MOST_BYTES);
  const bytes = answers.reduce((sum, length) => sum + length, 0);
  // Names, sizes with the small sheets, what is kept; between them parts that are nearly as long as they may be.
  expect(bench.office.batches() - before).toBeLessThanOrEqual(3 + Math.ceil(bytes / 3_000_000));
  expect(told[0]).toBe(0);
  expect(told.length).toBeGreaterThanOrEqual(2);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
  expect(bench.session.state().progress).toBeNull();
}, 120_000);

test("an answer that is too long after all is asked again in halves", async () => {
  bench.office.host.responseLimit = 1_500_000;
  const session = createSession();
  await session.resume();
  expect(session.state().problem).toBeNull();
  expect(session.state().connection?.missing).toEqual([]);
  bench.office.host.responseLimit = MOST_BYTES;
}, 120_000);

test("reading can be stopped: nothing was changed, and it is said kindly", async () => {
  const session = createSession();
  let asked = 0;
  session.subscribe(() => {
    if (session.state().progress === null) return;
    asked += 1;
    session.stop();
  });
  const before = bench.office.batches();
  await session.connect();
  expect(asked).toBe(1);
  expect(session.state()).toMatchObject({ phase: "idle", progress: null, connection: null });
  expect(session.state().problem).toMatchObject({ code: "stopped", message: "Gestopt. Er is niets gewijzigd." });
  // Names, then sizes: no part was read, and nothing written.
  expect(bench.office.batches() - before).toBeLessThanOrEqual(3);
}, 60_000);
