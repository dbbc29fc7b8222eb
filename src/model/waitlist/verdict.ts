import { OUTCOME_WORDS } from "../plan/milestone-outcome";
import type { WaitListTarget } from "./plan-view";

type Judged = Pick<WaitListTarget, "met" | "noted">;

/** Dutch: what the plan's own figures foresee of a target. A forecast never sounds like what happened. */
export function foreseenText({ met }: Pick<Judged, "met">): string {
  if (met === null) return "of het plan dit haalt, is onbekend";
  return met ? "wordt volgens het plan gehaald" : "wordt volgens het plan niet gehaald";
}

/** Dutch: the same of any run, such as a scenario, in a word or two. */
export function foreseenWords(met: boolean): string {
  return met ? "wordt gehaald" : "wordt niet gehaald";
}

/** Dutch: what was noted of its milestone; null where nobody noted anything. */
export function notedText({ noted }: Pick<Judged, "noted">): string | null {
  return noted.status === "open" ? null : OUTCOME_WORDS[noted.status];
}

/** Dutch: both, the forecast first: "wordt volgens het plan gehaald; genoteerd: niet gehaald". */
export function verdictText(target: Judged): string {
  const noted = notedText(target);
  return noted === null ? foreseenText(target) : `${foreseenText(target)}; genoteerd: ${noted}`;
}
