import { answer, excelError, type Cell } from "./answer";
import { rowsOf, type Given } from "./arguments/given";
import { notAvailable } from "./fault";

/** Calculates one cell of the answer from one cell of each argument. */
export type CellFunction = (...args: readonly Given[]) => number | string;

type Rows = readonly (readonly Given[])[];

/**
 * Calls a function of single cells on values and ranges alike, as Excel's own operators do: ranges run side by side, a
 * single cell goes with every one, a row against a column gives a table. One call, one table that spills.
 *
 * A single answer that cannot be given is an error with a sentence; in a table only its own cell is.
 *
 * @param names the arguments' names, for the sentence about ranges that do not fit
 * @throws CustomFunctions.Error
 */
export function broadcast(calculate: CellFunction, args: readonly Given[], names: readonly string[]): Cell[][] {
  if (args.every(isSingle)) return [[answer(() => calculate(...args.map(single)))]];
  const ranges = args.map((given) => rowsOf(given) ?? [[given]]);
  const height = commonSize(ranges, names, (rows) => rows.length);
  const width = commonSize(ranges, names, (rows) => rows[0]?.length ?? 1);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => attempt(calculate, ranges, row, column)),
  );
}

function isSingle(given: Given): boolean {
  if (!Array.isArray(given)) return true;
  const [row] = given as readonly Given[];
  return given.length === 1 && Array.isArray(row) && row.length === 1;
}

/** The only cell of an argument. */
function single(given: Given): Given {
  return Array.isArray(given) ? (given as readonly (readonly Given[])[])[0]?.[0] : given;
}

function attempt(calculate: CellFunction, ranges: readonly Rows[], row: number, column: number): Cell {
  try {
    return calculate(
      ...ranges.map((rows) => {
        const line = rows[rows.length === 1 ? 0 : row];
        return line?.[line.length === 1 ? 0 : column];
      }),
    );
  } catch (fault) {
    return excelError(fault);
  }
}

/** The size that all ranges share in one direction; a size of 1 fits any other. */
function commonSize(ranges: readonly Rows[], names: readonly string[], sizeOf: (rows: Rows) => number): number {
  const sizes = ranges.map(sizeOf);
  const size = sizes.find((each) => each !== 1) ?? 1;
  const first = sizes.indexOf(size);
  const other = sizes.findIndex((each) => each !== 1 && each !== size);
  if (other < 0) return size;
  return answer(() =>
    notAvailable(
      `De bereiken ${names[first] ?? ""} en ${names[other] ?? ""} passen niet naast elkaar; kies bereiken van gelijke grootte.`,
    ),
  );
}
