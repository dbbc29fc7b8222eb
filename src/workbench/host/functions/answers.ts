import type { EngineAnswer } from "../../engine/engine";

export type Answer = readonly (readonly EngineAnswer[])[];

/** office.js' numbers of failure. The numbers without a line here are faults of the call: #VALUE! too. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Only these two show a message of the add-in in Excel. */
const SPEAKING = new Set(["#VALUE!", "#N/A"]);

/** An entry of `SetInvocationArrayResults` ([id, ok, value, code]) or of `SetInvocationResults` (an object). */
export function readEntry(entry: unknown): { readonly id: number; readonly answer: Answer } {
  if (Array.isArray(entry)) {
    const [id, ok, value, code] = entry as readonly unknown[];
    return { id: Number(id), answer: ok === true ? success(value) : failure(value, code) };
  }
  const { id, failed, value, errorCode } = entry as {
    id: number;
    failed?: boolean;
    value?: unknown;
    errorCode?: unknown;
  };
  return { id, answer: failed === true ? failure(value, errorCode) : success(value) };
}

function failure(message: unknown, code: unknown): Answer {
  return [[withMessage(ERROR_OF_CODE[Number(code)] ?? "#VALUE!", message)]];
}

function success(value: unknown): Answer {
  const lines = Array.isArray(value) ? (value as readonly unknown[]) : [[value]];
  return lines.map((line) => (Array.isArray(line) ? line.map(cell) : [cell(line)]));
}

/** Excel shows 0 where a function answers null, and takes errors inside a matrix. */
function cell(value: unknown): EngineAnswer {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "object" && "code" in value) {
    return withMessage(String(value.code), "message" in value ? value.message : undefined);
  }
  return { error: "#VALUE!" };
}

function withMessage(error: string, message: unknown): EngineAnswer {
  return SPEAKING.has(error) && typeof message === "string" && message !== "" ? { error, message } : { error };
}
