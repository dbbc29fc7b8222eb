import type { IRange } from "@univerjs/core";
import type { ArrayValueObject, BaseAstNode, BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import type { KeptValue } from "../engine";
import type { Place } from "./evaluation";
import { isA, isRange, type Kind, nodesOf, referenceOf } from "./formula-nodes";

/** A formula of which the file keeps another answer than is calculated here. */
export interface Difference {
  readonly place: Place;
  readonly here: KeptValue;
  /** The cells that it read. */
  readonly reads: readonly (IRange & { readonly sheetId: string })[];
  /** It has another answer every time, or the add-in's own: no wonder. */
  readonly moves: boolean;
  /** It does sums that every program does alike: here the file's value is old, not another program's opinion. */
  readonly isPlain: boolean;
}

const MOVING = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "CELL", "INFO"]);

const PLAIN = new Set(
  "SUM IF ROUND ROUNDUP ROUNDDOWN MIN MAX AVERAGE ABS AND OR NOT COUNT COUNTA PRODUCT PLUS MINUS POWER SQRT INT SIGN TRUNC SUMPRODUCT INDEX DATE YEAR MONTH DAY".split(
    " ",
  ),
);

/** Errors that sums have by what stands in the cells, not by what a program lacks. */
const BY_CELLS = new Set<unknown>(["#DIV/0!", "#VALUE!"]);

export function differenceOf(
  place: Place,
  here: KeptValue,
  tree: BaseAstNode | null,
  isAddIn: (name: string) => boolean,
): Difference {
  const nodes = tree ? nodesOf(tree) : [];
  const calls = nodes.filter((node) => isA(node, "call")).map((node) => node.getToken().toUpperCase());
  return {
    place,
    here,
    reads: nodes.flatMap((node) => {
      const reference = referenceOf(node);
      return reference ? [{ ...reference.getRangePosition(), sheetId: reference.getSheetId() }] : [];
    }),
    moves: calls.some((name) => MOVING.has(name) || isAddIn(name)),
    isPlain:
      nodes.length > 0 &&
      (!here.isError || (BY_CELLS.has(here.value) && nodes.some((node) => isA(node, "operator")))) &&
      calls.every((name) => PLAIN.has(name)) &&
      nodes.every((node) => isA(node, ...PLAIN_NODES) && (!isA(node, "operator") || isPlainSum(node, here))),
  };
}

const PLAIN_NODES: readonly Kind[] = ["reference", "value", "operator", "call", "root", "prefix", "suffix"];

/** Single cells, and no text that one program might read as a number and another not. */
function isPlainSum(operator: BaseAstNode, here: KeptValue): boolean {
  return operator.getChildren().every((child) => {
    const reference = referenceOf(child);
    if (reference && isRange(reference)) return false;
    const value = reference ? reference.getFirstCell() : (child.getValue() as BaseValueObject | null | undefined);
    // What an operator yields is an array of one.
    const single = value?.isArray() ? onlyOne(value as ArrayValueObject) : value;
    if (!single?.isString()) return single !== null && single !== undefined;
    return here.value === "#VALUE!" && !/\d/.test(String(single.getValue()));
  });
}

function onlyOne(array: ArrayValueObject): BaseValueObject | null {
  return array.getRowCount() * array.getColumnCount() === 1 ? (array.get(0, 0) ?? null) : null;
}

/**
 * The differences that no other difference explains. Where there are none, formulas read each other in a circle, that
 * Excel may go through again and again: then those in the circle. What hangs on what moves is left out.
 */
export function rootsOf(differences: readonly Difference[]): Roots {
  const read = readAmong(differences);
  const moved = reachedFrom(
    differences.filter(({ moves }) => moves),
    reversed(read),
  );
  const candidates = differences.filter((difference) => !difference.moves && !moved.has(difference));
  const roots = candidates.filter((candidate) => read.get(candidate)?.length === 0);
  if (roots.length > 0) return { roots, isCircle: false };
  return { roots: candidates.filter((candidate) => reachedFrom([candidate], read).has(candidate)), isCircle: true };
}

type Graph = ReadonlyMap<Difference, readonly Difference[]>;

/** All that some lead to, in any number of steps; they themselves only where they lead back. */
function reachedFrom(some: readonly Difference[], graph: Graph): ReadonlySet<Difference> {
  const reached = new Set(some.flatMap((one) => graph.get(one) ?? []));
  for (const difference of reached) for (const next of graph.get(difference) ?? []) reached.add(next);
  return reached;
}

function reversed(graph: Graph): Graph {
  const readers = new Map<Difference, Difference[]>();
  for (const [reader, read] of graph) {
    for (const difference of read) {
      const known = readers.get(difference);
      if (known) known.push(reader);
      else readers.set(difference, [reader]);
    }
  }
  return readers;
}

interface Roots {
  readonly roots: readonly Difference[];
  readonly isCircle: boolean;
}

/** Which of the differences each of them reads. */
function readAmong(differences: readonly Difference[]): Graph {
  const places = new Map(differences.map((difference) => [keyOf(difference.place), difference]));
  return new Map(
    differences.map((difference) => [
      difference,
      difference.reads.flatMap((range) => {
        const cells = (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1);
        return cells > differences.length
          ? differences.filter(({ place }) => holds(range, place))
          : placesIn(range).flatMap((place) => places.get(keyOf(place)) ?? []);
      }),
    ]),
  );
}

type Range = Difference["reads"][number];

function holds(range: Range, { sheetId, row, column }: Place): boolean {
  const inRows = row >= range.startRow && row <= range.endRow;
  return range.sheetId === sheetId && inRows && column >= range.startColumn && column <= range.endColumn;
}

function placesIn({ sheetId, startRow, endRow, startColumn, endColumn }: Range): readonly Place[] {
  const places: Place[] = [];
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) places.push({ sheetId, row, column });
  }
  return places;
}

/** One cell as a key of a map. */
export function keyOf({ sheetId, row, column }: Place): string {
  return `${sheetId}!${row},${column}`;
}

/** Cells beyond this many say enough together with their number. */
const READ = 10_000;

/** What the cells that a formula reads hold, as one text to compare. */
export function fingerprint(tree: BaseAstNode): string {
  const references = nodesOf(tree).flatMap((node) => referenceOf(node) ?? []);
  return references.map(contentOf).join("|");
}

function contentOf(reference: BaseReferenceObject): string {
  let text = "";
  let count = 0;
  reference.iterator((value) => {
    text += `;${String(value?.getValue() ?? "")}`;
    return ++count < READ ? undefined : false;
  });
  return text;
}
