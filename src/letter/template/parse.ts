import { fault, type TemplateFault } from "./fault";
import { tokenize, type Token, type Words } from "./tokens";

/** A template as a tree: text, places to fill in, and parts that are only there when a figure is known, or is not. */
export type Node = TextNode | ValueNode | SectionNode;

export interface TextNode {
  readonly kind: "text";
  readonly text: string;
}

export interface ValueNode {
  readonly kind: "value";
  readonly name: string;
  /** One of two words by the number; null for the figure itself. */
  readonly words: Words | null;
  readonly line: number;
}

export interface SectionNode {
  readonly kind: "section";
  readonly name: string;
  /** True for `{{#name}}`: kept when the figure is known and not nil. False for `{{^name}}`: kept otherwise. */
  readonly whenKnown: boolean;
  readonly children: readonly Node[];
  readonly line: number;
}

export interface Parsed {
  readonly nodes: readonly Node[];
  readonly faults: readonly TemplateFault[];
}

interface Open {
  readonly tag: Token & { kind: "tag" };
  readonly children: Node[];
}

export function parseTemplate(template: string): Parsed {
  const { tokens, faults: inTokens } = tokenize(template);
  const faults = [...inTokens];
  const top: Node[] = [];
  const open: Open[] = [];
  const siblings = () => open.at(-1)?.children ?? top;
  const close = ({ tag, children }: Open) =>
    siblings().push({ kind: "section", name: tag.name, whenKnown: tag.sign === "known", children, line: tag.line });

  for (const token of tokens) {
    if (token.kind === "text") {
      siblings().push({ kind: "text", text: token.text });
    } else if (token.sign === "value") {
      siblings().push({ kind: "value", name: token.name, words: token.words, line: token.line });
    } else if (token.sign === "end") {
      const last = open.at(-1);
      if (last?.tag.name === token.name) close(open.pop() ?? last);
      else faults.push(fault(token.line, strayEnd(token.name, last?.tag)));
    } else {
      open.push({ tag: token, children: [] });
    }
  }
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    faults.push(fault(last.tag.line, `${shown(last.tag)} wordt niet gesloten met {{/${last.tag.name}}}.`));
    close(last);
  }
  return { nodes: top, faults };
}

function strayEnd(name: string, last: Open["tag"] | undefined): string {
  if (last === undefined) return `{{/${name}}} sluit iets dat niet is geopend.`;
  return `{{/${name}}} staat hier te vroeg: sluit eerst ${shown(last)} van regel ${last.line}.`;
}

function shown({ sign, name }: Open["tag"]): string {
  return `{{${sign === "known" ? "#" : "^"}${name}}}`;
}
