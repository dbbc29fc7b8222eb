import { Decimal } from "../../model/money/decimal";
import { isRecord } from "./checks";

/**
 * What a newer version of the add-in kept in a file and this one does not understand, in the shape of the whole: fields
 * of a link, a scenario, a choice, or such a thing itself. It goes back in the file with whatever this version writes.
 */
export type NotUnderstood =
  | { readonly kind: "whole"; readonly value: unknown }
  | { readonly kind: "fields"; readonly fields: Readonly<Record<string, NotUnderstood>> }
  | { readonly kind: "items"; readonly items: readonly (readonly [id: string, rest: NotUnderstood])[] };

/**
 * @param given as the file has it
 * @param understood the same as this version would write it; undefined where it made nothing of it
 * @returns null where everything was understood
 */
export function notUnderstood(given: unknown, understood: unknown): NotUnderstood | null {
  if (given === undefined) return null;
  if (understood === undefined) return { kind: "whole", value: given };
  if (Array.isArray(given) && Array.isArray(understood)) return itemsNotUnderstood(given, understood);
  if (!isRecord(given) || !isRecord(understood)) return null;
  const fields = Object.entries(given).flatMap(([key, value]) => {
    const rest = notUnderstood(value, understood[key]);
    return rest === null ? [] : [[key, rest] as const];
  });
  return fields.length === 0 ? null : { kind: "fields", fields: Object.fromEntries(fields) };
}

function itemsNotUnderstood(given: readonly unknown[], understood: readonly unknown[]): NotUnderstood | null {
  const known = byIdentity(understood);
  const items = given.flatMap((item) => {
    const id = identity(item);
    if (id === null) return [];
    const rest = notUnderstood(item, known.get(id));
    return rest === null ? [] : [[id, rest] as const];
  });
  return items.length === 0 ? null : { kind: "items", items };
}

/**
 * What is about to be written, with what was not understood put back. What has been given another value, or taken away,
 * since it was read stays so.
 */
export function withNotUnderstood(written: unknown, rest: NotUnderstood): unknown {
  switch (rest.kind) {
    case "whole":
      return written === undefined ? rest.value : written;
    case "fields": {
      if (!isRecord(written)) return written;
      const fields = Object.entries(rest.fields).flatMap(([key, part]) => {
        const value = withNotUnderstood(written[key], part);
        return value === undefined ? [] : [[key, value] as const];
      });
      return { ...written, ...Object.fromEntries(fields) };
    }
    case "items": {
      if (!Array.isArray(written)) return written;
      const byId = new Map(rest.items);
      const kept = written.map((item: unknown) => {
        const part = byId.get(identity(item) ?? "");
        return part === undefined ? item : withNotUnderstood(item, part);
      });
      const there = byIdentity(written);
      const lost = rest.items.flatMap(([id, part]) => (part.kind === "whole" && !there.has(id) ? [part.value] : []));
      return [...kept, ...lost];
    }
  }
}

/** By what one of a list is known: an input's link, a kind of table, a scenario, a reference. */
const IDENTITIES = ["input", "table", "id", "reference", "name"];

export function identity(item: unknown): string | null {
  if (!isRecord(item)) return null;
  return IDENTITIES.map((key) => item[key]).find((value): value is string => typeof value === "string") ?? null;
}

/** The first of each. */
function byIdentity(items: readonly unknown[]): ReadonlyMap<string, unknown> {
  const known = items.flatMap((item) => {
    const id = identity(item);
    return id === null ? [] : [[id, item] as const];
  });
  return new Map(known.reverse());
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Whether all of what a file has would be in it again: nothing left out, and nothing become another. */
export function isKept(given: unknown, again: unknown): boolean {
  if (given === undefined || given === null) return again === undefined || again === null;
  if (Array.isArray(given)) {
    if (!Array.isArray(again)) return false;
    const known = byIdentity(again);
    return given.every((item: unknown, index) => {
      const id = identity(item);
      const isThere = id === null || identity(again[index]) === id;
      return isKept(item, isThere ? again[index] : known.get(id));
    });
  }
  if (isRecord(given)) return isRecord(again) && Object.keys(given).every((key) => isKept(given[key], again[key]));
  if (given === again) return true;
  if (typeof given !== "string" || typeof again !== "string") return false;
  // An amount may have been written with more noughts.
  return DECIMAL.test(given) && DECIMAL.test(again) && new Decimal(given).eq(again);
}
