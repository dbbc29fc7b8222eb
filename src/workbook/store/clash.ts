import { where } from "../../model/plan/finding";
import { isRecord, plain } from "./checks";
import { identity } from "./not-understood";
import type { Decisions, Store, Undo } from "./store";

/** A write that was made ready, and then another came first. */
export interface Overtaken {
  /** What would take it back: so it tells what it changes. */
  readonly undo: Undo;
  /** As the store was when it was made ready. */
  readonly store: Store;
  /** As it was to become. */
  readonly keep: { readonly store: Store };
}

/**
 * Whether two writes from the same store change the same thing: a cell of the user, where an input stands, or one and the
 * same choice, to something else. What both merely calculate from the workbook is calculated again, and is no clash.
 *
 * @param now the store that the other left
 */
export function clash({ undo, store: before, keep: { store: mine } }: Overtaken, now: Store): boolean {
  const theirs = now.history.filter(({ id }) => id > before.writes);
  const cells = new Set(theirs.flatMap(({ inputs }) => inputs.map(where)));
  const links = new Set(theirs.flatMap((other) => Object.keys(other.links ?? {})));
  return (
    undo.inputs.some((cell) => cells.has(where(cell))) ||
    Object.keys(undo.links ?? {}).some((input) => links.has(input)) ||
    (Object.keys(undo.kept ?? {}) as (keyof Decisions)[]).some((key) =>
      changeTheSame(plain(before[key]), plain(mine[key]), plain(now[key])),
    )
  );
}

function changeTheSame(before: unknown, mine: unknown, theirs: unknown): boolean {
  if (isSame(before, mine) || isSame(before, theirs) || isSame(mine, theirs)) return false;
  const [was, one, other] = [partsOf(before), partsOf(mine), partsOf(theirs)];
  if (was === null || one === null || other === null) return true;
  return [...new Set([...one.keys(), ...other.keys(), ...was.keys()])].some((key) =>
    changeTheSame(was.get(key), one.get(key), other.get(key)),
  );
}

/** By field, or by what each of a list is known by; null for what is one thing. */
export function partsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (isRecord(value)) return new Map(Object.entries(value));
  if (!Array.isArray(value)) return null;
  const parts = value.map((item: unknown) => [typeof item === "string" ? item : identity(item), item] as const);
  const known = parts.filter((part): part is readonly [string, unknown] => part[0] !== null);
  return known.length === parts.length ? new Map(known) : null;
}

/** As JSON has them. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
