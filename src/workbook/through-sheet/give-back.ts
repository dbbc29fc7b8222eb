import { where, type Place } from "../../model/plan/finding";
import type { CellValue } from "../cells/grid";
import { cellsStillBorrowed, codeOf } from "../problem/problem";
import { readKept, readWorkbook, type Reading } from "../reading/reading";
import { isLoanName, type BorrowedCell, type Unreturned } from "../store/borrowed-json";
import type { Store } from "../store/store";
import { newMark } from "../store/turn";
import { applyStore, queueCells, rangeOfWrite, removeLoanNames } from "../writing/apply";
import { isFormula, lentCell } from "./lent-cell";
import { isLent, NOTHING_RETURNED, type Returned } from "./loan";
import { isSame, returnsOf, type ReturnWrite } from "./returns";

/**
 * Ends a loan, whoever began it: puts the user's cells back, reads them again, and only then forgets what they held. What a
 * user typed meanwhile stays; what else the file keeps meanwhile stays as well.
 *
 * @param seen the workbook, where it was read just now
 * @throws ProblemError where cells could not be given back: the file still knows what they held
 */
export async function giveBack(context: Excel.RequestContext, seen?: Reading): Promise<Returned> {
  const reading = seen ?? (await readWorkbook(context));
  if (!isLent(reading)) return NOTHING_RETURNED;
  const { writes, back, left } = returnsOf(reading);
  const stuck = await putBack(context, writes);
  const isStuck = new Set(stuck.map(({ of }) => of));
  const returned = writes.filter((write) => !stuck.includes(write));
  const done = [...back, ...writes.flatMap(({ of }) => of ?? []), ...left.map(({ of }) => of)];
  await forget(
    context,
    done.filter((cell) => !isStuck.has(cell)),
    left,
  );
  if (stuck.length > 0) throw cellsStillBorrowed(stuck);
  return { back: [...back, ...returned].map(placeOf), left: left.map(bare) };
}

const placeOf = ({ sheet, address }: Place): Place => ({ sheet, address });
const bare = ({ sheet, address, content, why }: Unreturned): Unreturned => ({ sheet, address, content, why });

/**
 * All together; where that fails, each by itself, so that one protected sheet does not keep the rest.
 * @returns what was not read to be back
 */
async function putBack(context: Excel.RequestContext, writes: readonly ReturnWrite[]): Promise<readonly ReturnWrite[]> {
  if (writes.length === 0) return [];
  try {
    return await putBackTogether(context, writes);
  } catch {
    const stuck: ReturnWrite[] = [];
    const reasons: unknown[] = [];
    for (const write of writes) {
      try {
        stuck.push(...(await putBackTogether(context, [write])));
      } catch (error) {
        stuck.push(write);
        reasons.push(error);
      }
    }
    // Excel itself does not answer: that is not the fault of any cell.
    if (reasons.length === writes.length && codeOf(reasons[0]) !== "AccessDenied") throw reasons[0];
    return stuck;
  }
}

async function putBackTogether(
  context: Excel.RequestContext,
  writes: readonly ReturnWrite[],
): Promise<readonly ReturnWrite[]> {
  queueCells(context, writes);
  // Also where the workbook is set to calculate by hand: what was calculated with a scenario must not stay.
  context.application.calculate("Recalculate");
  const asked = writes.map((write) => ({ write, range: rangeOfWrite(context, write).load("formulas") }));
  await context.sync();
  return asked.flatMap(({ write, range }) => {
    if (range.isNullObject) return [write];
    const there = range.formulas[0]?.[0] as CellValue;
    const isBack = isFormula(write.content)
      ? isFormula(there) && lentCell(there) === null
      : isSame(there, write.content);
    return isBack ? [] : [write];
  });
}

/** Takes cells out of the loan, in the store as it is at this moment. Three syncs. */
async function forget(
  context: Excel.RequestContext,
  cells: readonly BorrowedCell[],
  left: readonly Unreturned[],
): Promise<void> {
  const { store, names, place } = await readKept(context);
  if (place.part === null) return removeLoanNames(context, names);
  const ended = new Set(cells.map(keyOf));
  const borrowed = store.borrowed.filter((cell) => !ended.has(keyOf(cell)));
  const isUntouched = borrowed.length === store.borrowed.length && !hasStrayNames(names, store);
  if (isUntouched) return;
  const unreturned = [...store.unreturned, ...left.map(bare)];
  await applyStore(context, { store: { ...store, borrowed, unreturned }, place, names, mark: newMark() });
}

const keyOf = (cell: BorrowedCell): string => cell.name ?? where(cell);

function hasStrayNames(names: Reading["names"], { borrowed }: Store): boolean {
  const known = new Set(borrowed.map(({ name }) => name?.toLowerCase()));
  return names.some(({ name }) => isLoanName(name) && !known.has(name.toLowerCase()));
}
