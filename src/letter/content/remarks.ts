import type { Decimal } from "../../model/money/decimal";
import { euros } from "../../model/text/dutch";
import type { MunicipalPayout, Payout } from "../../model/payout/payout";
import type { NoticeCode } from "../../model/payout/notices";
import { decimalsOf } from "./amounts";
import { clean } from "./clean";

/** What was taken for granted; every other notice is about what may still change. */
const ASSUMPTIONS: ReadonlySet<NoticeCode> = new Set([
  "scope-assumed",
  "count-provisional",
  "key-unusable",
  "instalments-unusable",
  "percentages-not-100",
]);

/** The assumptions of a letter, sentences. @param open local milestones of which the outcome is not known */
export function assumptionsOf(payout: Payout, open: number): readonly string[] {
  return [
    ...messagesOf(payout, true),
    ...(open > 0 ? ["Een mijlpaal waarvan de uitkomst nog niet bekend is, telt mee als gehaald."] : []),
  ];
}

/** What is not certain yet, sentences. @param atStake what the municipality pays back when every open milestone is missed */
export function uncertaintiesOf(
  payout: Payout,
  own: MunicipalPayout,
  open: number,
  atStake: Decimal,
): readonly string[] {
  const milestones = open === 1 ? "één lokale mijlpaal" : `${open} lokale mijlpalen`;
  const amount = euros(atStake, decimalsOf(payout));
  return [
    ...(open > 0
      ? [
          `Van ${milestones} is nog niet bekend of ${open === 1 ? "die wordt" : "ze worden"} gehaald. Lukt geen enkele, dan betaalt ${clean(own.municipality.name)} daarvoor ${amount} terug.`,
        ]
      : []),
    ...(own.risk === null ? ["Het gedeelde risico is nog niet bekend: in het werkboek ontbreken kosten."] : []),
    ...messagesOf(payout, false),
  ];
}

function messagesOf({ notices }: Payout, assumed: boolean): readonly string[] {
  return notices.filter(({ code }) => ASSUMPTIONS.has(code) === assumed).map(({ message }) => clean(message));
}
