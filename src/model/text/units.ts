import type { Decimal } from "../money/decimal";
import { euros, number, numberUpTo, percent } from "./dutch";

/** What users read behind or above a number of this unit. */
export const UNIT_LABELS: Readonly<Record<Unit, string>> = {
  year: "jaar",
  share: "aandeel",
  "share-per-year": "per jaar",
  people: "mensen",
  "people-per-year": "mensen per jaar",
  weeks: "weken",
  hours: "uur",
  fte: "fte",
  talks: "gesprekken",
  teams: "teams",
  cases: "casussen",
  consults: "consultvragen",
  "consults-per-person": "consulten per persoon",
  eur: "€",
  "eur-per-person": "€ per persoon",
  "eur-per-person-per-week": "€ per persoon per week",
  "eur-per-consult": "€ per consult",
  "eur-per-case": "€ per casus",
  "eur-per-hour": "€ per uur",
  "eur-per-talk": "€ per gesprek",
  months: "maanden",
  "hours-per-week": "uur per week",
  "hours-per-person": "uur per persoon",
  "hours-per-talk": "uur per gesprek",
  "hours-per-fte": "uur per fte",
  "hours-per-week-per-team": "uur per week per team",
  "talks-per-week": "gesprekken per week",
  "weeks-per-month": "weken per maand",
  count: "aantal",
  factor: "factor",
};

export function isShare(unit: Unit): boolean {
  return unit === "share" || unit === "share-per-year";
}

export function isMoney(unit: Unit): boolean {
  return unit.startsWith("eur");
}

/** There is no half of a calendar year to be in; a number of people may be an average. */
export function isWhole(value: Decimal, unit: Unit): boolean {
  return unit !== "year" || value.isInteger();
}

/** A value in its unit, as it stands inside a formula in numbers: "17%", "€ 3.000", "1.445,52". */
export function quantity(value: Decimal, unit: Unit): string {
  if (unit === "year") return value.toFixed(0);
  if (isShare(unit)) return percent(value);
  if (isMoney(unit)) return value.isInteger() ? euros(value) : euros(value, 2);
  if (unit === "factor") return number(value, 4);
  return numberUpTo(value, 2);
}

/** What a number counts. Shares are fractions of one; a price is euros for one of what it says. */
export type Unit =
  | "year"
  | "share"
  | "share-per-year"
  | "people"
  | "people-per-year"
  | "weeks"
  | "hours"
  | "fte"
  | "talks"
  | "teams"
  | "cases"
  | "consults"
  | "consults-per-person"
  | "eur"
  | "eur-per-person"
  | "eur-per-person-per-week"
  | "eur-per-consult"
  | "eur-per-case"
  | "eur-per-hour"
  | "eur-per-talk"
  | "months"
  | "hours-per-week"
  | "hours-per-person"
  | "hours-per-talk"
  | "hours-per-fte"
  | "hours-per-week-per-team"
  | "talks-per-week"
  | "weeks-per-month"
  | "count"
  | "factor";
