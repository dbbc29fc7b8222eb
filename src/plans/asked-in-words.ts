/**
 * The number that a milestone asks in its own words, as decimal text: "650" of "650 verkennende gesprekken", "0.73" of
 * "hoogstens 73%". Where the text has more numbers, `pattern` captures the one that is asked.
 */
export function askedInWords(words: string | undefined, pattern: RegExp): string {
  const found = pattern.exec(words ?? "")?.[1];
  if (found === undefined) throw new Error(`no number that is asked in: ${words}`);
  return found.replaceAll(".", "").replace(",", ".");
}

/** A share in words, as a fraction: "78%" is "0.78". */
export function shareInWords(words: string | undefined): string {
  const hundredths = askedInWords(words, /(\d+)%/);
  return `0.${hundredths.padStart(2, "0")}`;
}
