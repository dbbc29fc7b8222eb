/** The table's own numbers; or their place in it, where a number repeats ("3a" and "3b") or is not there. */
export function numbersOf(names: readonly string[]): readonly number[] {
  const numbers = names.map(numberOf);
  const distinct = new Set(numbers).size === names.length;
  return numbers.map((nr, index) => (distinct && nr !== null ? nr : index + 1));
}

/** "KPI 12" → 12. */
function numberOf(name: string): number | null {
  const [digits] = /\d+/.exec(name) ?? [];
  return digits === undefined ? null : Number(digits);
}
