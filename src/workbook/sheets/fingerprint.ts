/**
 * What stands in every cell of a sheet, in little room: three characters for a filled cell, a space for an empty one, a
 * text for each row. It cannot tell what stood there, only whether something else does by now; of 250 thousand changes one
 * goes unseen.
 */
export type Fingerprint = readonly string[];

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BITS = 6;
const CHARACTERS = 3;
const EMPTY = " ";

/** @param keys what stands in the cells, in a form in which the same is spelled the same; "" for an empty cell */
export function fingerprintOf(keys: readonly (readonly string[])[]): Fingerprint {
  return joined(keys.map((row) => row.map(codeOf)));
}

/** The fingerprint after the cells became others, with what it told before of some of them. */
export function fingerprintKeeping(
  before: Fingerprint,
  keys: readonly (readonly string[])[],
  keeps: (row: number, column: number) => boolean,
): Fingerprint {
  const codes = codesOf(before);
  return joined(
    keys.map((cells, row) =>
      cells.map((key, column) => (keeps(row, column) ? (codes[row]?.[column] ?? EMPTY) : codeOf(key))),
    ),
  );
}

/** The places, of so many rows and columns, where by their key something else stands. */
export function differingFrom(
  fingerprint: Fingerprint,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  keyAt: (row: number, column: number) => string,
): readonly { readonly row: number; readonly column: number }[] {
  const codes = codesOf(fingerprint);
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
    Array.from({ length: columns }, (_, column) => ({ row, column })).filter(
      ({ column }) => codeOf(keyAt(row, column)) !== (codes[row]?.[column] ?? EMPTY),
    ),
  );
}

function joined(codes: readonly (readonly string[])[]): Fingerprint {
  return codes.map((row) => row.join("").trimEnd());
}

function codesOf(fingerprint: Fingerprint): readonly (readonly string[])[] {
  return fingerprint.map((row) => row.match(/ |[^ ]{3}/g) ?? []);
}

/** FNV-1a of 32 bits: another character anywhere gives another number. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Folded. */
function codeOf(key: string): string {
  if (key === "") return EMPTY;
  const hash = hashOf(key);
  const folded = (hash ^ (hash >>> (BITS * CHARACTERS))) >>> 0;
  return Array.from({ length: CHARACTERS }, (_, at) =>
    ALPHABET.charAt((folded >>> (BITS * at)) % ALPHABET.length),
  ).join("");
}
