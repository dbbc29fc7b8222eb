import { call, ExcelError } from "../../scripts/functions/call";

/** "#VALUE! …" with the sentence, or what was answered instead. */
export function sentence(id: string, ...args: readonly unknown[]): string {
  const answer = call(id, ...args);
  return answer instanceof ExcelError ? `${answer.code} ${answer.message}` : `no error: ${String(answer)}`;
}

/** A table of numbers; fails where a cell holds something else. */
export function table(id: string, ...args: readonly unknown[]): number[][] {
  const answer = call(id, ...args);
  if (!Array.isArray(answer)) return [[number(answer)]];
  return (answer as unknown[][]).map((row) => row.map(number));
}

export function single(id: string, ...args: readonly unknown[]): number {
  return number(call(id, ...args));
}

function number(value: unknown): number {
  if (typeof value === "number") return value;
  throw new Error(value instanceof ExcelError ? value.message : `no number: ${String(value)}`);
}
