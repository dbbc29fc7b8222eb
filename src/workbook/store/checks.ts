/** Whether what a file holds is an object with fields: everything that is read back is looked at with suspicion. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** As JSON has it: decimals and dates as text. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** What a text says as JSON; null where it is none. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const ADDRESS = /^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/;

export function isAddress(value: unknown): value is string {
  return typeof value === "string" && ADDRESS.test(value);
}

export function isCellContent(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

export function isCellWrite(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["sheet"] === "string" &&
    isAddress(value["address"]) &&
    isCellContent(value["content"])
  );
}
