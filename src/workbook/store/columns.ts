import { isRecord } from "./checks";

/**
 * The same data in a shape of which two versions differ in few places: lists of like things as columns, and whatever has
 * many parts in small groups. So what packs it shares all but the groups in which a figure changed.
 */
export function inColumns(value: unknown): unknown {
  if (Array.isArray(value)) return listInColumns(value);
  if (!isRecord(value)) return value;
  const keys = Object.keys(value);
  const values = keys.map((key) => inColumns(value[key]));
  // What merely looks like one of these shapes is told apart by being in one itself.
  if (keys.length > GROUP || KEY in value) return { [KEY]: "record", keys, values: grouped(values) };
  return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
}

/** The data again; a shape that cannot be right stays as it is. */
export function fromColumns(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromColumns);
  if (!isRecord(value)) return value;
  const { [KEY]: shape, keys, values } = value;
  if (shape === undefined) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromColumns(item)]));
  }
  const parts = Array.isArray(values) ? (values as readonly unknown[]).map(fromColumns) : [];
  if (shape === "list") return ungrouped(parts);
  if (!isTexts(keys)) return value;
  if (shape === "record") return recordOf(keys, ungrouped(parts));
  const columns = parts.filter((column): column is unknown[] => Array.isArray(column));
  if (shape !== "columns" || columns.length < keys.length) return value;
  return (columns[0] ?? []).map((_, row) =>
    recordOf(
      keys,
      columns.map((column) => column[row]),
    ),
  );
}

/** What stands where the shape is named. */
const KEY = "|";
/** So many parts share one place in the packed form. */
const GROUP = 16;

function listInColumns(list: readonly unknown[]): unknown {
  const [first] = list;
  if (list.length > 1 && isRecord(first)) {
    const keys = Object.keys(first);
    const like = list.filter(isRecord).filter((item) => isSame(Object.keys(item), keys));
    if (keys.length > 0 && like.length === list.length) {
      return { [KEY]: "columns", keys, values: keys.map((key) => inColumns(like.map((item) => item[key]))) };
    }
  }
  const values = list.map(inColumns);
  return list.length > GROUP ? { [KEY]: "list", values: grouped(values) } : values;
}

function grouped(values: readonly unknown[]): readonly (readonly unknown[])[] {
  return Array.from({ length: Math.ceil(values.length / GROUP) }, (_, group) =>
    values.slice(group * GROUP, (group + 1) * GROUP),
  );
}

function ungrouped(groups: readonly unknown[]): readonly unknown[] {
  return groups.flatMap((group) => (Array.isArray(group) ? (group as readonly unknown[]) : []));
}

function recordOf(keys: readonly string[], values: readonly unknown[]): unknown {
  return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, index) => text === others[index]);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}
