/** Words that Excel takes for a value. */
const WORDS = /^(true|false|waar|onwaar)$/i;

/**
 * A text in the form in which Excel keeps it a text. With an apostrophe in front, which Excel does not show, it can be
 * no formula, number, date or error; plain words need none.
 */
export function quoted(text: string): string {
  const plain = text === "" || (/^\p{L}[^\d]*$/u.test(text) && !WORDS.test(text));
  return plain ? text : `'${text}`;
}
