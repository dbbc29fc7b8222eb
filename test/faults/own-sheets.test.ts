import { parseAddress } from "../../src/workbook/cells/address";
import { smallWorkbook } from "../support/small-workbook";
import { sheetId } from "../workbook/support/workbench";
import { openSmall, runningClock, sessionOfSmall, type SmallBench } from "./support/small-bench";

// Whatever a user does to a sheet of ours, they can go on; and what is not ours is never written over.
jest.setTimeout(600_000);

const CASE = "MGN Businesscase";
const SISA = "MGN SiSa";

let file: Uint8Array;
let bench: SmallBench;
beforeAll(async () => {
  file = await smallWorkbook();
});
beforeEach(async () => {
  bench = await openSmall(file, runningClock);
  await bench.session.connect();
  await bench.session.recalculate();
  await bench.office.settled();
});
afterEach(() => bench.office.close());

const engine = () => bench.office.engine;
const problem = () => bench.session.state().problem?.code ?? null;
const sheets = () =>
  engine()
    .sheets()
    .map(({ name }) => name);

function cells(sheet: string): unknown {
  const id = sheetId(engine(), sheet);
  return engine()
    .read(id, { row: 0, column: 0, rows: 60, columns: 12 })
    .map((row) => row.map(({ value, formula }) => formula ?? value));
}

async function type(sheet: string, address: string, text: string): Promise<void> {
  engine().write(sheetId(engine(), sheet), parseAddress(address), [[text]]);
  await bench.office.settled();
}

async function rename(from: string, to: string): Promise<void> {
  engine().renameSheet(sheetId(engine(), from), to);
  await bench.office.settled();
}

test.each([
  ["another title typed", () => type(CASE, "A1", "Onze businesscase")],
  ["no title", () => type(CASE, "A1", "")],
  ["a row above", () => engine().insertRows(sheetId(engine(), CASE), 0, 1)],
  [
    "three rows above and a column before",
    () => {
      engine().insertRows(sheetId(engine(), CASE), 0, 3);
      engine().insertColumns(sheetId(engine(), CASE), 0, 1);
    },
  ],
  ["no first row any more", () => engine().deleteRows(sheetId(engine(), CASE), 0, 1)],
  ["a name in other capitals", () => rename(CASE, CASE.toUpperCase())],
] as readonly (readonly [string, () => unknown])[])(
  "a sheet of ours with %s is ours, and becomes as it was",
  async (_, act) => {
    const name = () => sheets().find((each) => each.toLowerCase() === CASE.toLowerCase()) ?? CASE;
    const before = cells(CASE);
    await act();
    await bench.office.settled();
    for (const session of [bench.session, sessionOfSmall(runningClock)]) {
      await session.recalculate();
      expect(session.state().problem).toBeNull();
    }
    const after = cells(name());
    // The second line tells when it was written.
    const others = (rows: unknown) => (rows as unknown[][]).map((row, index) => (index === 1 ? [] : row));
    expect(others(after)).toEqual(others(before));
    await bench.session.undo();
    expect(problem()).toBe("other-history");
    await bench.session.undo(2);
    expect(problem()).toBeNull();
  },
);

test("a sheet of ours that was given another name stays as it is, and a new one comes in its place", async () => {
  const links = bench.session.state().connection?.links.map(({ input, sheet, address }) => [input, sheet, address]);
  await rename(CASE, "Stand maart");
  const before = cells("Stand maart");
  await bench.session.recalculate();
  expect([problem(), bench.session.state().storeNotes.join()]).toEqual([null, expect.stringContaining("Stand maart")]);
  expect(sheets()).toEqual(expect.arrayContaining([CASE, "Stand maart"]));
  expect(cells("Stand maart")).toEqual(before);
  // No input is taken from it, by this window or by one that looks for them anew.
  const other = sessionOfSmall(runningClock);
  for (const session of [bench.session, other]) {
    await session.connect();
    expect(session.state().connection?.links.map(({ input, sheet, address }) => [input, sheet, address])).toEqual(
      links,
    );
  }
  await bench.session.undo();
  expect([problem(), sheets().includes(CASE), cells("Stand maart")]).toEqual([null, false, before]);
  await bench.session.connect();
  expect(bench.session.state().connection?.links.map(({ input, sheet, address }) => [input, sheet, address])).toEqual(
    links,
  );
  await bench.session.recalculate();
  expect([problem(), sheets().includes(CASE)]).toEqual([null, true]);
});

test("what municipalities filled in goes along to the sheet that comes in place of one with another name", async () => {
  const rows = cells(SISA) as unknown[][];
  const header = rows.findIndex((row) => row.includes("Jaar"));
  const column = (rows[header] ?? []).findIndex(
    (title) => String(title).startsWith("Besteed") || String(title).startsWith("Bested"),
  );
  expect([header, column].every((at) => at >= 0)).toBe(true);
  engine().write(sheetId(engine(), SISA), { row: header + 1, column, rows: 1, columns: 1 }, [[4321]]);
  await bench.office.settled();
  await rename(SISA, "Verantwoording");
  await bench.session.recalculate();
  expect(problem()).toBeNull();
  expect((cells(SISA) as unknown[][])[header + 1]?.[column]).toBe(4321);
  expect((cells("Verantwoording") as unknown[][])[header + 1]?.[column]).toBe(4321);
});

test.each([
  ["was deleted", () => engine().deleteSheet(sheetId(engine(), CASE))],
  ["has another name", () => rename(CASE, "Stand maart")],
] as readonly (readonly [string, () => unknown])[])(
  "a sheet of the user with our name and our title is never written over: ours %s",
  async (_, act) => {
    const title = String((cells(CASE) as unknown[][])[0]?.[0]);
    await act();
    engine().addSheet(CASE);
    await type(CASE, "A1", title);
    await type(CASE, "B2", "van mij");
    const before = cells(CASE);
    await bench.session.recalculate();
    expect([problem(), cells(CASE)]).toEqual(["sheet-not-ours", before]);
    expect(bench.session.state().problem?.message).toContain(CASE);
    // As the remedy says.
    await rename(CASE, "Van mij");
    await bench.session.recalculate();
    expect([problem(), cells("Van mij")]).toEqual([null, before]);
  },
);

test("where marks are not there, as in older files, the title tells, and the next write sets them", async () => {
  const marks = () =>
    engine()
      .names()
      .filter(({ name }) => /^_mgn\._sheet\./i.test(name));
  const known = marks().length;
  expect(known).toBeGreaterThan(5);
  for (const { name } of marks()) engine().deleteName(name, undefined);
  await bench.office.settled();
  await bench.session.recalculate();
  expect([problem(), marks().length]).toEqual([null, known]);
  await type(CASE, "A1", "");
  await bench.session.recalculate();
  expect(problem()).toBeNull();
});
