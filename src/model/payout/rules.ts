/** The rules by which amounts came about, Dutch sentences for under a table or in a letter. */
export interface PayoutRules {
  /** By what the local pot is shared. */
  readonly key: string;
  /** How it is rounded. */
  readonly rounding: string;
  /** How the advance is spread over the years. */
  readonly instalments: string;
  /** When IZA is paid, and to whom. */
  readonly iza: string;
  /** When SPUK goes back. */
  readonly repayment: string;
  readonly sharedRisk: string;
}
