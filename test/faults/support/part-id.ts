/** The id of the nth part in a file: a GUID, in order of n. The SDK of Microsoft refuses any other id. */
export function partId(nth: number): string {
  return `{00000000-0000-4000-8000-${String(nth).padStart(12, "0")}}`;
}
