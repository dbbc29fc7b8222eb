/** Whether what a file holds is an object with fields: everything that is read back is looked at with suspicion. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
