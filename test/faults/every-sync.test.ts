import { isDeepStrictEqual } from "node:util";
import type { Fault } from "../../src/workbench/host/protocol/faults";
import { smallWorkbook } from "../support/small-workbook";
import { USER_ACTIONS, type UserAction } from "./support/actions";
import { openSmall, type SmallBench } from "./support/small-bench";
import { keptIn, sheetPictures } from "./support/whole-workbook";

// Hundreds of workbooks in a real engine.
jest.setTimeout(1_800_000);

type Failure = Omit<Fault, "nth">;

/** Nothing of the batch happens; half of it does; all of it does and the answer is lost. */
const FAILURES: readonly Failure[] = [
  { moment: "before", code: "GeneralException" },
  { moment: "before", code: "AccessDenied" },
  { moment: "before", code: "ItemNotFound" },
  { moment: "during", action: 0, code: "GeneralException" },
  { moment: "during", code: "AccessDenied" },
  { moment: "during", code: "ItemNotFound" },
  { moment: "after", code: "GeneralException" },
];

/** Two ways of failing a sync each time, every sync another two; FAULTS=all for the whole proof. */
function failuresOf(action: number, nth: number): readonly Failure[] {
  if (process.env["FAULTS"] === "all") return FAILURES;
  const turn = action + 2 * nth;
  return [turn, turn + 3].flatMap((each) => FAILURES[each % FAILURES.length] ?? []);
}

interface State {
  readonly sheets: Readonly<Record<string, unknown>>;
  readonly kept: unknown;
}

let file: Uint8Array;
beforeAll(async () => {
  file = await smallWorkbook();
});

let tried = 0;
afterAll(() => console.log(`${tried} faults tried, in every sync of ${USER_ACTIONS.length} actions`));

async function stateOf({ office }: SmallBench): Promise<State> {
  await office.settled();
  return { sheets: sheetPictures(office), kept: keptIn(office) };
}

/** The file in which the action is about to be done. */
async function prepared({ before }: UserAction): Promise<Uint8Array> {
  const bench = await openSmall(file);
  for (const step of before) await step(bench.session);
  const saved = await bench.office.save();
  bench.office.close();
  return saved;
}

/** What the action makes of the workbook when nothing fails, of what, and in how many syncs. */
async function finished(
  start: Uint8Array,
  { act }: UserAction,
): Promise<{ before: State; state: State; syncs: number }> {
  const bench = await openSmall(start);
  await bench.session.resume();
  const before = await stateOf(bench);
  const batches = bench.office.batches();
  await act(bench.session);
  expect(bench.session.state().problem).toBeNull();
  const syncs = bench.office.batches() - batches;
  const state = await stateOf(bench);
  bench.office.close();
  return { before, state, syncs };
}

/** Jest takes long over thousands of cells that are the same. */
function expectSame(where: string, actual: State, expected: State): void {
  if (!isDeepStrictEqual(actual, expected)) expect({ where, ...actual }).toEqual({ where, ...expected });
}

test.each(USER_ACTIONS.map((action, index) => [action.what, action, index] as const))(
  "whatever fails, the workbook is as it was or finished: %s",
  async (_, action, index) => {
    const start = await prepared(action);
    const end = await finished(start, action);
    for (let nth = 1; nth <= end.syncs; nth += 1) {
      for (const failure of failuresOf(index, nth)) {
        const bench = await openSmall(start);
        await bench.session.resume();
        bench.office.host.faults.inject({ ...failure, nth });
        await action.act(bench.session);
        tried += 1;

        const after = await stateOf(bench);
        const where = `${failure.code} ${failure.moment} sync ${nth} of ${end.syncs}`;
        const { problem } = bench.session.state();
        const isFinished = JSON.stringify(after) === JSON.stringify(end.state);
        // Compared whole where it is neither, so that the failure shows what differs.
        if (!isFinished) expectSame(where, after, end.before);
        // What came to nothing is told, with what to do.
        if (!isFinished && problem === null) expectSame(where, end.before, end.state);
        if (problem !== null) expect(problem).toMatchObject({ message: /\S/, remedy: /\S/ });

        if (!isFinished) await action.act(bench.session);
        expectSame(`${where}, again`, isFinished ? after : await stateOf(bench), end.state);
        bench.office.close();
      }
    }
  },
);
