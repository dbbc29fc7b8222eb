import { distance } from "fastest-levenshtein";
import type { Phrase } from "./normalise";

/** How well a label in a sheet says what was looked for. */
export interface Likeness {
  /** 0…1; 1 is the same words in the same order. */
  readonly score: number;
  /** Dutch, for in a sentence: "hetzelfde label", "bijna hetzelfde label". */
  readonly how: string;
}

export const UNLIKE: Likeness = { score: 0, how: "" };

/** Words that say little: they neither make nor break a likeness. */
const SMALL = new Set(
  "de het een en of van voor in op bij naar per met dat die tot aan uit te door jaar percentage euro aantal".split(" "),
);
const SMALL_WEIGHT = 0.25;

/** Words that turn a label into another quantity: a total is not the input, nor is last year's figure. */
const QUALIFIERS = new Set(
  "totaal totale subtotaal cumulatief cumulatieve som maximaal minimaal oud oude vorig vorige concept doel streefwaarde verschil werkelijk realisatie scenario excl exclusief was".split(
    " ",
  ),
);

const SAME = 1;
const WITHOUT_BRACKETS = 0.9;
const SAME_WORDS = 0.92;
const OTHER_WORDING = 0.95;
const PER_TYPING_ERROR = 0.03;
const WITH_EXTRA_WORDS = 0.9;
const EXTRA_WORDS_COST = 0.25;
/** Words are missing, or one changes the meaning: never enough to be certain. */
const IN_PART_AT_MOST = 0.74;

/** Compares a label found in a sheet with one label looked for. */
export function likeness(found: Phrase, wanted: Phrase): Likeness {
  if (found.normal === wanted.normal) return { score: SAME, how: "hetzelfde label" };
  // The other way round, brackets too many, may be another quantity: "Inflatie (OVA)" is not "Inflatie (NZa)".
  if (found.normal === wanted.withoutBrackets) {
    return { score: WITHOUT_BRACKETS, how: "hetzelfde label, zonder de toevoeging tussen haakjes" };
  }
  return mayBeAlike(found, wanted) ? byWords(found.words, wanted.words) : UNLIKE;
}

/** A quick look first, since nearly all labels have nothing to do with each other. */
function mayBeAlike(found: Phrase, wanted: Phrase): boolean {
  if (found.numbers !== wanted.numbers) return false;
  // A word or more must be right; only a label of a single word may be one typing error.
  return wanted.words.length === 1 || wanted.words.some((word) => !SMALL.has(word) && found.words.includes(word));
}

/** The best of several wordings; another wording than the plan's own counts a little less. */
export function bestLikeness(found: Phrase, wanted: Phrase, otherWordings: readonly Phrase[]): Likeness {
  return otherWordings
    .map((wording) => otherWording(likeness(found, wording)))
    .reduce((best, next) => (next.score > best.score ? next : best), likeness(found, wanted));
}

function otherWording({ score, how }: Likeness): Likeness {
  return { score: score * OTHER_WORDING, how: score === SAME ? "een bekende andere naam" : how };
}

function byWords(found: readonly string[], wanted: readonly string[]): Likeness {
  const left = [...found];
  let typingErrors = 0;
  const missing = wanted.filter((word) => {
    const exact = left.indexOf(word);
    const index = exact >= 0 ? exact : left.findIndex((candidate) => isTypingError(candidate, word));
    if (index < 0) return true;
    if (exact < 0) typingErrors += 1;
    left.splice(index, 1);
    return false;
  });
  if (weight(missing) === 0 && weight(left) === 0) {
    return {
      score: SAME_WORDS - PER_TYPING_ERROR * typingErrors,
      how: typingErrors > 0 ? "bijna hetzelfde label" : "dezelfde woorden in een andere volgorde",
    };
  }
  const known = weight(wanted) - weight(missing);
  if (missing.length === 0 && !left.some((word) => QUALIFIERS.has(word))) {
    const extra = weight(left) / (known + weight(left));
    const score = WITH_EXTRA_WORDS - EXTRA_WORDS_COST * extra - PER_TYPING_ERROR * typingErrors;
    return { score, how: "hetzelfde label met extra woorden" };
  }
  const overlap = (2 * known) / (2 * known + weight(missing) + weight(left));
  return { score: IN_PART_AT_MOST * overlap, how: "een label dat er gedeeltelijk op lijkt" };
}

function weight(of: readonly string[]): number {
  return of.reduce((total, word) => total + (SMALL.has(word) ? SMALL_WEIGHT : Math.sqrt(word.length)), 0);
}

/** One letter off in a word of five or more, two in a long word. Short words and numbers must be right. */
function isTypingError(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 5) return false;
  const allowed = length < 9 ? 1 : 2;
  return Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed;
}
