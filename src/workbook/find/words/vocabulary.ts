import { normalise } from "../../cells/normalise";
import { CONCEPTS, LIGHT_WORDS, PARTS, PHRASES, QUALIFIERS, SMALL_WORDS } from "./concepts";
import { stem } from "./stem";
import { isTypingError } from "./typing-error";
import { isUnitText } from "./units";

/** The notions that a label names, whatever words it uses for them. */
export interface Words {
  /** As `normalise` leaves the text. */
  readonly normal: string;
  readonly notions: ReadonlySet<string>;
  /** Words that were taken for known ones, a letter or two off. */
  readonly typingErrors: number;
}

const CONCEPT_OF = new Map(
  CONCEPTS.flatMap((line) => {
    const [name = "", ...others] = line.split(" ").map(stem);
    return [name, ...others].map((word): [string, string] => [word, name]);
  }),
);
const conceptOf = (word: string): string => CONCEPT_OF.get(word) ?? word;
const notionsOf = (words: readonly string[]) => new Set(words.map((word) => conceptOf(stem(word))));

const SMALL = new Set(SMALL_WORDS.map(stem));
const LIGHT = notionsOf(LIGHT_WORDS);
const QUALIFYING = notionsOf(QUALIFIERS);
const PART_STEMS = new Set(PARTS.map(stem));

const SMALL_WEIGHT = 0.1;
const LIGHT_WEIGHT = 0.5;
const NUMBER_WEIGHT = 1.5;

/** What the words of a plan mean, and how much each of them tells. */
export class Vocabulary {
  private readonly known = new Set<string>();
  private readonly byLength = new Map<number, readonly string[]>();
  private readonly weights = new Map<string, number>();
  private readonly cache = new Map<string, Words>();
  private readonly corrections = new Map<string, string>();
  private readonly usedIn = new Map<string, number>();
  private readonly labels: number;

  /** @param labels everything that is looked for, other wordings included */
  constructor(labels: readonly string[]) {
    const texts = [...new Set(labels)];
    const words = [
      ...CONCEPTS.flatMap((line) => line.split(" ")),
      ...[...SMALL_WORDS, ...PARTS, ...QUALIFIERS],
      ...PHRASES.flatMap(([pattern]) => pattern.source.replaceAll("\\b", " ").match(/[a-z]{3,}/g) ?? []),
      ...texts.flatMap((text) => normalise(text).split(" ")),
    ];
    for (const word of words) this.known.add(word).add(stem(word));
    for (const word of this.known) this.byLength.set(word.length, [...(this.byLength.get(word.length) ?? []), word]);
    this.labels = texts.length;
    for (const text of texts) {
      for (const notion of this.words(text).notions) this.usedIn.set(notion, (this.usedIn.get(notion) ?? 0) + 1);
    }
  }

  /** The notions of a text; remembered, since labels come again and again. */
  words(text: string): Words {
    const before = this.cache.get(text);
    if (before !== undefined) return before;
    const normal = normalise(text);
    const bare = withoutMarks(text);
    const typed = (bare === text ? normal : normalise(bare)).split(" ");
    const right = typed.map((word) => this.corrected(word));
    const notions = new Set(inPhrases(right.join(" ")).flatMap((word) => parts(stem(word)).map(conceptOf)));
    const typingErrors = right.filter((word, index) => word !== typed[index]).length;
    const words = { normal, notions, typingErrors };
    this.cache.set(text, words);
    return words;
  }

  /** How much a notion tells: a word that is in every label tells little. */
  weight(notion: string): number {
    const before = this.weights.get(notion);
    if (before !== undefined) return before;
    const weight = this.weighed(notion);
    this.weights.set(notion, weight);
    return weight;
  }

  private weighed(notion: string): number {
    if (SMALL.has(notion)) return SMALL_WEIGHT;
    if (/^\d+$/.test(notion)) return NUMBER_WEIGHT;
    if (LIGHT.has(notion)) return LIGHT_WEIGHT;
    const used = this.usedIn.get(notion) ?? 0;
    return 0.6 + 0.4 * Math.min(3, Math.log10(this.labels / (used + 1)) + 1);
  }

  isQualifier(notion: string): boolean {
    return QUALIFYING.has(notion);
  }

  private corrected(word: string): string {
    const bare = stem(word);
    // Of a number nobody can say that it is mistyped.
    if (word.length < 5 || /\d/.test(word) || this.known.has(word) || this.known.has(bare) || parts(bare).length > 1)
      return word;
    const before = this.corrections.get(word);
    if (before !== undefined) return before;
    const meant = [-2, -1, 0, 1, 2].flatMap((more) =>
      (this.byLength.get(word.length + more) ?? []).filter((candidate) => isTypingError(word, candidate)),
    );
    // A word that may be two others is left as it is.
    const concepts = new Set(meant.map((one) => conceptOf(stem(one))));
    const right = concepts.size === 1 ? (meant[0] ?? word) : word;
    this.corrections.set(word, right);
    return right;
  }
}

/** A text in which none of these stands has no marks. */
const MARKED = /^[\s\-–•\d]|[*¹²³⁰-⁹([]/;

/** A label without bullets, outline numbers, footnote marks and units in brackets. */
function withoutMarks(text: string): string {
  if (!MARKED.test(text)) return text;
  return text
    .replace(/^[\s\-–•*]+/, "")
    .replace(/^\d+(?:\.\d+)+\.?\s+(?=\p{L})/u, "")
    .replace(/[¹²³⁰-⁹]\)?|\*+/g, " ")
    .replace(/[([]([^()[\]]*)[)\]]/g, (brackets, inside: string) => (isUnitText(inside) ? " " : brackets));
}

const ANY_PHRASE = new RegExp(PHRASES.map(([{ source }]) => source).join("|"));

function inPhrases(normal: string): readonly string[] {
  const replaced = ANY_PHRASE.test(normal)
    ? PHRASES.reduce((result, [from, to]) => result.replace(from, to), normal)
    : normal;
  return replaced.split(" ").filter((word) => word !== "");
}

/** A compound of known parts as those parts; any other word as it is. */
function parts(word: string): readonly string[] {
  if (CONCEPT_OF.has(word) || word.length < 8) return [word];
  for (let at = word.length - 3; at >= 2; at -= 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    const bareHead = isPart(head) ? head : isPart(stem(head)) ? stem(head) : null;
    if (bareHead !== null && isPart(tail)) return [bareHead, tail];
  }
  return [word];
}

function isPart(word: string): boolean {
  return PART_STEMS.has(word) || CONCEPT_OF.has(word);
}
