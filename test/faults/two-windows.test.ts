import { Decimal } from "../../src/model/money/decimal";
import { emptyScenario } from "../../src/model/plan/scenario";
import { parseAddress } from "../../src/workbook/cells/address";
import type { Session } from "../../src/workbook/session/session";
import { NAMESPACE, type Store } from "../../src/workbook/store/store";
import { storeFromXml } from "../../src/workbook/store/store-xml";
import { smallWorkbook } from "../support/small-workbook";
import { sheetId } from "../workbook/support/workbench";
import { beforeBatches } from "./support/between-batches";
import { openSmall, runningClock, sessionOfSmall, type SmallBench } from "./support/small-bench";

// Two windows on one workbook. What must hold is what any user expects of two: who is told that something was kept finds
// it in the file, whatever the other did meanwhile.
jest.setTimeout(600_000);

let file: Uint8Array;
let bench: SmallBench;
let other: Session;
beforeAll(async () => {
  file = await smallWorkbook();
});
afterEach(() => bench.office.close());

async function open(connected = true): Promise<void> {
  bench = await openSmall(file, runningClock);
  other = sessionOfSmall(runningClock);
  if (!connected) return;
  await bench.session.connect();
  await bench.session.recalculate();
  await other.resume();
}

function parts(): readonly Store[] {
  return [...bench.office.parts.customXml.values()].filter((xml) => xml.includes(NAMESPACE)).map(storeFromXml);
}

function kept(): Store {
  const [store] = parts();
  if (store === undefined) throw new Error("nothing is kept");
  return store;
}

function valueOf(address: string, sheet = "Invoer"): unknown {
  return bench.office.engine.read(sheetId(bench.office.engine, sheet), parseAddress(address))[0]?.[0]?.value;
}

/** Lets something happen before one of the next batches, while a task goes on. */
async function during(task: () => Promise<unknown>, batch: number, act: () => unknown): Promise<boolean> {
  let happened = false;
  const stop = beforeBatches(
    bench.office,
    new Map([
      [
        batch,
        async () => {
          happened = true;
          await act();
        },
      ],
    ]),
  );
  await task();
  stop();
  return happened;
}

const problemOf = (session: Session) => session.state().problem?.code ?? null;

interface Act {
  readonly what: string;
  do(session: Session): Promise<unknown>;
  isDone(): boolean;
}

const STATUSES = ["missed", "met", "deemed-met"] as const;
/** What a trial does differs from what the one before it did. */
type Acts = (trial: number) => Act;
const milestone =
  (nr: number): Acts =>
  (trial) => {
    const status = STATUSES[trial % STATUSES.length] ?? "open";
    return {
      what: `milestone ${nr}`,
      do: (session) =>
        session.setPayoutChoices(({ milestones, ...choices }) => ({
          ...choices,
          milestones: { ...milestones, [nr]: { outcome: { status } } },
        })),
      isDone: () => kept().payout.milestones[nr]?.outcome?.status === status,
    };
  };
const scenario =
  (whose: string): Acts =>
  (trial) => {
    const id = `${whose} ${trial}`;
    return {
      what: `a scenario that is ${whose}`,
      do: (session) => session.setScenarios((book) => ({ scenarios: [...book.scenarios, emptyScenario(id, id)] })),
      isDone: () => kept().scenarios.scenarios.some((one) => one.id === id),
    };
  };
const change =
  (input: string, address: string, from: number): Acts =>
  (trial) => ({
    what: `the ${input}`,
    do: (session) => session.changeInputs(new Map([[input, [new Decimal(from).plus(trial)]]])),
    isDone: () => valueOf(address) === from + trial,
  });
const recalculate: Acts = () => ({
  what: "recalculate",
  do: (session) => session.recalculate(),
  isDone: () => kept().written.lastWrite !== null,
});
const price = (value: number): Act => change("price", "C8", value)(0);

/** Does one thing before each of the batches of another in turn, on the same workbook. */
async function atEachBatch(mine: Acts, theirs: Acts, expectAfter: (mine: Act, theirs: Act, batch: number) => unknown) {
  await open();
  for (let batch = 1; ; batch += 1) {
    const [one, two] = [mine(batch), theirs(batch)];
    const happened = await during(
      () => one.do(bench.session),
      batch,
      () => two.do(other),
    );
    if (!happened) return;
    await expectAfter(one, two, batch);
  }
}

const MINE = [milestone(1), scenario("mine"), change("price", "C8", 3100), recalculate];
const THEIRS = [milestone(2), scenario("theirs"), change("start", "C11", 410), recalculate];
const PAIRS = MINE.flatMap((mine) => THEIRS.map((theirs) => [mine(0).what, theirs(0).what, mine, theirs] as const));

describe("what one window does while a task of the other goes on", () => {
  test.each(PAIRS)("%s, and meanwhile %s: both are kept, whenever it came", (_, __, mine, theirs) =>
    atEachBatch(mine, theirs, (one, two, batch) => {
      const outcome = [problemOf(bench.session), problemOf(other), one.isDone(), two.isDone(), parts().length];
      expect([batch, ...outcome]).toEqual([batch, null, null, true, true, 1]);
    }),
  );

  test.each([
    ["a milestone", milestone(2), (trial: number) => milestone(2)(trial + 1)],
    ["a cell", change("price", "C8", 3100), change("price", "C8", 3200)],
  ])("%s, to something else: who is told that it was kept finds it", async (_, mine, theirs) => {
    const refused: number[] = [];
    await atEachBatch(mine, theirs, async (one, two, batch) => {
      expect(problemOf(other)).toBeNull();
      if (problemOf(bench.session) === null) {
        // Or the other came after it, and wrote over what it saw.
        const { what } = kept().history[0] ?? {};
        expect([batch, one.isDone() || two.isDone(), what]).toEqual([batch, true, kept().history[1]?.what]);
        return;
      }
      refused.push(batch);
      expect([problemOf(bench.session), two.isDone()]).toEqual(["changed-elsewhere", true]);
      // The window shows what the other decided: the user decides again on that.
      await one.do(bench.session);
      expect([problemOf(bench.session), one.isDone()]).toEqual([null, true]);
    });
    expect(refused).not.toEqual([]);
  });
});

test("a window takes back only what its list shows", async () => {
  await open();
  await price(3100).do(bench.session);
  await other.resume();
  await milestone(2)(0).do(other);
  await bench.session.undo();
  expect(problemOf(bench.session)).toBe("other-history");
  expect([valueOf("C8"), milestone(2)(0).isDone()]).toEqual([3100, true]);
  // The list was renewed: now it says what comes first.
  expect(bench.session.state().history[0]?.what).toBe("Keuze over de uitkering");
  await bench.session.undo(2);
  expect([problemOf(bench.session), valueOf("C8"), milestone(2)(0).isDone()]).toEqual([null, 3000, false]);
});

test("what was taken back is not taken back again where only looking at it afterwards fails", async () => {
  await open();
  await price(3100).do(bench.session);
  await price(3200).do(bench.session);
  // Read, held and put back: the fourth batch reads what came of it.
  bench.office.host.faults.inject({ nth: 4, moment: "before", code: "ItemNotFound" });
  await bench.session.undo();
  expect([problemOf(bench.session), valueOf("C8")]).toEqual(["ItemNotFound", 3100]);
});

describe("the user's own cells, found by their names", () => {
  const engine = () => bench.office.engine;
  const inputs = () => sheetId(engine(), "Invoer");
  /** All that stands on the sheet with inputs, by label. */
  const byLabel = (sheet = "Invoer"): ReadonlyMap<unknown, readonly unknown[]> =>
    new Map(
      engine()
        .read(sheetId(engine(), sheet), { row: 0, column: 0, rows: 14, columns: 6 })
        .map((row) => row.flatMap(({ value }) => (value === "" ? [] : [value])))
        .filter((row) => row.length > 0)
        .map(([label = "", ...values]) => [label, values] as const),
    );

  test("a row that is inserted while an input is being changed moves the cell, and nothing else is written", async () => {
    for (let batch = 1; ; batch += 1) {
      await open();
      const before = byLabel();
      const happened = await during(
        () => price(3100).do(bench.session),
        batch,
        () => engine().insertRows(inputs(), 5, 1),
      );
      if (!happened) break;
      expect([batch, problemOf(bench.session)]).toEqual([batch, null]);
      expect(byLabel()).toEqual(new Map([...before, ["Kosten behandeltraject ggz", ["€", 3100]]]));
      await bench.session.undo();
      expect([batch, problemOf(bench.session), byLabel()]).toEqual([batch, null, before]);
      bench.office.close();
    }
  });

  test("after rows, columns and another name for the sheet, undo finds the cell that it changed, and only that", async () => {
    await open();
    const before = byLabel();
    await price(3100).do(bench.session);
    engine().insertRows(inputs(), 1, 2);
    engine().insertColumns(inputs(), 1, 1);
    engine().renameSheet(inputs(), "Aannames");
    await bench.office.settled();
    await bench.session.undo();
    expect(problemOf(bench.session)).toBeNull();
    expect(byLabel("Aannames")).toEqual(before);
  });

  test("what was typed since in a cell that moved is kept, and all the rest is taken back", async () => {
    await open();
    const values = new Map([
      ["price", [new Decimal(3100)]],
      ["inflation", [new Decimal("0.05")]],
    ]);
    await bench.session.changeInputs(values);
    engine().insertRows(inputs(), 5, 1);
    engine().write(inputs(), parseAddress("C9"), [[2999]]);
    await bench.office.settled();
    await bench.session.undo();
    expect(bench.session.state().problem?.message).toContain("cel C9 op Invoer");
    await bench.session.undo(1, { keepMine: true });
    expect([problemOf(bench.session), valueOf("C9"), valueOf("C10")]).toEqual([null, 2999, 0.028]);
  });

  test.each([
    ["whose row was deleted", () => engine().deleteRows(inputs(), 7, 1)],
    [
      "whose name was cleaned away",
      () => {
        for (const { name } of engine().names()) if (/^_mgn\._undo/i.test(name)) engine().deleteName(name, undefined);
        // What stands there now is another's, though it holds the same.
        engine().deleteRows(inputs(), 6, 1);
        engine().write(inputs(), parseAddress("C8"), [[3100]]);
      },
    ],
  ])("a cell %s is told, and nothing is written in its place", async (_, act) => {
    await open();
    await price(3100).do(bench.session);
    act();
    await bench.office.settled();
    const before = byLabel();
    await bench.session.undo();
    expect([problemOf(bench.session), byLabel()]).toEqual(["cells-gone", before]);
    expect(bench.session.state().problem?.message).toContain("Cel C8 op Invoer");
    await bench.session.undo(1, { keepMine: true });
    expect([problemOf(bench.session), byLabel()]).toEqual([null, before]);
  });
});
