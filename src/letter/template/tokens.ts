import { fault, type TemplateFault } from "./fault";

/** A template cut at its placeholders. */
export type Token =
  | { readonly kind: "text"; readonly text: string; readonly line: number }
  | {
      readonly kind: "tag";
      readonly sign: Sign;
      readonly name: string;
      readonly words: Words | null;
      readonly line: number;
    };

/** Of `{{name}}`, `{{#name}}`, `{{^name}}` and `{{/name}}`. */
export type Sign = "value" | "known" | "unknown" | "end";

/** Of `{{name?one|more}}`. */
export interface Words {
  readonly one: string;
  readonly more: string;
}

const SIGNS: Readonly<Record<string, Sign>> = { "#": "known", "^": "unknown", "/": "end" };
const TAG = /\{\{([^{}\n]*)\}\}/g;
const CONTENT = /^([#^/]?)\s*([a-z][a-z0-9-]*)\s*(?:\?([^|]*)\|([^|]*))?$/;

export function tokenize(template: string): {
  readonly tokens: readonly Token[];
  readonly faults: readonly TemplateFault[];
} {
  const text = template.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  const tokens: Token[] = [];
  const faults: TemplateFault[] = [];
  let from = 0;
  const addText = (until: number) => {
    const piece = text.slice(from, until);
    const stray = /\{\{|\}\}/.exec(piece);
    if (stray !== null) faults.push(strayBraces(stray[0], lineAt(text, from + stray.index)));
    if (piece !== "") tokens.push({ kind: "text", text: piece, line: lineAt(text, from) });
  };
  for (const match of text.matchAll(TAG)) {
    const line = lineAt(text, match.index);
    const tag = tagOf(match[1] ?? "", line);
    const { start, end } = tag?.sign === "value" ? spanOf(match) : ownLine(text, spanOf(match));
    addText(start);
    if (tag === null) faults.push(fault(line, `${shortened(match[0])} is geen geldige invulplek.`));
    else tokens.push(tag);
    from = end;
  }
  addText(text.length);
  return { tokens, faults };
}

function tagOf(content: string, line: number): (Token & { kind: "tag" }) | null {
  const [, sign = "", name, one, more] = CONTENT.exec(content.trim()) ?? [];
  if (name === undefined) return null;
  const words = one === undefined || more === undefined ? null : { one: one.trim(), more: more.trim() };
  if (words !== null && (sign !== "" || words.one === "" || words.more === "")) return null;
  return { kind: "tag", sign: SIGNS[sign] ?? "value", name, words, line };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** A `{{#…}}` or `{{/…}}` with a line to itself takes that line along, so that it leaves no white line behind. */
function ownLine(text: string, { start, end }: Span): Span {
  const before = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, start));
  const after = /^[ \t]*(?:\n|$)/.exec(text.slice(end));
  if (before === null || after === null) return { start, end };
  return { start: start - (before[1]?.length ?? 0), end: end + after[0].length };
}

function strayBraces(braces: string, line: number): TemplateFault {
  return fault(
    line,
    braces === "{{"
      ? "na {{ ontbreken de accolades }} aan het eind."
      : "voor }} ontbreken de accolades {{ aan het begin.",
  );
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

function shortened(tag: string): string {
  return tag.length > 60 ? `${tag.slice(0, 57)}…}}` : tag;
}
