import type { Basis } from "./basis";

/** Crockford's alphabet: no letter that is taken for a digit, so that it can be read out and typed over. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const PREFIX = "MGN";
const CHARACTERS = 8;

/**
 * The short reference of figures: the same basis at the same moment gives the same one, anything else another. It points
 * to what is kept; it is no proof against someone who means harm.
 *
 * @param at moment, ISO 8601
 * @returns such as "MGN-7F3K-2Q9D"
 */
export function referenceOf(basis: Basis, at: string): string {
  const code = shortHash(JSON.stringify([at, basis]));
  return `${PREFIX}-${code.slice(0, 4)}-${code.slice(4)}`;
}

/** Names a basis among others: letters of different moments mostly share one. */
export function basisKey(basis: Basis): string {
  return shortHash(JSON.stringify(basis));
}

/** A reference as someone typed it, in the form in which it is kept: "mgn 7f3k2q9d" → "MGN-7F3K-2Q9D"; null for none. */
export function readReference(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/^\s*MGN/, "")
    .replace(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const isCode = code.length === CHARACTERS && [...code].every((character) => ALPHABET.includes(character));
  return isCode ? `${PREFIX}-${code.slice(0, 4)}-${code.slice(4)}` : null;
}

function shortHash(text: string): string {
  let hash = fnv1a64(text);
  let code = "";
  for (let index = 0; index < CHARACTERS; index += 1) {
    code += ALPHABET[Number(hash & 31n)] ?? "";
    hash >>= 5n;
  }
  return code;
}

/** FNV-1a, 64 bits, over the low and high byte of each UTF-16 unit. @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function fnv1a64(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  const mix = (byte: number) => {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    mix(unit & 0xff);
    mix(unit >> 8);
  }
  return hash;
}
