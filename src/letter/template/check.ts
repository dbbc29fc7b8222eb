import { closest } from "fastest-levenshtein";
import { PLACEHOLDERS, isPlaceholder } from "../facts/placeholders";
import { fault, type TemplateFault } from "./fault";
import type { Node, ValueNode } from "./parse";

/** Far beyond any letter: another file was chosen. */
const MAX_LENGTH = 50_000;

/** Kinds of placeholder that fill lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(["table", "list"]);

/** What in a template cannot be filled in, before any letter is written with it. */
export function checkTemplate(template: string, nodes: readonly Node[]): readonly TemplateFault[] {
  if (template.trim() === "") return [fault(1, "het sjabloon is leeg.")];
  if (template.length > MAX_LENGTH) return [fault(1, "het sjabloon is langer dan 50.000 tekens.")];
  return [...nodes.flatMap(faultsOf), ...blocksInLines(template)];
}

/** A table or a list has no place in a heading or in an item of a list. */
function blocksInLines(template: string): readonly TemplateFault[] {
  return template.split(/\r\n?|\n/).flatMap((text, index) => {
    if (!/^(?:# |- )/.test(text)) return [];
    return [...text.matchAll(/\{\{\s*([a-z-]+)\s*\}\}/g)]
      .filter(([, name = ""]) => isPlaceholder(name) && BLOCKS.has(PLACEHOLDERS[name].kind))
      .map(([tag]) => fault(index + 1, `${tag} moet op een eigen regel staan, zonder # of - ervoor.`));
  });
}

function faultsOf(node: Node): readonly TemplateFault[] {
  if (node.kind === "text") return [];
  const { name, line } = node;
  const inside = node.kind === "section" ? node.children.flatMap(faultsOf) : [];
  if (!isPlaceholder(name)) return [fault(line, unknownName(name)), ...inside];
  return [...(node.kind === "value" ? misfit(node, PLACEHOLDERS[name].kind) : []), ...inside];
}

function unknownName(name: string): string {
  return `{{${name}}} bestaat niet. Bedoelt u {{${closest(name, Object.keys(PLACEHOLDERS))}}}?`;
}

function misfit({ name, words, line }: ValueNode, kind: string): readonly TemplateFault[] {
  if (words === null || kind === "count") return [];
  return [
    fault(
      line,
      `{{${name}?${words.one}|${words.more}}} kan niet kiezen tussen enkelvoud en meervoud: ${name} is geen aantal.`,
    ),
  ];
}
