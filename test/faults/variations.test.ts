import fc from "fast-check";
import { Decimal } from "../../src/model/money/decimal";
import { emptyScenario, type Scenario } from "../../src/model/plan/scenario";
import type { Variation } from "../../src/workbench/host/variations";
import { parseAddress } from "../../src/workbook/cells/address";
import type { Session } from "../../src/workbook/session/session";
import { NAMESPACE, type Store } from "../../src/workbook/store/store";
import { storeFromXml } from "../../src/workbook/store/store-xml";
import { createSession } from "../../src/workbook/tasks/create-session";
import { smallPlan } from "../support/small-plan";
import { smallWorkbook } from "../support/small-workbook";
import { sheetId } from "../workbook/support/workbench";
import { beforeBatches } from "./support/between-batches";
import { STEPS, type Model, type Real } from "./support/commands";
import { openSmall, runningClock, sessionOfSmall, type SmallBench } from "./support/small-bench";

// What Excel may do otherwise than the host does by itself; HOST_VARIES lets the other suites run so as well.
jest.setTimeout(3_600_000);

const MODES: readonly (readonly [Variation])[] = [
  ["new-part-ids"],
  ["late-events"],
  ["double-events"],
  ["respelled-formulas"],
];
const SEQUENCES = Number(process.env["VARIATION_SEQUENCES"] ?? 3);

let file: Uint8Array;
let bench: SmallBench;
beforeAll(async () => {
  file = await smallWorkbook();
});
afterEach(() => bench.office.close());

const open = async (...varies: Variation[]) => (bench = await openSmall(file, runningClock, varies));
const write = (address: string, value: number) =>
  bench.office.engine.write(sheetId(bench.office.engine, "Invoer"), parseAddress(address), [[value]]);
const read = (address: string) =>
  bench.office.engine.read(sheetId(bench.office.engine, "Invoer"), parseAddress(address))[0]?.[0]?.value;
const problemOf = (session: Session) => session.state().problem?.code ?? null;
const kept = (): Store => {
  const parts = [...bench.office.parts.customXml.values()].filter((xml) => xml.includes(`${NAMESPACE}"`));
  expect(parts).toHaveLength(1);
  return storeFromXml(parts[0] ?? "");
};
const note = (nr: number) => (session: Session) =>
  session.setPayoutChoices(({ milestones, ...choices }) => ({
    ...choices,
    milestones: { ...milestones, [nr]: { outcome: { status: "met" } } },
  }));

/** @returns whether there was such a batch */
async function during(batch: number, task: () => Promise<unknown>, act: () => unknown): Promise<boolean> {
  const acted: number[] = [];
  const off = beforeBatches(bench.office, new Map([[batch, () => (acted.push(batch), act())]]));
  await task();
  off();
  return acted.length > 0;
}

const DEARER: Scenario = {
  ...emptyScenario("dearer", "Duurder"),
  inputs: { price: { kind: "value", values: ["4321"] }, talks: { kind: "percent", percent: "-50" } },
};

describe.each(MODES)("%s", (mode) => {
  test("random sequences of actions hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(STEPS, { maxCommands: 10, size: "max" }), async (steps) => {
        const real: Real = { bench: await open(mode), varies: [mode] };
        await real.bench.session.connect();
        const model: Model = new Map();
        await fc.asyncModelRun(() => ({ model, real }), steps);
        bench = real.bench;
        bench.office.close();
      }),
      { numRuns: SEQUENCES, seed: 20261129 },
    );
    await open(mode);
  });

  test("two windows find what the other kept, whenever it came", async () => {
    await open(mode);
    const other = sessionOfSmall(runningClock);
    await bench.session.connect();
    await bench.session.recalculate();
    await other.resume();
    for (let batch = 1; ; batch += 1) {
      const happened = await during(
        batch,
        () => note(1)(bench.session),
        () => note(2)(other),
      );
      if (!happened) break;
      expect([batch, problemOf(bench.session), problemOf(other)]).toEqual([batch, null, null]);
      expect(Object.keys(kept().payout.milestones)).toEqual(["1", "2"]);
      await other.undo();
      await bench.session.resume();
      await bench.session.undo();
    }
  });

  test("a run through the sheet gives back what it borrowed, and undo what was changed", async () => {
    await open(mode);
    await bench.session.connect();
    await bench.session.changeInputs(new Map([["price", [new Decimal(3100)]]]));
    const outcome = await bench.session.runThroughSheet([DEARER]);
    expect(problemOf(bench.session)).toBeNull();
    expect(outcome?.runs.flatMap(({ rows }) => rows.map(({ agrees }) => agrees))).not.toContain(false);
    expect([read("C4"), read("C8"), kept().borrowed]).toEqual([100, 3100, []]);
    await bench.session.undo();
    expect([problemOf(bench.session), read("C8")]).toEqual([null, 3000]);
  });

  test("a window that follows the workbook shows what was typed last, read once", async () => {
    await open(mode);
    let rings: (() => void) | null = null;
    const schedule = (ring: () => void) => {
      rings = ring;
      return () => (rings = null);
    };
    const session = createSession({ plans: [smallPlan], now: runningClock, schedule });
    await session.recalculate();
    const stop = await session.watch();
    let renewed = 0;
    session.subscribe(() => (renewed += 1));
    write("C8", 3500);
    write("C8", 3600);
    await bench.office.settled();
    // Something else that a window asks for: late events come after it.
    await sessionOfSmall().resume();
    (rings as (() => void) | null)?.();
    await session.show({ sheet: "Invoer", address: "A1" });
    expect(session.state().figures?.inputs.get("price")?.map(String)).toEqual(["3600"]);
    expect(renewed).toBeLessThanOrEqual(4);
    await stop();
  });
});

describe("Ctrl+Z of the user takes back cells and sheets, and not what is kept", () => {
  const undoAsUser = async () => {
    expect(bench.office.host.undoAsUser()).toBe(true);
    await bench.office.settled();
  };

  test("of a changed input: nothing is taken for something else", async () => {
    await open("user-undo");
    await bench.session.connect();
    await bench.session.changeInputs(new Map([["price", [new Decimal(3100)]]]));
    await undoAsUser();
    expect(read("C8")).toBe(3000);
    await bench.session.undo();
    expect([problemOf(bench.session), read("C8"), bench.session.state().history]).toEqual([null, 3000, []]);
  });

  test("of the first recalculation: it can be done again, and taken back", async () => {
    await open("user-undo");
    await bench.session.recalculate();
    const sheets = () => bench.office.engine.sheets().map(({ name }) => name);
    const written = sheets();
    await undoAsUser();
    expect(sheets()).not.toContain("MGN Businesscase");
    await bench.session.recalculate();
    expect([problemOf(bench.session), sheets().sort()]).toEqual([null, [...written].sort()]);
    await bench.session.undo();
    expect([problemOf(bench.session), read("C8")]).toEqual([null, 3000]);
  });

  test("of freezing: nothing is called frozen any more, here or in a window that opens later", async () => {
    await open("user-undo");
    await bench.session.recalculate();
    await bench.session.freezeValues();
    expect(bench.session.state()).toMatchObject({ frozen: true, live: false });
    await undoAsUser();
    const later = sessionOfSmall();
    await later.resume();
    expect(later.state()).toMatchObject({ frozen: false, live: true, problem: null });
    // With one sheet's values back by hand neither word is true: writing again puts it right.
    const { engine } = bench.office;
    const sheet = sheetId(engine, "MGN Businesscase");
    const rect = engine.usedRect(sheet, true);
    if (!rect) throw new Error("the sheet is empty");
    engine.write(
      sheet,
      rect,
      engine.read(sheet, rect).map((row) => row.map(({ value }) => value)),
    );
    await bench.office.settled();
    await later.resume();
    expect(later.state()).toMatchObject({ frozen: false, live: false, stale: true });
  });

  test("during a run through the sheet: every cell is as it was, and no outcome is given", async () => {
    for (let batch = 1; ; batch += 1) {
      await open("user-undo");
      await bench.session.connect();
      const happened = await during(
        batch,
        () => bench.session.runThroughSheet([DEARER]),
        () => bench.office.host.undoAsUser(),
      );
      await bench.session.resume();
      expect([batch, read("C4"), read("C8"), kept().borrowed]).toEqual([batch, 100, 3000, []]);
      bench.office.close();
      if (!happened) break;
    }
    await open();
  });
});
