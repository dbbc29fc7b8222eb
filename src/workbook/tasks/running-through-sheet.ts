import type { Amounts } from "../../model/businesscase/lines";
import type { CellWrite } from "../cells/cell-write";
import type { RowCells } from "../find/inputs/row-cells";
import { changedWhileRunning, cellsStillBorrowed, nothingCalculated, problemOf } from "../problem/problem";
import type { Reading } from "../reading/reading";
import type { Session } from "../session/session";
import type { TaskRunner } from "../session/task-runner";
import type { BorrowedCell } from "../store/borrowed-json";
import { NAMESPACE } from "../store/store";
import { askCells, borrowedFor, contentsFor, giveBack, holds } from "../through-sheet/borrowed-cells";
import { answeredRow, askRows, isWaiting } from "../through-sheet/read-rows";
import type { SheetRuns } from "../through-sheet/sheet-run";
import { applyStore, lendCells } from "../writing/apply";

const throughSheet = () => import(/* webpackChunkName: "through-sheet" */ "../through-sheet");

/** Functions outside Excel's own engine may answer later: so often we look again, after so long. */
const MOST_ATTEMPTS = 100;
const PAUSE_MS = 50;

export function runningThroughSheet(runner: TaskRunner): Pick<Session, "runThroughSheet"> {
  return {
    runThroughSheet: async (scenarios, { signal, onProgress } = {}) => {
      let outcome: SheetRuns | null = null;
      await runner.task("running-through-sheet", "Scenario's door de werkmap rekenen", async (context) => {
        const { planRun, findRowCells, resultsOf } = await throughSheet();
        const reading = await runner.reader.read(context);
        const { connection } = await runner.assess(reading);
        const rows = findRowCells(reading.grids, connection.plan);
        if (rows.length === 0) throw nothingCalculated(connection.plan.name);
        // The plan itself goes first: it tells in which unit the workbook prints its rows.
        const runs = [null, ...scenarios].map((scenario) => planRun(connection, scenario, reading.grids));
        const answers: (readonly Amounts[])[] = [];
        await borrowing(runner, context, reading, borrowedFor(runs), async (borrowed) => {
          let there: readonly CellWrite[] = borrowed;
          for (const [index, { writes }] of runs.entries()) {
            if (signal?.aborted) return;
            await expectHeld(context, there);
            there = contentsFor(borrowed, writes);
            answers.push(await runOne(context, there, rows));
            onProgress?.({ done: index + 1, of: runs.length });
          }
        });
        if (answers.length === runs.length) outcome = resultsOf(connection.plan, runs, rows, answers);
      });
      return outcome;
    },
  };
}

/**
 * Nothing is put over what someone typed meanwhile.
 * @throws ProblemError
 */
async function expectHeld(context: Excel.RequestContext, contents: readonly CellWrite[]): Promise<void> {
  const asked = askCells(context, contents);
  await context.sync();
  const changed = asked.find((each) => !holds(each, each.cell.content));
  if (changed) throw changedWhileRunning(changed.cell);
}

/** Puts the contents in the cells, lets the workbook calculate, and reads its rows. */
async function runOne(
  context: Excel.RequestContext,
  contents: readonly CellWrite[],
  rows: readonly RowCells[],
): Promise<readonly Amounts[]> {
  if (contents.length > 0) await lendCells(context, contents);
  // Also where the workbook is set to calculate by hand.
  context.application.calculate("Recalculate");
  return readRows(context, rows, MOST_ATTEMPTS);
}

async function readRows(
  context: Excel.RequestContext,
  rows: readonly RowCells[],
  attempts: number,
): Promise<readonly Amounts[]> {
  const asked = askRows(context, rows);
  await context.sync();
  if (!isWaiting(asked) || attempts === 1) return asked.map(answeredRow);
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  return readRows(context, rows, attempts - 1);
}

/** Does something with cells of the user that are given back afterwards, whatever happens. */
async function borrowing(
  runner: TaskRunner,
  context: Excel.RequestContext,
  { store, part, names }: Reading,
  borrowed: readonly BorrowedCell[],
  work: (borrowed: readonly BorrowedCell[]) => Promise<void>,
): Promise<void> {
  if (borrowed.length === 0) return work(borrowed);
  const unborrowed = { ...store, borrowed: [] };
  // The part may be new, or made and its answer lost: the file itself tells.
  const returned = () =>
    Excel.run(async (own) => giveBack(own, borrowed, { store: unborrowed, part: part ?? (await partIn(own)), names }));
  try {
    const applied = await applyStore(context, { store: { ...store, borrowed }, part, names });
    runner.reader.wrote(applied);
    await work(borrowed);
  } finally {
    // A fault of the moment is over the second time; the file still knows what must come back if it is not.
    await returned().catch(() =>
      returned().catch((error: unknown) => {
        throw cellsStillBorrowed(problemOf(error).code);
      }),
    );
  }
}

async function partIn(context: Excel.RequestContext): Promise<string | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  await context.sync();
  return parts.items[0]?.id ?? null;
}
