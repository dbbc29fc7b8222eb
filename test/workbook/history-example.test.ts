import { storeFromXml } from "../../src/workbook/store/store-xml";
import { NAMESPACE } from "../../src/workbook/store/store";
import { openExample } from "./support/workbench";

// The example in a real engine, ten writes long.
jest.setTimeout(900_000);

/** What Excel on the web takes in one go is 5 MB: a part of a fifth of that goes along with every write. */
const MOST_IN_FILE = 1_000_000;

test("ten steps of the example fit in the file, the list is the file's, and no other number is taken back than was asked", async () => {
  const bench = await openExample();
  const { office, session } = bench;
  const part = () => [...office.parts.customXml.values()].find((xml) => xml.includes(NAMESPACE)) ?? "";
  await session.connect();
  await session.recalculate();
  for (const status of ["met", "missed", "met", "missed", "met"] as const) {
    await session.setPayoutChoices((choices) => ({ ...choices, milestones: { 1: { outcome: { status } } } }));
    await session.recalculate();
  }
  const { history } = session.state();
  expect(history).toHaveLength(10);
  expect(storeFromXml(part()).history.map(({ id }) => id)).toEqual(history.map(({ id }) => id));
  expect(part().length).toBeLessThan(MOST_IN_FILE);

  await session.undo(3);
  expect(session.state().problem).toBeNull();
  expect(session.state().history.map(({ id }) => id)).toEqual(history.slice(3).map(({ id }) => id));
  await session.undo(8);
  expect(session.state().problem).toMatchObject({ code: "fewer-to-undo" });
  expect(session.state().history).toHaveLength(7);
  bench.close();
});
