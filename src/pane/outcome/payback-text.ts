import { told, type Answer } from "../../model/money/answer";
import type { Texts } from "../texts/texts";

/** When the plan has paid itself back, in a sentence; that it never does and that nobody knows are two. */
export function paybackText(paidBack: Answer<number>, { outcome }: Texts): string {
  return told(paidBack, { known: outcome.paysBack, none: outcome.notPaidBack, unknown: outcome.paybackUnknown });
}
