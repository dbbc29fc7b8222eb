/**
 * Distributions of a count, as the chance of 0, 1, 2 … Chances are no money: plain numbers do.
 *
 * Each is built from its mode outwards by the ratio of neighbours, so that no factorial overflows and nothing is lost.
 */
export type Chances = readonly number[];

/** A tail so light that no chance or limit shows it. */
const NEGLIGIBLE = 1e-15;

/** The count of a steady process with this mean. */
export function poisson(mean: number): Chances {
  if (mean <= 0) return [1];
  return fromMode(Math.floor(mean), (k) => mean / (k + 1));
}

/**
 * The count whose own rate is not known exactly: the predictive distribution of a gamma-Poisson model, by its mean and
 * variance. One that varies no more than a Poisson is one.
 */
export function negativeBinomial(mean: number, variance: number): Chances {
  if (mean <= 0) return [1];
  if (variance <= mean * (1 + 1e-9)) return poisson(mean);
  const size = (mean * mean) / (variance - mean);
  const rest = mean / (mean + size);
  return fromMode(Math.max(0, Math.floor((size - 1) * (rest / (1 - rest)))), (k) => ((k + size) / (k + 1)) * rest);
}

/** Out of `trials`, how many go one way, when of earlier ones about a of a + b did. */
export function betaBinomial(trials: number, a: number, b: number): Chances {
  if (trials <= 0) return [1];
  const ratio = (k: number) => ((trials - k) / (k + 1)) * ((k + a) / (trials - k - 1 + b));
  const mode = ((trials + 1) * (a - 1)) / (a + b - 2);
  // Below one, a or b makes an end the likeliest: the ratio runs over all of it from there as well.
  const from = a > 1 && b > 1 ? Math.min(trials, Math.max(0, Math.floor(mode))) : 0;
  return fromMode(from, ratio, trials);
}

/** @param ratio of the chance of k + 1 to that of k */
function fromMode(mode: number, ratio: (k: number) => number, last = Infinity): Chances {
  const chances: number[] = [];
  chances[mode] = 1;
  let largest = 1;
  for (let k = mode; k < last; k += 1) {
    const next = (chances[k] ?? 0) * ratio(k);
    chances[k + 1] = next;
    largest = Math.max(largest, next);
    if (last === Infinity && next < largest * NEGLIGIBLE) break;
  }
  for (let k = mode - 1; k >= 0; k -= 1) chances[k] = (chances[k + 1] ?? 0) / ratio(k);
  const all = chances.reduce((total, chance) => total + chance, 0);
  return chances.map((chance) => chance / all);
}

export function meanOf(chances: Chances): number {
  return chances.reduce((total, chance, k) => total + k * chance, 0);
}

export function chanceAtMost(chances: Chances, most: number): number {
  let total = 0;
  for (let k = 0; k <= most && k < chances.length; k += 1) total += chances[k] ?? 0;
  return Math.min(1, total);
}

/** Summed from the far end, so that a small chance keeps its digits. */
export function chanceAtLeast(chances: Chances, least: number): number {
  let total = 0;
  for (let k = chances.length - 1; k >= Math.max(0, Math.ceil(least)); k -= 1) total += chances[k] ?? 0;
  return Math.min(1, total);
}

/** The least count that is reached or stayed under with at least this chance. */
export function quantileOf(chances: Chances, chance: number): number {
  let total = 0;
  for (const [k, each] of chances.entries()) {
    total += each;
    if (total >= chance - 1e-12) return k;
  }
  return chances.length - 1;
}
