import { SaxesParser, type SaxesTagPlain } from "saxes";

/** Where an element stands in its text, as indices of characters. */
export interface XmlPlace {
  readonly start: number;
  /** After the start tag; `end` where the element closes itself. */
  readonly inner: number;
  /** Before the end tag. */
  readonly innerEnd: number;
  readonly end: number;
}

/** An element with its place in the text that it was read from, so that just that can be replaced. */
export interface XmlElement extends XmlPlace {
  /** As it is written, with its prefix. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  /** By their written names, unescaped. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text between its children, unescaped. */
  readonly text: string;
}

/** What the walk through a text tells: elements and texts in their order, with places. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>, start: number, inner: number): void;
  text(text: string): void;
  /** `innerEnd` and `end` are the same for an element that closes itself. */
  close(innerEnd: number, end: number): void;
}

/**
 * Goes through a whole text of XML once.
 *
 * @throws Error where it is not well-formed
 */
export function walkXml(text: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  let selfClosing = false;
  // "<" stands nowhere inside a tag, so that the last one before a tag's end is where it starts.
  const tagStart = () => text.lastIndexOf("<", parser.position - 1);
  parser.on("opentag", (tag: SaxesTagPlain) => {
    selfClosing = tag.isSelfClosing;
    visitor.open(tag.name, tag.attributes, tagStart(), parser.position);
  });
  parser.on("text", (part) => visitor.text(part));
  parser.on("cdata", (part) => visitor.text(part));
  parser.on("closetag", () => {
    const end = parser.position;
    visitor.close(selfClosing ? end : tagStart(), end);
    selfClosing = false;
  });
  parser.write(text).close();
}

/** An element that is being built. */
interface Growing {
  readonly element: {
    -readonly [key in keyof XmlElement]: key extends "children" ? XmlElement[] : XmlElement[key];
  };
}

/** Makes elements of what a walk tells; used where a part of a text is wanted as a tree. */
export class TreeBuilder {
  private readonly stack: Growing[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>, start: number, inner: number): void {
    const element = { name, local: localName(name), attributes, children: [], text: "", start, inner, innerEnd: inner };
    this.stack.push({ element: { ...element, end: inner } });
  }

  text(text: string): void {
    const growing = this.stack.at(-1);
    if (growing) growing.element.text += text;
  }

  /** The element that is closed, where it is the outermost. */
  close(innerEnd: number, end: number): XmlElement | null {
    const growing = this.stack.pop();
    if (!growing) return null;
    Object.assign(growing.element, { innerEnd, end });
    const parent = this.stack.at(-1);
    parent?.element.children.push(growing.element);
    return parent ? null : growing.element;
  }
}

/** The root element of a part. @throws Error where the text is not well-formed */
export function parseXml(text: string): XmlElement {
  const builder = new TreeBuilder();
  const roots: XmlElement[] = [];
  walkXml(text, {
    open: (...tag) => builder.open(...tag),
    text: (part) => builder.text(part),
    close(innerEnd, end) {
      const whole = builder.close(innerEnd, end);
      if (whole) roots.push(whole);
    },
  });
  const [root] = roots;
  if (!root) throw new Error("No element");
  return root;
}

/** "sheetData" of "x:sheetData". */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** "x:" of "x:sheetData", and "" of "sheetData". */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** The first child with this local name. */
export function child(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((one) => one.local === local);
}
