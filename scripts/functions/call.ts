import { idOf } from "../../src/functions/associate";
import * as functions from "../../src/functions/functions";

type Implementation = (...args: readonly unknown[]) => unknown;

/** Excel's error as a function throws it or puts it in a cell, where no Excel is. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

/** Stands in for the one class of Excel that the functions use. */
export function useExcelErrors(): void {
  const CustomFunctions = { Error: ExcelError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } };
  Object.assign(globalThis, { CustomFunctions });
}

/** Every function by its id, as Excel calls them. */
export const IMPLEMENTATIONS: ReadonlyMap<string, Implementation> = new Map(
  Object.entries(functions).map(([name, implementation]) => [idOf(name), implementation as Implementation]),
);

/** What a function answers: the value of a single cell, a table, or the error. */
export function call(id: string, ...args: readonly unknown[]): unknown {
  const implementation = IMPLEMENTATIONS.get(id);
  if (!implementation) throw new Error(`no function ${id}`);
  try {
    const answer = implementation(...args);
    const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
}
