import type { RequestOfYear } from "../businesscase/requests";
import { roundToUnit } from "../money/largest-remainder";
import { unitInEuros, type PayoutChoices } from "../plan/choices";
import type { Milestone } from "../plan/figures";
import { OPEN } from "../plan/milestone-outcome";
import type { IsoDate } from "../time/iso-date";
import { dayOf } from "./calendar";

/** Why a request is proposed as local: the documents do not say it. */
export const REQUEST_SCOPE_REASON = "Het plan noemt geen regionale pot; de aanvraag is voor de gemeenten samen.";

/** "Aanvraag 2025": a request as the reader meets it. */
export function requestName(year: number): string {
  return `Aanvraag ${year}`;
}

/**
 * What a plan asks for each year, where it ties no money to its milestones: paid as a milestone would be, but hanging
 * on none. Its number is its year. Each amount is a request of its own, so each is rounded, to whole units.
 *
 * @returns null while an amount is unknown
 */
export function requestedGrants(
  requests: readonly RequestOfYear[],
  { unit, milestones }: PayoutChoices,
  endOfScheme: IsoDate,
): readonly Milestone[] | null {
  const known = requests.flatMap(({ year, iza, spuk }) => (iza && spuk ? [{ year, iza, spuk }] : []));
  if (known.length < requests.length) return null;
  const whole = unitInEuros(unit);
  return known.map(({ year, iza, spuk }) => {
    const lastDay = dayOf(year, 12, 31);
    const care = roundToUnit(iza, whole);
    const social = roundToUnit(spuk, whole);
    const scope = milestones[year]?.scope;
    return {
      nr: year,
      name: requestName(year),
      component: "0",
      description: `Wat voor ${year} is aangevraagd; hangt niet aan een mijlpaal`,
      obligation: "effort",
      due: lastDay < endOfScheme ? lastDay : endOfScheme,
      dueAssumed: true,
      total: care.plus(social),
      iza: care,
      spuk: social,
      scope: scope ?? "local",
      scopeAssumed: scope === undefined,
      outcome: OPEN,
      request: year,
    };
  });
}

/** Whether this is money of requests, so that no milestone earns or loses it. */
export function isByRequest({
  milestones,
}: {
  readonly milestones: readonly { readonly milestone: Milestone }[];
}): boolean {
  return milestones.some(({ milestone }) => milestone.request !== undefined);
}
