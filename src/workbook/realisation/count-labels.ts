import { normalise } from "../cells/normalise";
import type { SoughtMeasure } from "./found";

export interface MatchedMeasure {
  readonly id: string;
  readonly label: string;
  /** One word may stand for more than one thing: "Wachtlijst", "Gesprekken". */
  readonly isCertain: boolean;
}

/** The measure that a label is the name of; null for any other label, and for one that names two. */
export function measureNamed(text: string, measures: readonly SoughtMeasure[]): MatchedMeasure | null {
  const words = normalise(text).replace(/^aantal /, "");
  if (words === "") return null;
  const same = (name: string) => normalise(name).replace(/^aantal /, "") === words;
  const exact = measures.filter(({ label }) => same(label));
  const other = exact.length > 0 ? exact : measures.filter(({ synonyms = [] }) => synonyms.some(same));
  const [only, ...others] = other;
  if (only === undefined || others.length > 0) return null;
  return { id: only.id, label: only.label, isCertain: exact.length > 0 || words.includes(" ") };
}

/** It tells of what is meant to happen, and not of what did. */
export function saysPlan(text: string): boolean {
  return /\b(?:plan|planning|gepland|doel|doelstelling|begroot|begroting|prognose|raming|geraamd|target|norm|verwacht|beoogd|forecast|budget)\b/.test(
    normalise(text),
  );
}

/** It adds up from period to period. */
export function saysRunning(text: string): boolean {
  return /\b(?:cumulatief|cumulatieve|cum|opgeteld|t m|ytd|cumulative|lopend totaal|running)\b/.test(normalise(text));
}

/** It is no count as it stands. */
export function saysOtherUnit(text: string): boolean {
  return (
    /\b(?:percentage|aandeel|duizend|gemiddelde?|average)\b/.test(normalise(text)) || /[x×*]\s*1[.\s]?000/i.test(text)
  );
}
