import { type BaseAstNode, type BaseReferenceObject } from "@univerjs/engine-formula";

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

/** A formula without its texts and quoted names, in which only what calculates is left. */
export function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'(?=!)/g, (name) => name.replace(/\(/g, " "));
}

/** Names of the functions that a formula calls, in capitals. */
export function functionsIn(formula: string): readonly string[] {
  return [...withoutTexts(formula).matchAll(/([A-Za-z_][\w.]*)\(/g)].map(([, name = ""]) => name.toUpperCase());
}

/** Whether a formula reads another file, such as `[1]Basis!$C$4` or `'[2]Blad 1'!A1`. */
export function readsOtherFile(formula: string): boolean {
  return /\[\d+\][^[\]"]*!/.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}
