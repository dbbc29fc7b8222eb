import { cellAddress } from "../../src/workbook/cells/address";
import type { Session } from "../../src/workbook/session/session";
import { FIRST, FIRST_MEASURE } from "../../src/workbook/sheets/realisation-rows";
import { createSession } from "../../src/workbook/tasks/create-session";
import { CLOCK, openExample, type Workbench } from "./support/workbench";

/** A second pane on the same workbook, with timers of its own. */
interface Pane {
  readonly session: Session;
  passTime(): Promise<void>;
}

function secondPane(): Pane {
  let waiting: (() => void) | null = null;
  const session = createSession({
    now: () => CLOCK,
    schedule: (task) => {
      waiting = task;
      return () => (waiting = null);
    },
  });
  return {
    session,
    async passTime() {
      waiting?.();
      waiting = null;
      await session.show({ sheet: "Algemene input", address: "A1" });
    },
  };
}

let bench: Workbench;
beforeEach(async () => {
  bench = await openExample();
}, 60_000);
afterEach(() => bench.close());

test("two panes on one workbook both follow an edit, once for each burst", async () => {
  const other = secondPane();
  await bench.session.connect();
  await other.session.resume();
  await bench.session.watch();
  await other.session.watch();
  const before = bench.office.batches();
  await bench.type("Algemene input", "B10", 13_000);
  await bench.type("Algemene input", "B10", 14_000);
  await bench.passTime();
  await other.passTime();
  const inflow = ({ session }: Pick<Pane, "session">) =>
    session.state().connection?.figures.inputs.get("inflow")?.map(String);
  expect([inflow(bench), inflow(other)]).toEqual([["14000"], ["14000"]]);
  // One reading and one "show" in each.
  expect(bench.office.batches() - before).toBe(4);
}, 120_000);

test("a plan that was chosen in one pane holds in the other at its next reading", async () => {
  const other = secondPane();
  await bench.session.connect();
  await other.session.resume();
  await bench.session.choosePlan("ijssel-vecht");
  expect(bench.session.state()).toMatchObject({ problem: null, planChoice: { plan: { id: "ijssel-vecht" } } });
  expect(other.session.state().planChoice?.plan.id).toBe("twente");
  await other.session.resume();
  expect(other.session.state().planChoice).toMatchObject({ plan: { id: "ijssel-vecht" }, how: "kept" });
}, 120_000);

test("what is typed on MGN Realisatie is counted at once, though that sheet is ours", async () => {
  await bench.session.connect();
  await bench.session.makeRealisation();
  await bench.session.watch();
  await bench.type("MGN Realisatie", cellAddress(FIRST, FIRST_MEASURE), 12);
  await bench.passTime();
  expect(bench.session.state().actuals?.actuals?.counts).toMatchObject([{ measure: "talks", period: "2025-01" }]);
}, 120_000);
