import { Decimal } from "../../src/model/money/decimal";
import { emptyScenario } from "../../src/model/plan/scenario";
import { parseAddress } from "../../src/workbook/cells/address";
import { NAMESPACE, type Store } from "../../src/workbook/store/store";
import { oneStore, type OneStore } from "../../src/workbook/store/one-store";
import { storeFromXml } from "../../src/workbook/store/store-xml";
import { isTurnName } from "../../src/workbook/store/turn";
import type { Session } from "../../src/workbook/session/session";
import { smallWorkbook } from "../support/small-workbook";
import { sheetId } from "../workbook/support/workbench";
import { beforeBatches } from "./support/between-batches";
import { partId } from "./support/part-id";
import { openSmall, runningClock, sessionOfSmall, type SmallBench } from "./support/small-bench";

// A file has one store. Where it has more, for whatever reason, all of them are somebody's work.
jest.setTimeout(600_000);

const ASIDE = "urn:mgn-businesscase:aside";

let file: Uint8Array;
let bench: SmallBench;
beforeAll(async () => {
  file = await smallWorkbook();
});
afterEach(() => bench.office.close());

const all = () => [...bench.office.parts.customXml.values()];
const parts = () => all().filter((xml) => xml.startsWith(`<mgn xmlns="${NAMESPACE}"`));
const asides = () => all().filter((xml) => xml.startsWith(`<aside xmlns="${ASIDE}"`));
const problemOf = (session: Session) => session.state().problem?.code ?? null;

function kept(): Store {
  const [xml = ""] = parts();
  expect(parts().length).toBe(1);
  return storeFromXml(xml);
}

/** What a reader makes of the parts there are. */
function read(): OneStore {
  const named = bench.office.engine.names().map(({ name, formula }) => ({ name, formula }));
  return oneStore(
    [...bench.office.parts.customXml].filter(([, xml]) => parts().includes(xml)).map(([id, xml]) => ({ id, xml })),
    named.filter(({ name }) => name.startsWith("_mgn.")),
  );
}

function setParts(xmls: readonly string[]): void {
  const { customXml } = bench.office.parts;
  customXml.clear();
  xmls.forEach((xml, index) => customXml.set(partId(index), xml));
}

function price(): unknown {
  const { engine } = bench.office;
  return engine.read(sheetId(engine, "Invoer"), parseAddress("C8"))[0]?.[0]?.value;
}

const note = (nr: number, status: "met" | "missed") => (session: Session) =>
  session.setPayoutChoices(({ milestones, ...choices }) => ({
    ...choices,
    milestones: { ...milestones, [nr]: { outcome: { status } } },
  }));
const keepScenario = (id: string) => (session: Session) =>
  session.setScenarios(({ scenarios }) => ({ scenarios: [...scenarios, emptyScenario(id, id)] }));
const dearer = (session: Session) => session.changeInputs(new Map([["price", [new Decimal(3100)]]]));

type Act = (session: Session) => Promise<unknown>;

/** What each of two windows keeps that both began from the same store and did not see each other: the workbook of the last. */
async function apart(mine: readonly Act[], theirs: readonly Act[]): Promise<readonly [string, string]> {
  bench = await openSmall(file, runningClock);
  await bench.session.connect();
  const [start = ""] = parts();
  for (const act of mine) await act(bench.session);
  const [one = ""] = parts();
  setParts([start]);
  const other = sessionOfSmall(runningClock);
  await other.resume();
  for (const act of theirs) await act(other);
  expect([problemOf(bench.session), problemOf(other)]).toEqual([null, null]);
  const [two = ""] = parts();
  return [one, two];
}

async function newcomer(): Promise<Session> {
  const session = sessionOfSmall(runningClock);
  await session.resume();
  return session;
}

const FIRST: readonly (readonly [string, Act, (store: Store) => boolean])[] = [
  ["connects", (session) => session.connect(), ({ plan }) => plan !== null],
  [
    "connects and recalculates",
    async (session) => {
      await session.connect();
      await session.recalculate();
    },
    ({ written }) => written.sheets.length > 0,
  ],
];

test.each(FIRST.flatMap((mine) => FIRST.map((theirs) => [mine[0], theirs[0], mine, theirs] as const)))(
  "one window %s for the first time, and meanwhile another %s: there is one store, whenever it came",
  async (_, __, mine, theirs) => {
    for (let batch = 1; ; batch += 1) {
      bench = await openSmall(file, runningClock);
      const other = sessionOfSmall(runningClock);
      const act = jest.fn(() => theirs[1](other));
      const stop = beforeBatches(bench.office, new Map([[batch, act]]));
      await mine[1](bench.session);
      stop();
      if (act.mock.calls.length === 0) return;
      expect([batch, problemOf(bench.session), problemOf(other)]).toEqual([batch, null, null]);
      expect([batch, mine[2](kept()), theirs[2](kept())]).toEqual([batch, true, true]);
      const turns = bench.office.engine.names().filter(({ name }) => isTurnName(name));
      // That of the last write, and the one by which all know that there was a first.
      expect([batch, turns.length]).toEqual([batch, 2]);
      bench.office.close();
    }
  },
);

test.each([
  ["the one with the most writes first", (one: string, two: string) => [one, two]],
  ["the other first", (one: string, two: string) => [two, one]],
])("of two stores that do not clash, %s, nothing is lost, and the next write leaves one", async (_, order) => {
  const [one, two] = await apart([note(1, "met"), keepScenario("mine")], [keepScenario("theirs"), dearer]);
  setParts(order(one, two));
  const session = await newcomer();
  expect(problemOf(session)).toBeNull();
  await keepScenario("third")(session);
  // Each kept a scenario: of the steps that would take that back, only one can be right.
  expect([problemOf(session), asides().length]).toEqual([null, 1]);
  expect(session.state().storeNotes.join()).toContain("tegen in de laatste wijzigingen.");
  const store = kept();
  expect(store.payout.milestones).toEqual(storeFromXml(one).payout.milestones);
  expect(store.scenarios.scenarios.map(({ id }) => id).sort()).toEqual(["mine", "theirs", "third"]);
  expect(store.links.map(({ input }) => input).sort()).toEqual(
    storeFromXml(one)
      .links.map(({ input }) => input)
      .sort(),
  );
  expect(session.state().history[0]?.what).toBe("Scenario's wijzigen");
});

test("taking back the write that made one of two gives back what the two held", async () => {
  const [one, two] = await apart([note(1, "met")], [dearer]);
  setParts([one, two]);
  const before = read().store;
  const session = await newcomer();
  await keepScenario("third")(session);
  expect([session.state().storeNotes, asides()]).toEqual([[], []]);
  await session.undo();
  expect(problemOf(session)).toBeNull();
  expect(kept()).toMatchObject({ ...before, turn: kept().turn, writes: kept().writes });
  // Then what each of the two did before.
  expect(
    session
      .state()
      .history.map(({ what }) => what)
      .sort(),
  ).toEqual(["Invoer wijzigen", "Keuze over de uitkering"]);
  expect(price()).toBe(3100);
  await session.undo(2);
  expect([problemOf(session), price(), kept().payout.milestones]).toEqual([null, 3000, {}]);
});

test("where two stores clash, that is said, and what falls away stays in the file to the letter", async () => {
  const [one, two] = await apart([note(1, "met"), keepScenario("mine")], [note(1, "missed")]);
  setParts([two, one]);
  const session = await newcomer();
  expect(session.state().storeNotes.join()).toContain("de keuzes over de uitkering");
  expect(session.state().storeNotes.join()).toContain(ASIDE);
  await dearer(session);
  expect([problemOf(session), price()]).toEqual([null, 3100]);
  expect(kept().payout.milestones[1]?.outcome?.status).toBe("met");
  const [aside = ""] = asides();
  // By the parser of a page.
  expect(new DOMParser().parseFromString(aside, "text/xml").documentElement.textContent).toBe(two);
  expect(asides()).toHaveLength(1);
  // Said until someone has seen it, and no longer by who comes after.
  expect(session.state().storeNotes).not.toEqual([]);
  session.dismissStoreNotes();
  expect([session.state().storeNotes, (await newcomer()).state().storeNotes]).toEqual([[], []]);
});

test.each([
  ["before", (damaged: string, whole: string) => [damaged, whole]],
  ["behind", (damaged: string, whole: string) => [whole, damaged]],
])("a damaged part %s a whole one is not used, said, and set aside", async (_, order) => {
  const [one, two] = await apart([note(1, "met")], [keepScenario("theirs")]);
  const damaged = two.replace("theirs", "thiers");
  setParts(order(damaged, one));
  const session = await newcomer();
  expect(problemOf(session)).toBeNull();
  expect(session.state().storeNotes.join()).toContain("niet te lezen");
  expect(parts().sort()).toEqual([damaged, one].sort());
  await keepScenario("third")(session);
  expect(kept()).toMatchObject({ payout: { milestones: { 1: { outcome: { status: "met" } } } } });
  expect(kept().scenarios.scenarios.map(({ id }) => id)).toEqual(["third"]);
  const [aside = ""] = asides();
  expect(new DOMParser().parseFromString(aside, "text/xml").documentElement.textContent).toBe(damaged);
});

test("beside a store of a newer version nothing is written", async () => {
  const [one, two] = await apart([note(1, "met")], [keepScenario("theirs")]);
  const newer = two.replace('schema="1"', 'schema="2"');
  setParts([one, newer]);
  const session = await newcomer();
  for (const act of [(each: Session) => each.connect(), note(2, "met"), dearer]) {
    await act(session);
    expect([problemOf(session), price(), all()]).toEqual(["store-newer", 3100 - 100, [one, newer]]);
  }
});

describe("whatever fails in the write that makes one of two", () => {
  const FAULTS = [
    ...(["before", "during", "after"] as const).map((moment) => ({ moment })),
    ...Array.from({ length: 24 }, (_, action) => ({ moment: "during" as const, action: action * 3 })),
  ];

  test("both are kept, or one with all that they held; and it can be done again", async () => {
    const [one, two] = await apart([note(1, "met"), keepScenario("mine")], [note(1, "missed")]);
    const damaged = two.replace("missed", "mised");
    const content = ({ payout, scenarios, links, settlement, plan }: Store) => ({
      ...{ payout, scenarios, links, settlement, plan },
    });
    setParts([two, damaged, one]);
    const start = await bench.office.save();
    const before = content(read().store);
    bench.office.close();
    for (const fault of FAULTS) {
      for (let nth = 1; nth <= 4; nth += 1) {
        bench = await openSmall(start, runningClock);
        await bench.session.resume();
        bench.office.host.faults.inject({ ...fault, nth, code: "GeneralException" });
        await dearer(bench.session);
        const where = JSON.stringify({ ...fault, nth });
        const isDone = price() === 3100;
        // Looking at it afterwards may fail as well.
        if (!isDone) expect([where, price(), problemOf(bench.session)]).toEqual([where, 3000, "GeneralException"]);
        expect({ where, ...content(read().store) }).toEqual({ where, ...before });
        const texts = [
          ...parts(),
          ...asides().map((xml) => new DOMParser().parseFromString(xml, "text/xml").documentElement.textContent),
        ];
        expect({ where, isThere: [two, damaged].every((xml) => texts.includes(xml)) }).toEqual({
          where,
          isThere: true,
        });
        if (!isDone) {
          await dearer(bench.session);
          expect([where, problemOf(bench.session)]).toEqual([where, null]);
        }
        expect([where, price(), parts().length, asides().length]).toEqual([where, 3100, 1, 2]);
        bench.office.close();
      }
    }
  });
});
