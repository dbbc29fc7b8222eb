import { distance } from "fastest-levenshtein";

/** One letter off in a word of five or more, two neighbours swapped, two letters off in a long word. */
export function isTypingError(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 5 || Math.abs(a.length - b.length) > 2 || /\d/.test(a + b)) return false;
  const errors = distance(a, b);
  if (errors <= 1) return true;
  return errors === 2 && (length >= 9 || isSwap(a, b));
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
