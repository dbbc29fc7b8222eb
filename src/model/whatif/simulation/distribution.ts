/** What an uncertain input may be. Numbers in the input's own unit; plain data, so that it can be kept in a file. */
export type Distribution =
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | { readonly kind: "triangular"; readonly low: number; readonly mode: number; readonly high: number }
  /** A smooth triangle: the mode weighs four times as much as an end. */
  | { readonly kind: "pert"; readonly low: number; readonly mode: number; readonly high: number }
  /** Normal, cut off at low and high. */
  | {
      readonly kind: "normal";
      readonly mean: number;
      readonly deviation: number;
      readonly low: number;
      readonly high: number;
    }
  /** Its logarithm is normal; `median` is that of the value itself, `spread` the deviation of the logarithm. */
  | { readonly kind: "lognormal"; readonly median: number; readonly spread: number }
  | { readonly kind: "discrete"; readonly values: readonly { readonly value: number; readonly chance: number }[] }
  /** As observed: each value equally likely. */
  | { readonly kind: "empirical"; readonly values: readonly number[] };

/** Why a distribution cannot be drawn from; in words in distribution-words.ts. */
export type DistributionFault = "not-a-number" | "order" | "deviation" | "median" | "chances" | "no-values";

/** Null when it can be drawn from. */
export function faultOf(distribution: Distribution): DistributionFault | null {
  const finite = (...values: readonly number[]) => values.every(Number.isFinite);
  switch (distribution.kind) {
    case "uniform": {
      const { low, high } = distribution;
      if (!finite(low, high)) return "not-a-number";
      return low <= high ? null : "order";
    }
    case "triangular":
    case "pert": {
      const { low, mode, high } = distribution;
      if (!finite(low, mode, high)) return "not-a-number";
      return low <= mode && mode <= high ? null : "order";
    }
    case "normal": {
      const { mean, deviation, low, high } = distribution;
      if (!finite(mean, deviation, low, high)) return "not-a-number";
      if (deviation <= 0) return "deviation";
      return low < high && low <= mean && mean <= high ? null : "order";
    }
    case "lognormal": {
      const { median, spread } = distribution;
      if (!finite(median, spread)) return "not-a-number";
      if (median <= 0) return "median";
      return spread > 0 ? null : "deviation";
    }
    case "discrete": {
      const { values } = distribution;
      if (values.length === 0) return "no-values";
      if (!values.every(({ value, chance }) => finite(value, chance))) return "not-a-number";
      const total = values.reduce((sum, { chance }) => sum + chance, 0);
      return values.every(({ chance }) => chance >= 0) && Math.abs(total - 1) < 1e-9 ? null : "chances";
    }
    case "empirical":
      if (distribution.values.length === 0) return "no-values";
      return finite(...distribution.values) ? null : "not-a-number";
  }
}
