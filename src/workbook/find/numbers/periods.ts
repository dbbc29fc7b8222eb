import type { InputDefinition } from "../../../model/plan/plan";
import { UNIT_LABELS } from "../../../model/text/units";

/** Times by which something is counted, as words say them. */
const PERIODS: readonly (readonly [name: string, words: RegExp])[] = [
  ["hour", /\b(?:uur|uren|hours?)\b/i],
  ["day", /\b(?:dag|dagen|dagelijks|days?|daily)\b/i],
  ["week", /\b(?:week|weken|wekelijks|weeks|weekly)\b/i],
  ["month", /\b(?:maand|maanden|mnd|maandelijks|months?|monthly)\b/i],
  ["quarter", /\b(?:kwartaal|kwartalen|quarters?|quarterly)\b/i],
  ["year", /\b(?:jaar|jaren|jaarlijks|years?|yearly|annual)\b/i],
];
/** "uur per week": by what something is counted that is counted by a time. */
const BY_TIME = /\bper (?:uur|dag|week|maand|kwartaal|jaar)\b/;

function periodsIn(text: string): readonly string[] {
  return PERIODS.flatMap(([name, words]) => (words.test(text) ? [name] : []));
}

/**
 * The text that says another time than the input is counted by: days beside a waiting time in weeks, "per maand" beside
 * what is per year. Null where none does.
 *
 * @param texts units as they stand in the sheet
 */
export function otherPeriodSaid(
  { unit, label, synonyms = [] }: InputDefinition,
  texts: readonly string[],
): string | null {
  const unitWords = UNIT_LABELS[unit];
  const own = new Set([unitWords, label, ...synonyms].flatMap(periodsIn));
  // What is counted by no time of its own is counted by the year.
  const isByYear = !BY_TIME.test(unitWords) || own.has("year");
  const isOther = (period: string) => !own.has(period) && !(period === "year" && isByYear);
  return texts.find((text) => periodsIn(text).some(isOther)) ?? null;
}
