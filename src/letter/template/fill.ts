import { UNKNOWN_CELL, cellText, type Block } from "../../model/text/document";
import { longDate } from "../../model/text/dutch";
import { isWorthTelling, type Fact, type Facts } from "../facts/facts";
import { isPlaceholder } from "../facts/placeholders";
import { layOut, type Piece } from "./lay-out";
import type { Node, ValueNode } from "./parse";

/**
 * A template with its figures filled in. What is filled in stays plain text: a name with stars, braces or a line break
 * in it changes nothing of the letter.
 *
 * @param nodes of a template without faults
 */
export function fill(nodes: readonly Node[], facts: Facts): readonly Block[] {
  return layOut(piecesOf(nodes, facts));
}

function piecesOf(nodes: readonly Node[], facts: Facts): readonly Piece[] {
  return nodes.flatMap((node): readonly Piece[] => {
    if (node.kind === "text") return [{ kind: "template", text: node.text }];
    const fact = isPlaceholder(node.name) ? facts[node.name] : null;
    if (node.kind === "value") return [pieceOf(node, fact)];
    return isWorthTelling(fact) === node.whenKnown ? piecesOf(node.children, facts) : [];
  });
}

function pieceOf({ words }: ValueNode, fact: Fact | null): Piece {
  if (fact === null) return { kind: "value", text: cellText(UNKNOWN_CELL) };
  if (words !== null) {
    const isOne = fact.kind === "count" && fact.value.equals(1);
    return { kind: "value", text: isOne ? words.one : words.more };
  }
  switch (fact.kind) {
    case "list":
      return { kind: "list", items: fact.items };
    case "table":
      return { kind: "table", table: fact.table };
    case "date":
      return { kind: "value", text: longDate(fact.date) };
    default:
      return { kind: "value", text: cellText(fact) };
  }
}
