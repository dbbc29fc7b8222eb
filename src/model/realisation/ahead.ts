import { isUnsettled } from "../plan/milestone-outcome";
import type { ProgressLine } from "./progress";
import type { Chance } from "./stakes";
import type { Measured } from "./standing";
import { chanceText, notedChanceText } from "./words";

/** What is told of the days ahead: nothing of a milestone of which someone noted how it ended. */
type Line = Pick<ProgressLine, "milestone" | "standing" | "stake">;

/** The standing without what is no longer told; null of one without a measure. */
export function toldStanding({ milestone, standing }: Line): Measured | null {
  if (standing.kind !== "measured") return null;
  const isAhead = isUnsettled(milestone) && standing.verdict !== "met" && standing.verdict !== "missed";
  return isAhead ? standing : { ...standing, outlooks: [], noOutlook: null, chance: null, needed: null };
}

/** The chance by which the user has the money weighed. */
export function notedChance({ milestone, stake }: Line): Chance | null {
  return isUnsettled(milestone) && stake?.chance?.by === "noted" ? stake.chance : null;
}

/** "4%", or "25% (genoteerd)", by which the money is weighed; null where no chance is told. */
export function toldChance(line: Line): string | null {
  const noted = notedChance(line);
  if (noted !== null) return `${notedChanceText(noted)} (genoteerd)`;
  const chance = toldStanding(line)?.chance ?? null;
  return chance === null ? null : chanceText(chance);
}
