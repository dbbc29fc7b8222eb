import type { InputDefinition } from "../../../src/model/plan/plan";
import { UNIT_LABELS, isMoney, isShare } from "../../../src/model/text/units";
import { splitComponent } from "../../../src/workbook/cells/normalise";
import type { Kind } from "./kinds";
import type { Random } from "./random";
import type { Style } from "./style";
import type { Wordings } from "./wordings/wordings";

/** A label as a controller wrote it, without the number of its component. */
export interface WrittenLabel {
  readonly text: string;
  readonly component: string | null;
  readonly kinds: readonly Kind[];
}

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/sociaal domein/gi, "soc. domein"],
  [/sociaal domein/gi, "SD"],
  [/in plaats van/gi, "i.p.v."],
  [/i\.p\.v\./gi, "in plaats van"],
  [/\binclusief\b/gi, "incl."],
  [/\bexclusief\b/gi, "excl."],
  [/\baantal\b/gi, "aant."],
  [/\baandeel\b/gi, "%"],
  [/\bgemiddelde?\b/gi, "gem."],
  [/\bmaximaal\b/gi, "max."],
  [/verkennende gesprekken/gi, "verkennend gesprek"],
  [/verkennend gesprek\b/gi, "verkennende gesprekken"],
  [/verkennend gesprek\b/gi, "VG"],
  [/huisartsconsult\b/gi, "huisartsconsulten"],
  [/\btraject\b/gi, "trajecten"],
  [/\bkosten\b/gi, "kstn"],
  [/\bsteunpunten\b/gi, "steunpunt"],
  [/\bper\b/gi, "p."],
  [/\bggz\b/gi, "GGZ"],
  [/\btransformatieplan\b/gi, "transf.plan"],
  [/\bProjectleider\b/gi, "Projectleiders"],
  [/\bprofessionals\b/gi, "profs"],
];

/** Writes the label of an input in the style of a workbook. */
export function writeLabel(input: InputDefinition, wordings: Wordings, style: Style, random: Random): WrittenLabel {
  const { component, rest } = splitComponent(input.label);
  const known = wordings[input.id] ?? wordings[rest];
  const kinds: Kind[] = [];
  let text = rest;
  if (style.english && known !== undefined) {
    text = known.en;
    kinds.push("English");
  } else if (style.kinds.has("other words") && known !== undefined && random.chance(0.5)) {
    text = known.nl[style.wording] ?? known.nl[0] ?? rest;
    kinds.push("other words");
  } else if (style.kinds.has("abbreviation or plural") && random.chance(0.4)) {
    const fitting = ABBREVIATIONS.filter(([from]) => text.search(from) >= 0);
    if (fitting.length > 0) {
      const [from, to] = random.pick(fitting);
      text = capital(text.replace(from, to));
      kinds.push("abbreviation or plural");
    }
  }
  if (style.kinds.has("typing error") && random.chance(0.2)) {
    const mistyped = withTypingError(text, random);
    if (mistyped !== text) kinds.push("typing error");
    text = mistyped;
  }
  if (style.kinds.has("marks round the label") && random.chance(0.35)) {
    text = decorated(text, input, random);
    kinds.push("marks round the label");
  }
  return { text, component, kinds };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One slip in a long word: two letters swapped, one dropped, one doubled. */
function withTypingError(text: string, random: Random): string {
  const words = text.split(" ");
  const long = words.flatMap((word, index) => (/^\p{L}{7,}$/u.test(word) ? [index] : []));
  if (long.length === 0) return text;
  const at = random.pick(long);
  const word = words[at] ?? "";
  const letter = random.between(2, word.length - 3);
  const slips = [
    word.slice(0, letter) + (word[letter + 1] ?? "") + (word[letter] ?? "") + word.slice(letter + 2),
    word.slice(0, letter) + word.slice(letter + 1),
    word.slice(0, letter) + (word[letter] ?? "") + word.slice(letter),
  ];
  return words.map((one, index) => (index === at ? random.pick(slips) : one)).join(" ");
}

function decorated(text: string, { unit }: InputDefinition, random: Random): string {
  const unitText = isShare(unit) ? "%" : isMoney(unit) ? "in €" : UNIT_LABELS[unit];
  const decorations = [
    `${text}*`,
    `${text} ¹)`,
    `${text}:`,
    `- ${text}`,
    text.toUpperCase(),
    `${text} (zie toelichting)`,
  ];
  return random.pick(isShare(unit) ? decorations : [...decorations, `${text} (${unitText})`, `${text} [${unitText}]`]);
}
