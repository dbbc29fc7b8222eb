import { where } from "../../model/plan/finding";
import { changedWhileRunning } from "../problem/problem";
import type { CellWrite } from "../cells/cell-write";
import type { CellValue } from "../cells/grid";
import { markOf, nameOfMark, type BorrowedCell } from "../store/borrowed-json";
import { queueCells, rangeOfWrite } from "../writing/apply";
import { isValue, lentCell, lentFormula, originalOf } from "./lent-cell";
import { isOriginal } from "./returns";

/**
 * The cells of several runs, each once.
 * @param loan by which the loan is known: no two have the same
 * @param runs what they hold before it, and what each puts in them
 */
export function borrowedFor(
  loan: string,
  runs: readonly { readonly before: readonly CellWrite[]; readonly writes: readonly CellWrite[] }[],
): readonly BorrowedCell[] {
  const cells = new Map<string, CellWrite & { readonly lent: readonly CellValue[] }>();
  for (const { before, writes } of runs) {
    for (const [index, { sheet, address, content }] of before.entries()) {
      const { lent } = cells.get(where({ sheet, address })) ?? { lent: [] };
      const put = writes[index];
      const values = put === undefined ? lent : [...lent, put.content];
      cells.set(where({ sheet, address }), { sheet, address, content, lent: values });
    }
  }
  return [...cells.values()].map((cell, index) => {
    const mark = `${loan}.${index + 1}`;
    const lent = [...new Set(cell.lent)].map((value) => lentFormula(mark, value, cell.content));
    return { ...cell, lent, name: nameOfMark(mark) };
  });
}

/** What the borrowed cells must hold: a scenario's value, or what they held where there is none. */
export type Values = ReadonlyMap<BorrowedCell, CellValue>;

export const NO_VALUES: Values = new Map();

export function valuesFor(borrowed: readonly BorrowedCell[], writes: readonly CellWrite[]): Values {
  const own = new Map(writes.map((write) => [where(write), write.content]));
  return new Map(
    borrowed.flatMap((cell) => {
      const value = own.get(where(cell));
      return value === undefined ? [] : [[cell, value] as const];
    }),
  );
}

/** Borrowed cells that are asked what they hold. */
export interface AskedCell {
  readonly cell: BorrowedCell;
  readonly range: Excel.Range;
}

/** Queues the question: it is answered at the next sync. */
export function askCells(context: Excel.RequestContext, cells: readonly BorrowedCell[]): readonly AskedCell[] {
  return cells.map((cell) => ({ cell, range: rangeOfWrite(context, cell).load("formulas") }));
}

/**
 * Nothing is put over what someone typed meanwhile, and nothing is calculated with it.
 * @throws ProblemError
 */
export function expectHeld(asked: readonly AskedCell[], values: Values): void {
  const changed = asked.find((each) => !isHeld(each, values.get(each.cell)));
  if (changed) throw changedWhileRunning(changed.cell);
}

function isHeld({ cell, range }: AskedCell, value: CellValue | undefined): boolean {
  if (range.isNullObject) return false;
  const there = contentOf(range);
  if (value === undefined) return isOriginal(there, cell);
  const lent = lentCell(there);
  return lent !== null && lent.mark === markOf(cell) && isValue(lent, value);
}

/** Queues other values for the cells that must have one. */
export function queueValues(context: Excel.RequestContext, asked: readonly AskedCell[], values: Values): void {
  queueCells(
    context,
    asked.flatMap(({ cell, range }) => {
      const there = contentOf(range);
      const value = values.get(cell);
      const lent = lentCell(there);
      if (value === undefined && lent === null) return [];
      // The formula as it stands by now: Excel keeps its references right.
      const from = lent === null && !String(there).startsWith("=") ? cell.content : there;
      const mark = markOf(cell) ?? "";
      return [{ ...cell, content: value === undefined ? originalFrom(there, cell) : lentFormula(mark, value, from) }];
    }),
  );
}

function originalFrom(there: CellValue, cell: BorrowedCell): CellValue {
  const lent = lentCell(there);
  return lent === null ? cell.content : originalOf(lent, cell.content);
}

function contentOf(range: Excel.Range): CellValue {
  return range.formulas[0]?.[0] as CellValue;
}
