import { DAY, EPOCH } from "./serial-day";

/**
 * What a Dutch user types and sees, and what the engine holds.
 *
 * A Dutch Excel reads 1.234,56 and 2,8% and 31-12-2027, and separates arguments with ";". The engine, like a file,
 * holds formulas and numbers in invariant form. Names of functions stay English.
 */
export type Typed =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** `pattern` is the number format that such an entry gives to a cell that has none. */
  | { readonly kind: "number"; readonly value: number; readonly pattern?: string }
  /** In invariant form, with its "=". */
  | { readonly kind: "formula"; readonly formula: string };

const NUMBER = /^([-−+]?)\s*(€?)\s*(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d+))?\s*(%?)$/;
const DATE = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
/** As every Excel reads it, whatever its language. */
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** A text, a quoted sheet name, a name or reference, a number, or any other single character. */
const DUTCH_TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_$][\w.$]*|\d+(?:,\d+)?(?:E[+-]?\d+)?|[^]/g;
const INVARIANT_TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_$][\w.$]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[^]/g;

/** Reads an entry as a Dutch Excel does. */
export function readTyped(entry: string): Typed {
  const text = entry.trim();
  if (text === "") return { kind: "empty" };
  if (entry.startsWith("'")) return { kind: "text", text: entry.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: toInvariant(text) };
  const upper = text.toUpperCase();
  if (upper === "WAAR" || upper === "TRUE") return { kind: "boolean", value: true };
  if (upper === "ONWAAR" || upper === "FALSE") return { kind: "boolean", value: false };
  return readNumber(text) ?? readDate(text) ?? { kind: "text", text: entry };
}

/**
 * The number that a Dutch Excel makes of a text where a number is wanted, as in "1,5"*2 or "1-2-2025"+0; null where it
 * answers #WAARDE!. Dates in words and times of day are not read.
 */
export function numberInText(text: string): number | null {
  const trimmed = text.trim();
  const typed = readNumber(trimmed) ?? readDate(trimmed) ?? readIsoDate(trimmed);
  return typed?.kind === "number" ? typed.value : null;
}

/** A constant as a Dutch user would type it. */
export function showTyped(value: string | number | boolean, pattern: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  if (/[dy]/i.test(withoutTexts(pattern))) return showDate(value);
  const isShare = pattern.includes("%");
  const shown = String(isShare ? Number((value * 100).toPrecision(15)) : value);
  return shown.replace(".", ",") + (isShare ? "%" : "");
}

/**
 * A formula as typed, in invariant form. One that is plainly in invariant form already (no ";", but commas between
 * arguments or a decimal point) is left as it is: people paste such formulas.
 */
export function toInvariant(formula: string): string {
  const tokens = tokensOf(formula, DUTCH_TOKEN);
  const isInvariant = !tokens.includes(";") && tokens.some((token) => token === "," || token === ".");
  if (isInvariant) return formula;
  let depth = 0;
  return tokens
    .map((token) => {
      if (token === "{") depth += 1;
      if (token === "}") depth -= 1;
      if (token === ";" && depth === 0) return ",";
      if (token === "\\" && depth > 0) return ",";
      if (/^\d/.test(token)) return token.replace(",", ".");
      return translated(token, "WAAR", "TRUE", "ONWAAR", "FALSE");
    })
    .join("");
}

/** An invariant formula as a Dutch user sees it. */
export function toDutch(formula: string): string {
  const tokens = tokensOf(formula, INVARIANT_TOKEN);
  let depth = 0;
  return tokens
    .map((token) => {
      if (token === "{") depth += 1;
      if (token === "}") depth -= 1;
      if (token === ",") return depth > 0 ? "\\" : ";";
      if (/^\d/.test(token)) return token.replace(".", ",");
      return translated(token, "TRUE", "WAAR", "FALSE", "ONWAAR");
    })
    .join("");
}

function tokensOf(formula: string, token: RegExp): string[] {
  return formula.match(token) ?? [];
}

function readNumber(text: string): Typed | null {
  const [matched, sign, euro, whole, decimals, percent] = NUMBER.exec(text) ?? [];
  if (matched === undefined || (whole === undefined && decimals === undefined)) return null;
  const digits = `${(whole ?? "0").replaceAll(".", "")}${decimals === undefined ? "" : `.${decimals}`}`;
  // The point is moved in the digits: 2.8 / 100 is not the number that "0.028" is.
  const size = Number(percent ? `${digits}e-2` : digits);
  const value = sign === "-" || sign === "−" ? -size : size;
  const pattern = numberPattern(Boolean(euro), Boolean(percent), whole?.includes(".") ?? false, decimals !== undefined);
  return pattern ? { kind: "number", value, pattern } : { kind: "number", value };
}

function numberPattern(euro: boolean, percent: boolean, grouped: boolean, decimals: boolean): string | null {
  if (percent) return decimals ? "0.00%" : "0%";
  if (euro) return decimals ? '"€" #,##0.00' : '"€" #,##0';
  if (grouped) return decimals ? "#,##0.00" : "#,##0";
  return null;
}

function readDate(text: string): Typed | null {
  const [, day, month, year] = DATE.exec(text)?.map(Number) ?? [];
  return dateOf(year, month, day);
}

function readIsoDate(text: string): Typed | null {
  const [, year, month, day] = ISO_DATE.exec(text)?.map(Number) ?? [];
  return dateOf(year, month, day);
}

function dateOf(year: number | undefined, month: number | undefined, day: number | undefined): Typed | null {
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { kind: "number", value: (date.getTime() - EPOCH) / DAY, pattern: "d-m-yyyy" } : null;
}

function showDate(serial: number): string {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return `${date.getUTCDate()}-${date.getUTCMonth() + 1}-${date.getUTCFullYear()}`;
}

/** A number format without its literal texts and colours. */
function withoutTexts(pattern: string): string {
  return pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
}

function translated(token: string, yes: string, yesTo: string, no: string, noTo: string): string {
  const upper = token.toUpperCase();
  if (upper === yes) return yesTo;
  return upper === no ? noTo : token;
}
