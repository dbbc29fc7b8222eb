import type { PublishedRange, Source } from "../../model/businesscase/plan";
import { Decimal } from "../../model/money/decimal";
import { PLAN, assumptions } from "./inputs";
import { milestoneVolumes } from "./milestone-volumes";
import { talks } from "./series";

const YEARS = [2025, 2026, 2027, 2028, 2029] as const;

/**
 * The milestones ask less than the rows count on: in their years the milestone is the published lower bound and the
 * plan's own figure the upper one. Nothing is published of 2028 and 2029, nor of any other assumption.
 */
export const ranges: Readonly<Record<string, PublishedRange>> = {
  adoption: {
    low: YEARS.map((year, at) => adoptionAtMilestone(year) ?? published("adoption", at).toFixed()),
    high: YEARS.map((_, at) => published("adoption", at).toFixed()),
    basis: "published",
    source: between("KPI 13–15, teruggerekend naar uitrol,"),
  },
  "doco-cases": {
    // The rows count on 552 a year from 2026, the milestones on 414 and then 690: as many together, otherwise divided.
    low: ["138", "414", "552", "552", "552"],
    high: ["138", "552", "690", "552", "552"],
    basis: "published",
    source: { ...PLAN, detail: "KPI 27–29 tegenover de rijen; na 2027 is geen bandbreedte gepubliceerd" },
  },
  consults: {
    low: ["400", "850", "900", "1075", "1075"],
    high: ["438", "925", "1075", "1075", "1075"],
    basis: "published",
    source: between("KPI 41–43"),
  },
};

function between(milestones: string): Source {
  const detail = `${milestones} als ondergrens, de rijen als bovengrens; na 2027 is geen bandbreedte gepubliceerd`;
  return { ...PLAN, detail };
}

/** The adoption that gives just the talks that the milestone of a year asks. */
function adoptionAtMilestone(year: (typeof YEARS)[number]): string | null {
  const asked = milestoneVolumes.find((volume) => volume.of === talks && volume.year === year);
  if (!asked) return null;
  const at = YEARS.indexOf(year);
  const atFullAdoption = published("inflow", at).times(published("talk-share", at)).times(published("year-part", at));
  return new Decimal(asked.asks).div(atFullAdoption).toFixed();
}

function published(id: string, at: number): Decimal {
  const values = assumptions.find((input) => input.id === id)?.published ?? [];
  return new Decimal(values[at] ?? values[0] ?? NaN);
}
