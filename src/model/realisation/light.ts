import { Decimal } from "../money/decimal";
import type { Milestone } from "../plan/figures";
import { percent } from "../text/dutch";
import type { Standing } from "./standing";

/**
 * How a milestone stands at a glance. What someone noted goes before what was counted, and what was counted before how
 * likely it is.
 */
export type Light =
  "met" | "partly" | "on-course" | "in-doubt" | "in-danger" | "missed" | "to-come" | "unknown" | "evidence";

/** Dutch. */
export const LIGHT_WORDS: Readonly<Record<Light, string>> = {
  met: "gehaald",
  partly: "deels gehaald",
  "on-course": "op koers",
  "in-doubt": "onzeker",
  "in-danger": "in gevaar",
  missed: "niet gehaald",
  "to-come": "nog niet begonnen",
  unknown: "niet te zeggen",
  evidence: "aan te tonen",
};

/** Ours, and told wherever lights are shown: no document says what is likely enough. */
const LIKELY = 0.8;
const AS_LIKELY_AS_NOT = 0.5;
/** In whole percents. */
export const LIMITS = [LIKELY, AS_LIKELY_AS_NOT] as const;

const [MOST, HALF] = LIMITS.map((limit) => percent(new Decimal(limit), 0));

/** Dutch: what the lights mean. */
export const LIGHT_RULE = `Op koers: een kans van ten minste ${MOST} dat de mijlpaal wordt gehaald. Onzeker: ${HALF} tot ${MOST}. In gevaar: minder dan ${HALF}.`;

export function lightOf(standing: Standing, { outcome }: Pick<Milestone, "outcome">): Light {
  if (outcome.status === "met" || outcome.status === "deemed-met") return "met";
  if (outcome.status === "missed" || outcome.status === "partly") return outcome.status;
  if (standing.kind === "evidence") return "evidence";
  const { verdict, chance, realised } = standing;
  if (verdict === "met" || verdict === "missed") return verdict;
  if (chance === null) return realised.state === "to-come" ? "to-come" : "unknown";
  if (chance >= LIKELY) return "on-course";
  return chance >= AS_LIKELY_AS_NOT ? "in-doubt" : "in-danger";
}
