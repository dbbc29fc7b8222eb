import { nameKey } from "../../model/plan/milestone-label";
import type { MilestoneDefinition } from "../../model/plan/plan";
import { normalise } from "../cells/normalise";
import type { IsoDate } from "../../model/time/iso-date";

/** What a row of the table of milestones says of which one it is. */
export interface MilestoneRow {
  readonly name: string;
  readonly due?: IsoDate | null;
  readonly description?: string;
}

/**
 * The number of each row, none twice: that of the milestone of the plan that it is, wherever it stands in the table. Where
 * names repeat ("3b" for seven dates), what it describes and its date tell them apart. What is not in the plan comes after
 * it. Of a table that names none of the plan's milestones: its own numbers, or else the places of its rows.
 */
export function numbersOf(rows: readonly MilestoneRow[], plan: readonly MilestoneDefinition[]): readonly number[] {
  const keys = new Set(plan.map(keyOfDefinition));
  const grouped = new Map<string, Row[]>();
  rows.forEach((row, index) => {
    const key = keyIn(keys, row.name);
    grouped.set(key, [...(grouped.get(key) ?? []), { ...row, index }]);
  });
  if (![...grouped.keys()].some((key) => keys.has(key))) return ownNumbers(rows);
  const numbers = new Map<number, number>();
  for (const [key, group] of grouped) {
    const pairs = matched(
      group,
      plan.filter((definition) => keyOfDefinition(definition) === key),
    );
    for (const [row, { nr }] of pairs) numbers.set(row.index, nr);
  }
  const taken = new Set([...plan.map(({ nr }) => nr), ...numbers.values()]);
  return rows.map(({ name }, index) => {
    const known = numbers.get(index);
    if (known !== undefined) return known;
    const own = numberOf(name);
    const nr = own !== null && !taken.has(own) ? own : Math.max(...taken) + 1;
    taken.add(nr);
    return nr;
  });
}

interface Row extends MilestoneRow {
  readonly index: number;
}

type Pair = readonly [row: Row, definition: MilestoneDefinition];

/** Rows and milestones of one name: the same in words and date first, then in words, then the nearest in time. */
function matched(rows: readonly Row[], definitions: readonly MilestoneDefinition[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const leftRows = new Set(rows);
  const left = new Set(definitions);
  const pair = (row: Row, definition: MilestoneDefinition): void => {
    pairs.push([row, definition]);
    leftRows.delete(row);
    left.delete(definition);
  };
  const sameWords = (row: Row, { description }: MilestoneDefinition) =>
    description !== undefined && normalise(row.description ?? "") === normalise(description);
  for (const row of rows) {
    const [same] = [...left].filter((each) => sameWords(row, each) && each.due === row.due);
    if (same) pair(row, same);
  }
  for (const row of [...leftRows]) {
    const [same, another] = [...left].filter((each) => sameWords(row, each));
    if (same && !another) pair(row, same);
  }
  const apart = [...leftRows].flatMap((row) => [...left].map((each) => ({ row, each, days: daysApart(row, each) })));
  for (const { row, each } of apart.sort((a, b) => a.days - b.days)) {
    if (leftRows.has(row) && left.has(each)) pair(row, each);
  }
  return pairs;
}

const DAY = 86_400_000;
const NEVER = 1e9;

function daysApart({ due }: Row, definition: MilestoneDefinition): number {
  if (!due || definition.due === undefined) return NEVER;
  return Math.abs(Date.parse(due) - Date.parse(definition.due)) / DAY;
}

function keyOfDefinition({ nr, name }: MilestoneDefinition): string {
  return name === undefined ? String(nr) : nameKey(name);
}

/** "12a" is milestone 12 of a plan that has no 12a. */
function keyIn(keys: ReadonlySet<string>, name: string): string {
  const [whole, number] = [nameKey(name), String(numberOf(name))];
  return !keys.has(whole) && keys.has(number) ? number : whole;
}

function ownNumbers(rows: readonly MilestoneRow[]): readonly number[] {
  const numbers = rows.map(({ name }) => numberOf(name));
  const distinct = new Set(numbers).size === rows.length;
  return numbers.map((nr, index) => (distinct && nr !== null ? nr : index + 1));
}

/** "KPI 12" → 12. */
function numberOf(name: string): number | null {
  const [digits] = /\d+/.exec(name) ?? [];
  return digits === undefined ? null : Number(digits);
}
