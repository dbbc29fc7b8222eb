import type { Texts } from "../texts/texts";

/** A certainty (0…1) in words: a percentage would promise a precision that it does not have. */
export function certaintyInWords(certainty: number, { certainty: words }: Texts): string {
  if (certainty >= 0.95) return words.sure;
  if (certainty >= 0.85) return words.nearly;
  if (certainty >= 0.6) return words.likely;
  return words.doubtful;
}
