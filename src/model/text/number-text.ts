import { Decimal } from "../money/decimal";

/** What parts the whole from its decimals in a number that is typed as text. */
export type DecimalMark = "," | ".";

/** A text, looked at as a number. */
export type NumberText =
  | {
      readonly kind: "number";
      readonly value: Decimal;
      /** Behind it stands a %: the value is the fraction. */
      readonly percentage: boolean;
      /** What it shows the decimal mark to be, by itself; null where it shows nothing. */
      readonly mark: DecimalMark | null;
      /** The decimal mark that it was read with; null where it has no separator. */
      readonly decimal: DecimalMark | null;
    }
  /** "1.234": more than a thousand, or a little more than one. */
  | { readonly kind: "ambiguous"; readonly separator: DecimalMark }
  | { readonly kind: "text" };

/** How to read what one text leaves open. */
export interface NumberStyle {
  /** Of the other cells of its column; null where they do not show it. */
  readonly mark: DecimalMark | null;
  /** What is counted has no decimals, or two at most: people, euros. */
  readonly withoutThousandths: boolean;
}

/** How the numbers in a column are typed, as far as its texts show it. */
export function styleOf(texts: Iterable<string>, withoutThousandths: boolean): NumberStyle {
  return { mark: decimalMarkOf(texts), withoutThousandths };
}

const NO_STYLE: NumberStyle = { mark: null, withoutThousandths: false };
const OTHER: Readonly<Record<DecimalMark, DecimalMark>> = { ",": ".", ".": "," };

const MONEY = /^([-+]?)\s*€?\s*([-+]?)\s*(\d[\d., ]*?)(,-)?\s*€?\s*(%?)$/;
/** The sign itself, as it is printed; on a keyboard it is a hyphen. */
const MINUS = "\u2212";
/** Thousands set apart by a space. */
const SPACED = /^\d{1,3}(?: \d{3})+(?=[.,]|$)/;

/**
 * Reads a text as people type numbers: "1.237.000€", "€ 1.237.000,-", "12 046", "2,8 %". What may be two different
 * numbers is never guessed.
 */
export function numberOfText(text: string, style: NumberStyle = NO_STYLE): NumberText {
  const [, before = "", behind = "", typed = "", dash = "", percent = ""] =
    MONEY.exec(text.replaceAll("\u00a0", " ").replaceAll(MINUS, "-").trim()) ?? [];
  const digits = typed.replace(SPACED, (spaced) => spaced.replaceAll(" ", ""));
  if (!/^\d[\d.,]*$/.test(digits) || (before !== "" && behind !== "") || (dash !== "" && percent !== "")) {
    return { kind: "text" };
  }
  const read = dash === "" ? readDigits(digits, style) : readDigits(digits, { ...style, mark: "," }, ",");
  if (read.kind !== "number") return read;
  const signed = before === "-" || behind === "-" ? read.value.negated() : read.value;
  const percentage = percent === "%";
  return { ...read, value: percentage ? signed.div(100) : signed, percentage };
}

function readDigits(
  digits: string,
  { mark, withoutThousandths }: NumberStyle,
  shown: DecimalMark | null = null,
): NumberText {
  const separators = [...digits].filter(
    (character): character is DecimalMark => character === "," || character === ".",
  );
  const [first, last] = [separators[0], separators.at(-1)];
  if (first === undefined || last === undefined) return numberWith(digits, null, shown);
  if (first !== last) return numberWith(digits, last, last);
  if (separators.length > 1) return numberWith(digits, OTHER[first], OTHER[first]);
  // One separator: three digits behind it may be thousands, anything else are decimals.
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return numberWith(digits, last, last);
  const known = mark ?? (withoutThousandths ? OTHER[last] : null);
  return known === null ? { kind: "ambiguous", separator: last } : numberWith(digits, known, shown);
}

/** @param decimal null where there is no separator at all */
function numberWith(digits: string, decimal: DecimalMark | null, mark: DecimalMark | null): NumberText {
  const [whole = "", fraction, ...more] = decimal === null ? [digits] : digits.split(decimal);
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(whole) || /^\d+$/.test(whole);
  if (!grouped || more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return { kind: "text" };
  const value = new Decimal(`${whole.replace(/[.,]/g, "")}${fraction === undefined ? "" : `.${fraction}`}`);
  return { kind: "number", value, percentage: false, mark, decimal };
}

/**
 * The decimal mark that texts beside each other share; null where none of them shows it, or they contradict each other.
 */
function decimalMarkOf(texts: Iterable<string>): DecimalMark | null {
  const marks = new Set<DecimalMark>();
  for (const text of texts) {
    const read = numberOfText(text);
    if (read.kind === "number" && read.mark !== null) marks.add(read.mark);
  }
  const [only] = marks;
  return marks.size === 1 && only !== undefined ? only : null;
}

/** Dutch: why a number with this separator is not read. */
export function unclear(separator: DecimalMark): string {
  return `niet te zien is of ${separator === "." ? "de punt" : "de komma"} duizendtallen of decimalen scheidt`;
}
