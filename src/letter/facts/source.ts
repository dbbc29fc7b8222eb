import type { Budget } from "../../model/budget/budget";
import type { Funding } from "../../model/businesscase/lines";
import type { Payout } from "../../model/payout/payout";
import type { Figures } from "../../model/plan/figures";
import type { Plan } from "../../model/plan/plan";
import type { IsoDate } from "../../model/time/iso-date";

/** What letters are written from: a plan and its outcome on a day. */
export interface LetterSource {
  readonly plan: Plan;
  /** The figures that the payout follows from, what the user decided included. */
  readonly figures: Figures;
  readonly payout: Payout;
  /** What is requested, and how it is financed; null where nothing is. */
  readonly funding: Funding | null;
  readonly budget: Budget;
  /** Name of the scenario. */
  readonly scenario: string;
  /** What the scenario assumes, Dutch; absent for the plan itself. */
  readonly remark?: string;
  /** The day that the letter bears. */
  readonly on: IsoDate;
  /** By which its figures can be traced, such as "MGN-7F3K-2Q9D". */
  readonly reference: string;
}
