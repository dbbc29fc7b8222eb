import type { Decimal } from "../../../model/money/decimal";
import { text, type Content } from "../../sheets/workbook-change";

/** What stands where a figure is not known: never nil. */
export const UNKNOWN = "onbekend";

export function amountOrUnknown(amount: Decimal | null): Content {
  return amount === null ? text(UNKNOWN) : amount.toNumber();
}

/** What adds up others, or takes one off another: unknown as soon as one of them is. */
export function unless(isUnknown: boolean, content: Content): Content {
  return isUnknown ? text(UNKNOWN) : content;
}
