import type { Cell, CellInput, Rect } from "../../engine/engine";
import { cellCount } from "../grid/rect";
import { HostError, invalidArgument } from "../protocol/errors";

/** Microsoft documents that a range of more than five million cells cannot be answered. */
const MAX_CELLS = 5_000_000;

export function assertReadable(rect: Rect, location: string): void {
  if (cellCount(rect) > MAX_CELLS) {
    throw new HostError("ResponsePayloadSizeLimitExceeded", "The range has more than 5.000.000 cells.", location);
  }
}

/** `Range.valueTypes`. */
export function valueType({ kind }: Cell): string {
  return { empty: "Empty", string: "String", number: "Double", boolean: "Boolean", error: "Error" }[kind];
}

/** One value for the whole range, or a matrix of exactly its shape; anything else is `InvalidArgument`. */
export function toMatrix<T>(
  value: unknown,
  { rows, columns }: Rect,
  cell: (value: unknown) => T,
  location: string,
): readonly (readonly T[])[] {
  if (!Array.isArray(value)) {
    if (rows * columns > MAX_CELLS) throw invalidArgument(location, "the range is too large");
    const single = cell(value);
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => single));
  }
  const lines: readonly unknown[] = value;
  if (lines.length !== rows) throw invalidArgument(location, `${rows} rows are expected, not ${lines.length}`);
  return lines.map((line) => {
    if (!Array.isArray(line) || line.length !== columns) {
      throw invalidArgument(location, `rows of ${columns} values are expected`);
    }
    return line.map(cell);
  });
}

const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*(%)?\s*$/;
const TRUTH = /^(?:true|false)$/i;

/**
 * What Excel makes of a value that is written: text that reads as a number or a truth value becomes one, as if it
 * were typed in invariant form, unless the cell's format is text ("@"). An apostrophe keeps text as it is.
 * Dates and amounts with a currency sign stay text here; Excel would read some of them.
 */
export function typed(value: unknown, numberFormat: string, location: string): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") throw invalidArgument(location, "a cell takes a text, a number or a truth value");
  if (value === "" || value.startsWith("'")) return value;
  if (numberFormat === "@") return `'${value}`;
  if (value.startsWith("=")) return value;
  const [number, percent] = NUMBER.exec(value) ?? [];
  if (number !== undefined) return percent === undefined ? Number(value) : Number(value.replace("%", "")) / 100;
  return TRUTH.test(value) ? value.toLowerCase() === "true" : value;
}
