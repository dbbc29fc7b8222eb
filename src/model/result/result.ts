import type {
  Amounts,
  RowResult,
  DerivedResult,
  SumLine,
  ComponentResult,
  Funding,
  RecurringCost,
  AfterwardsResult,
  Payback,
  PresentValue,
  BandwidthResult,
} from "../businesscase/lines";
import type { SocialAmounts } from "../businesscase/social-spending";
import type { PayoutMissing } from "../payout/missing";
import type { Payout } from "../payout/payout";
import type { Finding } from "../plan/finding";
import type { WaitList } from "../waitlist/wait-list";

/** What a plan comes to with these figures, before anyone looked whether it adds up. */
export interface UncheckedResult {
  readonly years: readonly number[];
  readonly derived: readonly DerivedResult[];
  readonly rows: readonly RowResult[];
  readonly components: readonly ComponentResult[];
  readonly totals: { readonly impact: SumLine; readonly cost: SumLine; readonly result: SumLine };
  /** Running sum of the result: negative once the plan has paid itself back. */
  readonly cumulative: Amounts;
  /** Null where the plan requests nothing. */
  readonly funding: Funding | null;
  readonly recurring: RecurringCost;
  readonly socialSpending: SocialAmounts;
  /** Null where the plan says nothing of the years after its own. */
  readonly afterwards: AfterwardsResult | null;
  readonly payback: Payback;
  /** Null where the plan has no discount rate for its first year. */
  readonly presentValue: PresentValue | null;
  readonly bandwidths: readonly BandwidthResult[];
  readonly waitList: WaitList;
  /** Null while there is none, or it is unknown: then `payoutMissing` says which, and why. */
  readonly payout: Payout | null;
  readonly payoutMissing: PayoutMissing | null;
}

/** Everything a plan says with these figures. Plain data: the pane draws it, the sheet holds it, the report prints it. */
export interface Result extends UncheckedResult {
  readonly findings: readonly Finding[];
}
