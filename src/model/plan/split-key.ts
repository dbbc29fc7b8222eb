import type { Decimal } from "../money/decimal";

/** Percentages or hours by municipality code; who is not named has none. */
export type Weights = Readonly<Record<string, Decimal>>;

/** By what a pot is shared. The agreement says inhabitants. Percentages need not be 100 together. */
export type SplitKey =
  | { readonly kind: "inhabitants" }
  | { readonly kind: "equal" }
  | { readonly kind: "percentages"; readonly of: Weights }
  | { readonly kind: "hours"; readonly of: Weights };
