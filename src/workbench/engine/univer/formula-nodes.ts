import { type BaseAstNode, type BaseReferenceObject } from "@univerjs/engine-formula";
import { formulaTokens, type FormulaToken } from "../formula-tokens";

/** Kinds of nodes in Univer's tree of a formula, which it does not export by name. */
const KINDS = { reference: 1, value: 2, operator: 3, call: 4, root: 9, prefix: 11, suffix: 12 } as const;
export type Kind = keyof typeof KINDS;

/** Whether a node is of one of these kinds. */
export function isA(node: BaseAstNode, ...kinds: readonly Kind[]): boolean {
  const kind: number = node.nodeType;
  return kinds.some((name) => KINDS[name] === kind);
}

/** A node and everything below it. */
export function nodesOf(node: BaseAstNode): readonly BaseAstNode[] {
  return [node, ...node.getChildren().flatMap(nodesOf)];
}

/** What a node yields where that is cells, known once the formula is evaluated; null for a value. */
export function referenceOf(node: BaseAstNode): BaseReferenceObject | null {
  const value = node.getValue();
  return value?.isReferenceObject() ? (value as BaseReferenceObject) : null;
}

/** Whether it is more than one cell. */
export function isRange(reference: BaseReferenceObject): boolean {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return startRow !== endRow || startColumn !== endColumn;
}

/** Names of the functions that a formula calls, in capitals. */
export function functionsIn(formula: string): readonly string[] {
  if (!formula.includes("(")) return [];
  return textsOf(formula, "function").map((name) => name.toUpperCase());
}

/** Whether a formula reads another file, such as `[1]Basis!$C$4` or `'[2]Blad 1'!A1`. */
export function readsOtherFile(formula: string): boolean {
  // [2025] may be a column of a table.
  return formula.includes("[") && textsOf(formula, "sheet").some((sheet) => /^'?\[\d+\]/.test(sheet));
}

function textsOf(formula: string, kind: FormulaToken["kind"]): readonly string[] {
  return formulaTokens(formula).flatMap((token) => (token.kind === kind ? [token.text] : []));
}
