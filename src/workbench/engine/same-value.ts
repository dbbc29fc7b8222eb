import type { CellValue } from "./engine";

/** Excel keeps fifteen digits; the last few of a sum depend on the order in which a program adds. */
const RELATIVE = 1e-12;

/** Whether two programs that calculate the same formula agree. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= RELATIVE * Math.max(1, Math.abs(a), Math.abs(b));
}
