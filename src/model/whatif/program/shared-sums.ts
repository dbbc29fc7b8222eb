import type { ProgramOutcome } from "./program";
import { weightedColumns, type ProgramBuilder, type Value } from "./program-builder";

/**
 * Gives each value a column, small sums first: a total that holds an earlier sum takes that one instead of its parts. The
 * total of a plan is then a handful of additions, not one for each row and year.
 *
 * @returns in the order of the values
 */
export function sharedSums(builder: ProgramBuilder, values: readonly Value[]): readonly ProgramOutcome[] {
  const outcomes: ProgramOutcome[] = [];
  /** By their first column. */
  const earlier = new Map<number, Value[]>();
  const columns = new Map<Value, number>();
  const bySize = [...values.entries()].sort(([, a], [, b]) => a.terms.length - b.terms.length);
  for (const [place, value] of bySize) {
    const [first] = value.terms;
    if (!first) {
      outcomes[place] = { always: value.shift };
      continue;
    }
    const candidates = value.terms.flatMap(({ column }) => earlier.get(column) ?? []);
    const column = builder.asColumn(inTermsOf(value, candidates, columns));
    outcomes[place] = { column };
    if (value.terms.length > 1) {
      columns.set(value, column);
      earlier.set(first.column, [...(earlier.get(first.column) ?? []), value]);
    }
  }
  return outcomes;
}

/** The same value, with each candidate that it holds in the place of its parts; the largest first. */
function inTermsOf(value: Value, candidates: readonly Value[], columns: ReadonlyMap<Value, number>): Value {
  const left = new Map(value.terms.map(({ column, factor }) => [column, factor]));
  let { shift } = value;
  for (const candidate of [...candidates].sort((a, b) => b.terms.length - a.terms.length)) {
    const times = timesHeld(candidate, left);
    const column = columns.get(candidate);
    if (times === null || column === undefined) continue;
    for (const term of candidate.terms) left.delete(term.column);
    left.set(column, times);
    shift -= times * candidate.shift;
  }
  return { shift, terms: weightedColumns(left) };
}

/** How many times a sum is held, all of it alike; null where it is not. */
function timesHeld({ terms }: Value, left: ReadonlyMap<number, number>): number | null {
  let times: number | null = null;
  for (const { column, factor } of terms) {
    const own = left.get(column);
    if (own === undefined) return null;
    times ??= own / factor;
    // Alike but for the last digits, which additions in another order leave different.
    if (Math.abs(own - times * factor) > 1e-14 * Math.abs(own)) return null;
  }
  return times;
}
