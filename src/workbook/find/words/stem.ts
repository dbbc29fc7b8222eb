/**
 * A word without its plural or inflection, so that "weken" and "week", "casussen" and "casus" are one. Crude on purpose:
 * both sides go through it, so it need not be right, only the same.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const bare = word
    .replace(/(?:'s|s)$/, "")
    .replace(/(?:en|e)$/, "")
    .replace(/(.)\1+/g, "$1");
  const kept = bare.length < 2 ? word : bare;
  return kept.replace(/z$/, "s").replace(/v$/, "f");
}
