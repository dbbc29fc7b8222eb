import type { Decimal } from "../../model/money/decimal";
import type { Facts } from "../facts/facts";
import type { LetterSource } from "../facts/source";
import { requestOf, requestTable, requestYears } from "./request";

type Names =
  | "aanvraag"
  | "aanvraag-jaren"
  | "aanvraag-iza"
  | "aanvraag-spuk"
  | "aanvraag-incidenteel"
  | "aanvraag-structureel"
  | "tabel-aanvraag";

/** The request in total, from the funding of the plan. */
export function requestFacts({ funding, payout }: LetterSource): Pick<Facts, Names> {
  const request = requestOf(funding, payout.unit);
  const decimals = payout.unit.decimalPlaces();
  const euros = (value: Decimal | null | undefined) => (value ? { kind: "euros" as const, value, decimals } : null);
  return {
    aanvraag: euros(request?.total),
    "aanvraag-jaren": request && { kind: "text", text: requestYears(request) },
    "aanvraag-iza": euros(request?.iza),
    "aanvraag-spuk": euros(request?.spuk),
    "aanvraag-incidenteel": euros(request?.spukIncidental),
    "aanvraag-structureel": euros(request?.spukStructural),
    "tabel-aanvraag": request && { kind: "table", table: requestTable(request, decimals) },
  };
}
