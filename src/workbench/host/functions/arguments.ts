import type { CellValue, EngineArgument } from "../../engine/engine";
import type { ParameterMetadata } from "./metadata";

export type Parameter = CellValue | null | readonly (readonly CellValue[])[];

/** Ends the call before the add-in sees it: the cell shows this error. */
export interface Refused {
  readonly error: string;
}

export const isRefused = (value: unknown): value is Refused =>
  typeof value === "object" && value !== null && "error" in value;

/**
 * The values that Excel would hand to a custom function, or the error that it would show without calling it.
 *
 * - Omitted: null. An empty cell: 0 (Excel on Windows; on the web it is null), "" for a text.
 * - An error among the arguments goes on as the answer.
 * - A value of the wrong type, or several cells where one is expected: #VALUE!.
 */
export function toParameters(
  args: readonly EngineArgument[],
  metadata: readonly ParameterMetadata[],
): Parameter[] | Refused {
  const parameters: Parameter[] = [];
  for (const [index, parameter] of metadata.entries()) {
    const converted = toParameter(args[index] ?? null, parameter);
    if (isRefused(converted)) return converted;
    parameters.push(converted);
  }
  return parameters;
}

function toParameter(
  argument: EngineArgument,
  { type = "any", dimensionality, optional }: ParameterMetadata,
): Parameter | Refused {
  if (argument === null && optional === true) return null;
  const matrix = argument ?? [[null]];
  const cells: CellValue[][] = [];
  for (const line of matrix) {
    const converted: CellValue[] = [];
    for (const cell of line) {
      const value = isRefused(cell) ? cell : convert(cell, type);
      if (isRefused(value)) return value;
      converted.push(value);
    }
    cells.push(converted);
  }
  if (dimensionality === "matrix") return cells;
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  return only ?? VALUE;
}

const VALUE: Refused = { error: "#VALUE!" };

function convert(cell: CellValue | null, type: string): CellValue | Refused {
  switch (type) {
    case "number":
      return toNumber(cell ?? 0);
    case "string":
      return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "");
    case "boolean":
      return toBoolean(cell ?? false);
    default:
      return cell ?? 0;
  }
}

function toNumber(value: CellValue): number | Refused {
  if (typeof value !== "string") return Number(value);
  return value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : VALUE;
}

function toBoolean(value: CellValue): boolean | Refused {
  if (typeof value !== "string") return Boolean(value);
  return /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : VALUE;
}
