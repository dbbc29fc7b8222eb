import { Inflate, deflateSync, strFromU8, strToU8 } from "fflate";

/** A text in little room: deflated, as base64. */
export function squeezed(text: string): string {
  return btoa(strFromU8(deflateSync(strToU8(text)), true));
}

/** So many bytes go in at a time: at most a thousand times as many come out. */
const BITE = 4096;

/**
 * The text again; null where it was no such text.
 * @param most in bytes: a little may stand for more than a machine can hold
 */
export function unsqueezed(given: string, most: number): string | null {
  try {
    const bytes = strToU8(atob(given), true);
    const parts: { readonly part: Uint8Array; readonly isLast: boolean }[] = [];
    let size = 0;
    const inflate = new Inflate((part, isLast) => {
      parts.push({ part, isLast });
      size += part.length;
    });
    for (let at = 0; at < bytes.length && size <= most; at += BITE) {
      inflate.push(bytes.subarray(at, at + BITE), at + BITE >= bytes.length);
    }
    if (size > most || parts.at(-1)?.isLast !== true) return null;
    const all = new Uint8Array(size);
    parts.reduce((at, { part }) => (all.set(part, at), at + part.length), 0);
    return strFromU8(all);
  } catch {
    return null;
  }
}
