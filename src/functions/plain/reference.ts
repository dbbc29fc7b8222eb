/** A reference or a number as it is; anything longer, such as "B4-B5", in brackets. */
export function atom(reference: string): string {
  return /^([\w$.:!#]|'[^']*')+$/.test(reference) ? reference : `(${reference})`;
}
