import type { Decimal } from "../money/decimal";

/** Money in a period, euros, all positive. */
export interface CashFlow {
  /** To the care parties, once assessed. */
  readonly iza: Decimal;
  /** SPUK in advance, to the municipalities and to the regional pot. */
  readonly local: Decimal;
  readonly regional: Decimal;
  /** SPUK that goes back. */
  readonly localRepaid: Decimal;
  readonly regionalRepaid: Decimal;
  /** iza + local + regional − localRepaid − regionalRepaid. */
  readonly net: Decimal;
}

export interface CashYear extends CashFlow {
  readonly year: number;
}

export interface Quarter extends CashFlow {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}
