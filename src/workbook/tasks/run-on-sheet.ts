import type { Amounts } from "../../model/businesscase/lines";
import type { Scenario } from "../../model/plan/scenario";
import { findRowCells, type RowCells } from "../find/inputs/row-cells";
import { cellsStillBorrowed, changedMeanwhile, nothingCalculated, ProblemError, problemOf } from "../problem/problem";
import { readCalculated } from "../reading/calculated";
import { readWorkbook, type Reading } from "../reading/reading";
import type { RunOptions } from "../session/session";
import { PATIENT, type TaskRunner } from "../session/task-runner";
import type { BorrowedCell } from "../store/borrowed-json";
import { newMark } from "../store/turn";
import { giveBack } from "../through-sheet/give-back";
import {
  askCells,
  borrowedFor,
  expectHeld,
  NO_VALUES,
  queueValues,
  valuesFor,
  type Values,
} from "../through-sheet/lending";
import { planRun } from "../through-sheet/plan-run";
import { answeredRow, askRows, waitingIn } from "../through-sheet/read-rows";
import { resultsOf } from "../through-sheet/results";
import type { SheetRuns } from "../through-sheet/sheet-run";
import { beginLoan } from "../writing/apply";

/**
 * Runs the plan and these scenarios through the user's own formulas, within a task; null where it was stopped.
 *
 * @throws ProblemError where nothing calculates, or the workbook changed meanwhile
 */
export async function runOnSheet(
  runner: TaskRunner,
  context: Excel.RequestContext,
  scenarios: readonly Scenario[],
  { signal, onProgress }: RunOptions,
): Promise<SheetRuns | null> {
  const reading = await runner.read(context);
  const { connection } = await runner.assess(reading);
  const rows = findRowCells(reading.grids, connection.plan);
  if (rows.length === 0) throw nothingCalculated(connection.plan.name);
  // The plan itself goes first: it tells in which unit the workbook prints its rows.
  const runs = [null, ...scenarios].map((scenario) => planRun(connection, scenario, reading.grids));
  const answers: (readonly Amounts[])[] = [];
  const borrowed = borrowedFor(newMark(), runs);
  await borrowing(runner, context, reading, borrowed, async () => {
    let there: Values = NO_VALUES;
    for (const [index, { writes }] of runs.entries()) {
      if (signal?.aborted) return;
      const values = valuesFor(borrowed, writes);
      answers.push(await runOne(context, borrowed, there, values, rows));
      there = values;
      onProgress?.({ done: index + 1, of: runs.length });
    }
  });
  if (answers.length < runs.length) return null;
  await expectUnchanged(context, rows, answers[0] ?? [], (now) => findRowCells(now.grids, connection.plan));
  return resultsOf(connection.plan, runs, rows, answers);
}

/** Puts the values in the cells, lets the workbook calculate, and reads its rows together with the cells. */
async function runOne(
  context: Excel.RequestContext,
  borrowed: readonly BorrowedCell[],
  there: Values,
  values: Values,
  rows: readonly RowCells[],
): Promise<readonly Amounts[]> {
  const before = askCells(context, borrowed);
  if (borrowed.length > 0) await context.sync();
  expectHeld(before, there);
  queueValues(context, before, values);
  if (borrowed.length > 0) await context.sync();
  // Also where the workbook is set to calculate by hand.
  context.application.calculate("Recalculate");
  return readRows(context, borrowed, values, rows);
}

async function readRows(
  context: Excel.RequestContext,
  borrowed: readonly BorrowedCell[],
  values: Values,
  rows: readonly RowCells[],
): Promise<readonly Amounts[]> {
  const read = async () => {
    const asked = askRows(context, rows);
    const cells = askCells(context, borrowed);
    await context.sync();
    // What was calculated with anything else says nothing of the scenario.
    expectHeld(cells, values);
    return asked;
  };
  return (await readCalculated(context, read, waitingIn)).map(answeredRow);
}

/**
 * The rows stand where they stood and come to what they came to, now that every cell is back: so nobody changed anything else
 * while the scenarios were calculated.
 * @throws ProblemError
 */
async function expectUnchanged(
  context: Excel.RequestContext,
  rows: readonly RowCells[],
  base: readonly Amounts[],
  find: (reading: Reading) => readonly RowCells[],
): Promise<void> {
  const now = find(await readWorkbook(context));
  if (JSON.stringify(now) !== JSON.stringify(rows)) throw changedMeanwhile();
  const again = await readRows(context, [], NO_VALUES, rows);
  const same = again.every((amounts, row) =>
    amounts.every((amount, year) => {
      const before = base[row]?.[year] ?? null;
      return amount === null || before === null ? amount === before : amount.minus(before).abs().lte(LEAST_CHANGE);
    }),
  );
  if (!same) throw changedMeanwhile();
}

/** In the workbook's own unit: less is the noise of floating point. */
const LEAST_CHANGE = 1e-6;

/** Does something with cells of the user that are given back afterwards, whatever happens. */
async function borrowing(
  runner: TaskRunner,
  context: Excel.RequestContext,
  { store, place, names }: Reading,
  borrowed: readonly BorrowedCell[],
  work: () => Promise<void>,
): Promise<void> {
  if (borrowed.length === 0) return work();
  const returned = () => Excel.run(PATIENT, (own) => giveBack(own));
  try {
    runner.reader.wrote(await beginLoan(context, { store: { ...store, borrowed }, place, names, mark: newMark() }));
    await work();
  } finally {
    // A fault of the moment is over the second time; the file still knows what must come back if it is not.
    const { left } = await returned().catch(() => returned().catch(stillBorrowed(borrowed)));
    runner.told({ back: [], left });
  }
}

function stillBorrowed(borrowed: readonly BorrowedCell[]): (error: unknown) => never {
  return (error) => {
    throw error instanceof ProblemError ? error : cellsStillBorrowed(borrowed, problemOf(error).code);
  };
}
