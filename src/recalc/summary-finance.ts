import { LIMIT_WORDS, limitVerdict } from "../model/businesscase/limits";
import type {
  AfterwardsResult,
  BandwidthResult,
  DomainAmounts,
  Funding,
  Payback,
  PresentValue,
} from "../model/businesscase/lines";
import { told, type Answer } from "../model/money/answer";
import type { Decimal } from "../model/money/decimal";
import { PAYBACK } from "../model/quantities/payback";
import type { Result } from "../model/result/result";
import { euros, yearSpan } from "../model/text/dutch";
import { quantity } from "../model/text/units";

const UNKNOWN = "n.b.";

/** When the plan pays, what it is worth, who finances it and what goes on: a line each. */
export function financeLines(result: Result): readonly string[] {
  const { funding, recurring, afterwards, payback, presentValue, bandwidths } = result;
  return [
    paybackLine(payback),
    ...(presentValue ? [presentValueLine(presentValue)] : []),
    ...(funding ? fundingLines(funding) : []),
    ...recurring.years.map(({ year, ...sums }) => `Structurele uitgaven in ${year}: ${perDomain(sums)}`),
    ...(afterwards ? afterwardsLines(afterwards) : []),
    ...bandwidths.map(bandwidthLine),
  ];
}

function paybackLine({ turnsPositive, paidBack, withinFiveYears }: Payback): string {
  const said = <T>(of: keyof Payback, answer: Answer<T>, known: (value: T) => string) =>
    `${PAYBACK[of].label}: ${told(answer, { known, none: PAYBACK[of].none, unknown: UNKNOWN })}`;
  return [
    said("turnsPositive", turnsPositive, String),
    said("paidBack", paidBack, String).toLowerCase(),
    said("withinFiveYears", withinFiveYears, (yes) => (yes ? "ja" : "nee")).toLowerCase(),
  ].join("; ");
}

function presentValueLine({ baseYear, total }: PresentValue): string {
  return `Netto contante waarde in ${baseYear}: ${money(total)} (negatief is een baat)`;
}

function fundingLines({ years, requested, outside, iza, spuk }: Funding): readonly string[] {
  return [
    `Gevraagd ${yearSpan(years)}: ${money(requested.total.total)} (IZA ${money(iza)}, SPUK ${money(spuk)}), waarvan structureel ${money(requested.structural.total)}`,
    `Buiten de aanvraag: ${perDomain(outside.total)}`,
  ];
}

function afterwardsLines({ from, perYear, cover }: AfterwardsResult): readonly string[] {
  return [
    `Resultaat per jaar vanaf ${from}: ${perDomain(perYear)} (negatief is een baat)`,
    `${cover.label} ${yearSpan(cover.years)}: ${money(cover.available)} tegen ${money(cover.spending)} structurele uitgaven; ongedekt ${money(cover.gap)}, samen met het resultaat in de jaren ervoor (${money(cover.before)}) ${money(cover.gapAfterBefore)}`,
  ];
}

function perDomain({ zvw, sd, total }: DomainAmounts): string {
  return `${money(total)} (Zvw ${money(zvw)}, SD ${money(sd)})`;
}

function bandwidthLine(result: BandwidthResult): string {
  const { bandwidth, min, max, years } = result;
  const { label, unit } = bandwidth;
  const inUnit = (value: Decimal | null) => (value === null ? UNKNOWN : quantity(value, unit));
  const limits = [min && `ten minste ${inUnit(min)}`, max && `ten hoogste ${inUnit(max)}`].filter(Boolean).join(", ");
  const outside = years.filter(({ within }) => within === false);
  const words = {
    unknown: UNKNOWN,
    within: LIMIT_WORDS.within,
    outside: `${LIMIT_WORDS.outside}: ${outside.map(({ year, value }) => `${year} ${inUnit(value)}`).join(", ")}`,
  };
  return `Bandbreedte ${label} (${limits}): ${words[limitVerdict(result)]}`;
}

function money(value: Decimal | null): string {
  return value === null ? UNKNOWN : euros(value);
}
