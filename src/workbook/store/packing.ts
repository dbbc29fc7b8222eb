import { isRecord } from "./checks";

/**
 * Values of which much is the same, in little room: every object, array and text that is worth it stands once in a table, and a
 * reference to it wherever it occurs. Ten snapshots of a sheet of which two rows changed cost one, and two rows nine times.
 */
export interface Packed {
  /** Each refers only to those before it. */
  readonly table: readonly unknown[];
  readonly values: readonly unknown[];
}

/** What stands for an entry of the table: its index; or, in an array, an object that merely looks like a reference. */
const KEY = "$";
/** A shorter text costs less than the reference to it. */
const WORTH_IT = 24;

/**
 * @param budget in characters: values come in as long as they fit, the first in any case
 */
export function pack(values: readonly unknown[], budget: number): Packed {
  const table: unknown[] = [];
  const indexOf = new Map<string, number>();
  let size = 0;
  const packed = (value: unknown): unknown => {
    if (typeof value === "string") return value.length < WORTH_IT ? value : shared(value);
    if (typeof value !== "object" || value === null) return value;
    return shared(Array.isArray(value) ? value.map(packed) : packedRecord(value));
  };
  const shared = (small: unknown): unknown => {
    const text = JSON.stringify(small);
    if (text.length < WORTH_IT) return small;
    const known = indexOf.get(text);
    if (known !== undefined) return { [KEY]: known };
    size += text.length;
    indexOf.set(text, table.length);
    return { [KEY]: table.push(small) - 1 };
  };
  const packedRecord = (value: object): unknown => {
    // Decimals and the like say themselves how they are kept.
    if (keepsItself(value)) return packed(value.toJSON());
    const record = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, packed(item)]));
    return KEY in value ? { [KEY]: [record] } : record;
  };
  const fitting: unknown[] = [];
  let last = 0;
  for (const value of values) {
    const next = packed(value);
    if (fitting.length > 0 && size > budget) break;
    fitting.push(next);
    last = table.length;
  }
  return { table: table.slice(0, last), values: fitting };
}

/** In characters, about, of what was packed: twenty full writes of the largest example. What is more was never ours. */
export const MOST_UNPACKED = 40_000_000;

/** The values again; null where this is nothing that was packed, or too much. What is shared is the same object. */
export function unpack(packed: unknown): readonly unknown[] | null {
  if (!isRecord(packed)) return null;
  const { table, values } = packed;
  if (!Array.isArray(table) || !Array.isArray(values)) return null;
  if (unpackedSize({ table, values }) > MOST_UNPACKED) return null;
  const known: unknown[] = [];
  try {
    for (const entry of table) known.push(unpacked(entry, known));
    return values.map((value) => unpacked(value, known));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function keepsItself(value: object): value is { toJSON(): unknown } {
  return "toJSON" in value && typeof value.toJSON === "function";
}

function unpacked(value: unknown, known: readonly unknown[]): unknown {
  if (Array.isArray(value)) return value.map((item) => unpacked(item, known));
  if (!isRecord(value)) return value;
  const reference = value[KEY];
  if (typeof reference === "number") {
    if (!(reference in known)) throw new RangeError("refers to what is not there");
    return known[reference];
  }
  const record = Array.isArray(reference) && isRecord(reference[0]) ? reference[0] : value;
  return Object.fromEntries(Object.entries(record).map(([key, item]) => [key, unpacked(item, known)]));
}

/** Told from the packed form: a few references to references may stand for more than a machine can hold. */
export function unpackedSize({ table, values }: Packed): number {
  const sizes: number[] = [];
  const sizeOf = (value: unknown): number => {
    if (typeof value === "string") return value.length + 2;
    if (typeof value !== "object" || value === null) return 4;
    const reference: unknown = isRecord(value) ? value[KEY] : undefined;
    if (typeof reference === "number") return sizes[reference] ?? 0;
    return Object.values(value).reduce((sum: number, item: unknown) => sum + sizeOf(item), 2);
  };
  for (const entry of table) sizes.push(sizeOf(entry));
  return values.reduce((sum: number, value) => sum + sizeOf(value), 0);
}
