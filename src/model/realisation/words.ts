import { Decimal, ONE, ZERO } from "../money/decimal";
import type { Asked } from "../plan/measure";
import { counted, date, list, number, numberUpTo, percent } from "../text/dutch";
import type { IsoDate } from "../time/iso-date";
import type { Period } from "./actuals";
import type { NoForecast } from "./forecast";
import { LIGHTS } from "./groups";
import { LIGHT_WORDS, LIMITS, type Light } from "./light";
import type { Method } from "./pace";
import { monthIndex, periodText, spanOfPeriod } from "./periods";
import type { ProgressLine } from "./progress";
import type { Chance } from "./stakes";
import type { Measured, Outlook, Standing } from "./standing";

/** What a standing says, in Dutch: the same words in the pane, on the sheet, in the report and at a terminal. */

export const METHOD_WORDS: Readonly<Record<Method, string>> = {
  "run-rate": "in het tempo tot nu toe",
  "plan-shape": "naar de vorm van het plan",
  own: "in uw tempo",
};

const REASONS: Readonly<Record<NoForecast, string>> = {
  "nothing-counted": "er is niets geteld om op af te gaan",
  "not-all-counted": "niet alle maanden zijn geteld",
  "no-plan": "het plan zegt hier niets over",
  "no-pace": "er is geen tempo gegeven",
  "no-count": "van een bedrag of een wachttijd wordt geen prognose gemaakt",
};

/** What the finding goes by. */
type Lit = Pick<ProgressLine, "light"> & { readonly standing: Pick<Standing, "kind"> };

/** The finding of all milestones together. */
export function headlineOf(lines: readonly Lit[]): string {
  const attention = lines.filter(({ light }) => LIGHTS.attention.some((each) => each === light));
  if (attention.length > 0) {
    const parts = list(lightCounts(attention, LIGHTS.attention));
    return `${counted(attention.length, "mijlpaal vraagt", "mijlpalen vragen")} aandacht: ${parts}`;
  }
  // What a document shows says nothing of the counts.
  const measured = lines.filter(({ standing }) => standing.kind === "measured");
  const well = measured.filter(({ light }) => LIGHTS.well.some((each) => each === light)).length;
  const unknown = measured.filter(({ light }) => light === "unknown").length;
  if (well === 0) return "Er is nog niet genoeg geteld om iets over de mijlpalen te zeggen";
  return unknown === 0
    ? "Wat is geteld, is gehaald of op koers"
    : `${counted(well, "mijlpaal is", "mijlpalen zijn")} gehaald of op koers, over ${unknown} is nog niets te zeggen`;
}

/** "1 in gevaar", "2 onzeker": of the lights in that order, those that there are. */
export function lightCounts(lines: readonly Pick<Lit, "light">[], order: readonly Light[]): readonly string[] {
  return order.flatMap((light) => {
    const many = lines.filter((line) => line.light === light).length;
    return many === 0 ? [] : [`${many} ${LIGHT_WORDS[light]}`];
  });
}

/** A fraction, and not a count. */
export function isShareAsked(asked: Asked): boolean {
  return asked.kind === "share" || (asked.kind === "fall" && asked.by === "share");
}

/** A count, or a share as a percentage. */
export function toldOf({ asked }: Pick<Measured, "asked">): (value: Decimal) => string {
  return (value) => (isShareAsked(asked) ? percent(value, 1) : numberUpTo(value, 1));
}

/** "ten minste 650", "hoogstens 73,0%", "ten minste 155 lager". */
export function askedText(standing: Pick<Measured, "asked" | "target">): string {
  const { asked, target } = standing;
  const bound = asked.kind === "share" && asked.bound === "at-most" ? "hoogstens" : "ten minste";
  return `${bound} ${toldOf(standing)(target.value)}${asked.kind === "fall" ? " lager" : ""}`;
}

/** "510", "ten minste 510" where not all was counted, "71,0% van 100", "niet bekend" or "nog niet begonnen". */
export function soFarText(standing: Measured): string {
  const { value, whole, realised, asked } = standing;
  if (value === null) return realised.state === "to-come" ? "nog niet begonnen" : "niet bekend";
  const isAtLeast = asked.kind === "at-least" && realised.state === "partly";
  return `${isAtLeast ? "ten minste " : ""}${toldOf(standing)(value)}${whole === null ? "" : ` van ${number(whole)}`}`;
}

/** "612,1, in 9 van de 10 gevallen tussen 580 en 648". */
export function outlookText({ expected, low, high }: Outlook, standing: Measured): string {
  const told = toldOf(standing);
  const text = (of: number) => told(new Decimal(of));
  return `${text(expected)}, in 9 van de 10 gevallen tussen ${text(low)} en ${text(high)}`;
}

/** "612,1 (580–648)": for a table that says above it how sure the limits are. */
export function shortOutlookText({ expected, low, high }: Outlook, standing: Measured): string {
  const [most, ...limits] = [expected, low, high].map((of) => toldOf(standing)(new Decimal(of)));
  return `${most ?? ""} (${limits.join("–")})`;
}

/** A forecast is never certain, and never told as a limit of the lights that it does not reach. */
export function chanceText(chance: number): string {
  if (chance > 0.995) return "meer dan 99%";
  if (chance < 0.005) return "minder dan 1%";
  const rounded = new Decimal(chance).toDecimalPlaces(2);
  const isShort = LIMITS.some((limit) => chance < limit && rounded.gte(limit));
  return percent(isShort ? new Decimal(chance).toDecimalPlaces(2, Decimal.ROUND_DOWN) : rounded, 0);
}

/** What someone noted may be certain. */
export function notedChanceText({ value }: Chance): string {
  return value.isZero() || value.eq(ONE) ? percent(value, 0) : chanceText(value.toNumber());
}

/** Why there is no forecast; null where there is one, or where it is settled. */
export function noOutlookText({ noOutlook }: Measured): string | null {
  return noOutlook === null ? null : REASONS[noOutlook];
}

/** Of a share that stays within its bound, however the rest goes. */
export const NOTHING_MORE = "niets meer";

/** "140, dat is 70 per maand", "hoogstens 140, …" where not all was counted, or what share the rest must have. Null where nothing is needed, or nobody can tell. */
export function neededText({ needed, asked }: Measured): string | null {
  if (needed?.share) {
    const { share } = needed;
    const isAtMost = asked.kind === "share" && asked.bound === "at-most";
    if (share.lt(ZERO)) return isAtMost ? "dat kan niet meer" : NOTHING_MORE;
    if (share.gt(ONE)) return isAtMost ? NOTHING_MORE : "dat kan niet meer";
    return `van wat nog komt ${isAtMost ? "hoogstens" : "ten minste"} ${percent(share, 1)}`;
  }
  if (!needed?.count?.gt(ZERO)) return null;
  const { count, perMonth, isAtMost } = needed;
  const most = isAtMost ? "hoogstens " : "";
  return `${most}${numberUpTo(count, 1)}${perMonth === null ? "" : `, dat is ${most}${numberUpTo(perMonth, 1)} per maand`}`;
}

/**
 * By when it must happen, and at what pace that was said; or that this pace is not enough.
 * @param until the last day that was counted
 */
export function reachText({ needed, span }: Measured, until: IsoDate): string | null {
  if (!needed?.outOfReach) return null;
  const { after, perMonth, basis } = needed.outOfReach;
  const pace = `${numberUpTo(perMonth, 1)} per maand`;
  const told = basis === "own" ? `uw ${pace}` : `${pace}, het hoogste getelde tempo`;
  return after < until || after < span.from ? `met ${told}` : `na ${date(after)}, ook al gaat het daarna met ${told}`;
}

/** What of it was not counted; null where nothing lacks. */
export function lackingText({ asked, realised, value }: Measured): string | null {
  // A stock is measured on some days only: the months between lack nothing.
  if (asked.kind === "fall" || value === null || realised.lacking.length === 0) return null;
  const isBefore = realised.segments.some(({ period, ahead }) => ahead === 0 && realised.lacking.includes(period));
  const told = `Niet of niet volledig geteld: ${periodsText(realised.lacking)}`;
  return `${told}${isBefore ? "; voor maanden vóór de eerste telling rekent de prognose niets" : ""}.`;
}

/** "juli 2026 tot en met oktober 2026": what follows each other is told as one. @param periods in order */
function periodsText(periods: readonly Period[]): string {
  const runs: { from: Period; until: Period }[] = [];
  for (const period of periods) {
    const last = runs.at(-1);
    const [ended, begins] = [last && spanOfPeriod(last.until)?.until, spanOfPeriod(period)?.from];
    if (last && ended && begins && monthIndex(begins) === monthIndex(ended) + 1) last.until = period;
    else runs.push({ from: period, until: period });
  }
  return list(
    runs.map(({ from, until }) =>
      from === until ? periodText(from) : `${periodText(from)} tot en met ${periodText(until)}`,
    ),
  );
}

export function clashingText({ clashing = [] }: Measured): string | null {
  return clashing.length === 0
    ? null
    : `Het deel is groter dan het geheel in ${periodsText(clashing)}: die tellingen zijn niet gebruikt.`;
}
