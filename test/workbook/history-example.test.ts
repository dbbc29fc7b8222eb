import { Decimal } from "../../src/model/money/decimal";
import { parseAddress } from "../../src/workbook/cells/address";
import { LOG_SHEET } from "../../src/workbook/sheets/sheet-names";
import { storeFromXml } from "../../src/workbook/store/store-xml";
import { NAMESPACE } from "../../src/workbook/store/store";
import { openExample, type Workbench } from "./support/workbench";

// The largest example in a real engine, fourteen writes long.
jest.setTimeout(900_000);

/** Measured: 430 thousand. What Excel on the web takes in one go is 5 MB, and the part goes along with every write. */
const MOST_IN_FILE = 500_000;

let bench: Workbench;
beforeAll(async () => {
  bench = await openExample();
});
afterAll(() => bench.close());

const part = () => [...bench.office.parts.customXml.values()].find((xml) => xml.includes(NAMESPACE)) ?? "";
const inFile = () => storeFromXml(part()).history.map(({ id }) => id);

/** What stands in every cell, the log aside. */
async function contents(): Promise<unknown> {
  const { office } = bench;
  await office.settled();
  return office.engine
    .sheets()
    .filter(({ name }) => name !== LOG_SHEET)
    .map(({ id, name }) => [name, office.engine.read(id, office.engine.usedRect(id, true) ?? parseAddress("A1"))]);
}

/** Newest last: what stood there before each write. */
const before: unknown[] = [];
async function write(act: () => Promise<unknown>): Promise<void> {
  before.push(await contents());
  await act();
  expect(bench.session.state().problem).toBeNull();
}

test("ten steps of the example fit in the file, the list is the file's, and no other number is taken back than was asked", async () => {
  const { session } = bench;
  await session.connect();
  await write(() => session.recalculate());
  for (const status of ["met", "missed", "met", "missed", "met"] as const) {
    await write(() =>
      session.setPayoutChoices((choices) => ({ ...choices, milestones: { 1: { outcome: { status } } } })),
    );
    await write(() => session.recalculate());
  }
  const { history } = session.state();
  expect(history).toHaveLength(10);
  expect(inFile()).toEqual(history.map(({ id }) => id));
  expect(part().length).toBeLessThan(MOST_IN_FILE);

  await session.undo(3);
  expect(session.state().problem).toBeNull();
  expect(session.state().history.map(({ id }) => id)).toEqual(history.slice(3).map(({ id }) => id));
  await session.undo(8);
  expect(session.state().problem).toMatchObject({ code: "fewer-to-undo" });
  expect(session.state().history).toHaveLength(7);
  before.splice(-3);
});

test("also where a write changes every cell, and each of the ten is taken back to what was there", async () => {
  const { session } = bench;
  await write(() => session.freezeValues());
  await write(() => session.changeInputs(new Map([["inflation", [new Decimal("0.031")]]])));
  await write(() => session.thaw());
  await write(() => session.freezeValues());
  expect(session.state().history).toHaveLength(10);
  expect(inFile()).toHaveLength(10);
  expect(part().length).toBeLessThan(MOST_IN_FILE);
  for (const was of before.slice(-10).reverse()) {
    await session.undo();
    expect(session.state().problem).toBeNull();
    expect(await contents()).toEqual(was);
  }
  expect(session.state()).toMatchObject({ canUndo: false, history: [] });
});
