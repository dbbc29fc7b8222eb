/** The fields of a text with semicolons between them and, where needed, quotes around them: a CSV as the Dutch write it. */
export function semicolonSeparated(text: string): readonly (readonly string[])[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map(fieldsOf);
}

const FIELD = /(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g;

function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(FIELD)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "");
}
