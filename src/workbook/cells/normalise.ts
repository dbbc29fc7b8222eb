/** Dutch labels as they are compared: without case, accents, punctuation and the abbreviations of the field. */

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bi\.?\s?p\.?\s?v\.?(?=\s|$)/g, "in plaats van"],
  [/\bsoc\.?\s+dom(ein|\.)?/g, "sociaal domein"],
  [/\bsd\b/g, "sociaal domein"],
  [/\bmulti\s*-\s*(?=disc)/g, "multi"],
  [/\bmono\s*-\s*(?=disc)/g, "mono"],
  [/\b(multi|mono)disc(iplinair)?\b\.?/g, "$1disciplinaire"],
  [/\bgem\.(?=\s)/g, "gemiddelde"],
  [/\bincl\./g, "inclusief"],
  [/\baant\./g, "aantal"],
  // A unit behind a label says nothing about what it is.
  [/(?<!\p{L})[x×*]\s*(?:€|eur|euro)?\s*1[.\s]?000(?!\d)/gu, " "],
  [/%/g, " percentage "],
];

/** As many texts as are remembered: a long list of names does not stay in memory for ever. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, string>();

/**
 * "Instroom (ggz-patiënten)" → "instroom ggz patienten". Remembered: the same texts stand under each other in long
 * sheets, and are read again each time the workbook is.
 */
export function normalise(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const normal = normalised(text);
  remembered.set(text, normal);
  return normal;
}

/** Letters, figures and marks that stand in any text as they are typed. */
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;
const ANY_ABBREVIATION = new RegExp(ABBREVIATIONS.map(([{ source }]) => source).join("|"), "u");

function normalised(text: string): string {
  let result = (
    PLAIN.test(text)
      ? text
      : withoutInvisible(text)
          .normalize("NFD")
          .replace(/\p{M}/gu, "")
          .replace(/[’‘`´]/g, "'")
  ).toLowerCase();
  if (ANY_ABBREVIATION.test(result)) {
    for (const [abbreviation, whole] of ABBREVIATIONS) result = result.replace(abbreviation, whole);
  }
  return result
    .replace(/(\d)[.](?=\d{3}\b)/g, "$1")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Without characters that nobody sees and that do not part words either: controls, soft hyphens, marks of direction. */
export function withoutInvisible(text: string): string {
  return text.replace(/(?!\s)[\p{Cc}\p{Cf}]/gu, "");
}

/** A label made ready for comparing, once. */
export interface Phrase {
  readonly normal: string;
  /** The same without what stands in brackets: "Prijspeil (basisjaar)" → "prijspeil". */
  readonly withoutBrackets: string;
  readonly words: readonly string[];
  /** The numbers in it, as one text: they tell labels apart (component 1 or 2, 2025 or 2026) and are never a detail. */
  readonly numbers: string;
}

export function phrase(text: string): Phrase {
  const normal = normalise(text);
  const words = normal === "" ? [] : normal.split(" ");
  return {
    normal,
    withoutBrackets: text.includes("(") ? normalise(text.replace(/\([^)]*\)/g, " ")) : normal,
    words,
    numbers: words
      .filter((word) => /^\d+$/.test(word))
      .sort()
      .join(" "),
  };
}

const COMPONENT = /^\s*(\d+(?:\s*[-–]\s*\d+)*)\s*[.:)]\s*(?=\p{L})/u;

/** "3-4-5. Materiële kosten" → component "3-4-5" and the rest; no component where the label has none in front. */
export function splitComponent(text: string): { readonly component: string | null; readonly rest: string } {
  const [whole, component] = COMPONENT.exec(text) ?? [];
  if (whole === undefined || component === undefined) return { component: null, rest: text.trim() };
  return { component: component.replace(/\s/g, "").replaceAll("–", "-"), rest: text.slice(whole.length).trim() };
}
