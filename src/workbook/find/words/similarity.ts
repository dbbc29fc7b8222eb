import type { Vocabulary, Words } from "./vocabulary";

/** How well a label in a sheet says what was looked for. */
export interface Likeness {
  /** 0…1; 1 is the same words in the same order. */
  readonly score: number;
  /** Dutch, for in a sentence: "hetzelfde label", "bijna hetzelfde label". */
  readonly how: string;
}

export const UNLIKE: Likeness = { score: 0, how: "" };

const SAME = 1;
const WITHOUT_BRACKETS = 0.9;
const SAME_NOTIONS = 0.94;
const PER_TYPING_ERROR = 0.03;
/** Words are missing or too many: never by itself enough to be certain. */
const IN_PART_AT_MOST = 0.8;
/** A word that turns the label into another quantity. */
const OTHER_QUANTITY = 0.55;
/** Another wording than the plan's own counts a little less. */
const OTHER_WORDING = 0.97;

/** What is looked for, made ready for comparing, once. */
export interface Wording {
  readonly words: Words;
  /** The same without what stands in brackets: "Prijspeil (basisjaar)" → "prijspeil". */
  readonly withoutBrackets: string;
  readonly isOwn: boolean;
}

/** Compares a label found in a sheet with one wording of what is looked for. */
export function likeness(found: Words, wanted: Wording, vocabulary: Vocabulary): Likeness {
  const { score, how } = compared(found, wanted, vocabulary);
  if (wanted.isOwn || score === 0) return { score, how };
  return { score: score * OTHER_WORDING, how: score === SAME ? "een bekende andere naam" : how };
}

function compared(found: Words, { words: wanted, withoutBrackets }: Wording, vocabulary: Vocabulary): Likeness {
  if (found.normal === wanted.normal) return { score: SAME, how: "hetzelfde label" };
  const missing = [...wanted.notions].filter((notion) => !found.notions.has(notion));
  const extra = [...found.notions].filter((notion) => !wanted.notions.has(notion));
  const weigh = (notions: Iterable<string>) =>
    [...notions].reduce((total, notion) => total + vocabulary.weight(notion), 0);
  const tells = (notion: string) => vocabulary.weight(notion) > 0.2;
  const slips = PER_TYPING_ERROR * found.typingErrors;
  if (!missing.some(tells) && !extra.some(tells)) {
    const how = found.typingErrors > 0 ? "bijna hetzelfde label" : "dezelfde woorden, anders geschreven";
    return { score: SAME_NOTIONS - slips, how };
  }
  // The other way round, brackets too many, may be another quantity: "Inflatie (OVA)" is not "Inflatie (NZa)".
  if (found.normal === withoutBrackets) {
    return { score: WITHOUT_BRACKETS, how: "hetzelfde label, zonder de toevoeging tussen haakjes" };
  }
  const common = weigh(wanted.notions) - weigh(missing);
  const overlap = (2 * common) / (2 * common + weigh(missing) + weigh(extra));
  const twisted = [...missing, ...extra].some((notion) => vocabulary.isQualifier(notion));
  const score = IN_PART_AT_MOST * overlap * (twisted ? OTHER_QUANTITY : 1) - slips;
  return {
    score: Math.max(0, score),
    how: missing.some(tells) ? "een label dat er gedeeltelijk op lijkt" : "hetzelfde label met extra woorden",
  };
}
