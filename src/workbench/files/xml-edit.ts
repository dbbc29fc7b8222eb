import { escapeXml } from "./xml";
import type { XmlElement } from "./xml-tree";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replacements in a text by place; all that is not named stays as it is. */
export class TextEdits {
  private readonly edits: (Span & { readonly text: string })[] = [];

  constructor(private readonly text: string) {}

  replace({ start, end }: Span, text: string): void {
    if (this.text.slice(start, end) !== text) this.edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    if (text !== "") this.edits.push({ start: at, end: at, text });
  }

  /** What is inserted at one place stays in the order in which it came, and before what begins there. */
  applied(): string {
    if (this.edits.length === 0) return this.text;
    const pieces: string[] = [];
    let at = 0;
    // Sorting is stable.
    for (const { start, end, text } of [...this.edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
      if (start < at) throw new Error(`Two edits of one place: ${this.text.slice(start, start + 80)}`);
      pieces.push(this.text.slice(at, start), text);
      at = end;
    }
    pieces.push(this.text.slice(at));
    return pieces.join("");
  }
}

/** Attributes to set, unescaped; null takes one away. */
export type AttributeChanges = Readonly<Record<string, string | null>>;

/** A start tag with other attributes; the rest of its text stays. */
export function withAttributes(startTag: string, changes: AttributeChanges): string {
  let tag = startTag;
  for (const [name, value] of Object.entries(changes)) {
    const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
    const written = value === null ? "" : ` ${name}="${escapeXml(value)}"`;
    const at = found?.index ?? tag.length - (tag.endsWith("/>") ? 2 : 1);
    tag = tag.slice(0, at) + written + tag.slice(at + (found?.[0].length ?? 0));
  }
  return tag;
}

export function startTagOf(text: string, { start, inner }: Pick<XmlElement, "start" | "inner">): string {
  return text.slice(start, inner);
}

/** An element with other content, and other attributes where they are given. */
export function withContent(
  text: string,
  element: Pick<XmlElement, "start" | "inner" | "name">,
  content: string,
  changes: AttributeChanges = {},
): string {
  const tag = withAttributes(startTagOf(text, element), changes);
  if (content === "") return tag.endsWith("/>") ? tag : `${tag}</${element.name}>`;
  return `${tag.endsWith("/>") ? `${tag.slice(0, -2)}>` : tag}${content}</${element.name}>`;
}

/** Where an element goes among its siblings, by the order that the format prescribes. */
export function placeFor(
  parent: Pick<XmlElement, "innerEnd"> & { readonly children: readonly XmlElement[] },
  local: string,
  order: readonly string[],
): number {
  const rank = order.indexOf(local);
  const after = parent.children.find((one) => order.indexOf(one.local) > rank);
  return after?.start ?? parent.innerEnd;
}
