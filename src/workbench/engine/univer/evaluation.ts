import type { Injector } from "@univerjs/core";
import {
  type ArrayValueObject,
  type BaseAstNode,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  AstTreeBuilder,
  ErrorType,
  ErrorValueObject,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { beside } from "./beside";
import { isA, isRange, nodesOf, referenceOf } from "./formula-nodes";

/** The cell whose formula is being evaluated. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Who is asked about each formula as it is evaluated. */
export interface Onlooker {
  /** Whether the formula fills its own cell only, and so takes of a range the cell beside it. */
  fillsOneCell(place: Place): boolean;
  /** What is to stand in the cell: what the formula yields, or something else. */
  decide(place: Place, yielded: FunctionVariantType, tree: BaseAstNode | null): FunctionVariantType;
  /** What stands in it now, as a stored cell. */
  settled(place: Place, tree: BaseAstNode | null): void;
}

/** Functions that take whole ranges and arrays where a formula of one cell elsewhere takes one cell of them. */
const TAKES_ARRAYS = new Set(
  "SUMPRODUCT MMULT MINVERSE MDETERM TRANSPOSE LOOKUP FREQUENCY LINEST LOGEST TREND GROWTH SUMX2MY2 SUMX2PY2 SUMXMY2 FILTER SORT SORTBY UNIQUE XLOOKUP XMATCH LET LAMBDA BYROW BYCOL MAP REDUCE SCAN AGGREGATE".split(
    " ",
  ),
);

/**
 * Makes Univer's evaluation hold for formulas as files have them. Univer lets an exception in one formula end all of the
 * calculation, and the process with it: here it is an error in that cell. And a formula that a file does not call an
 * array formula fills one cell, whatever it yields (ECMA-376, part 1, 18.3.1.40; "implicit intersection" in Excel).
 */
export function watchEvaluation(injector: Injector, onlooker: Onlooker, spell: (formula: string) => string): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const interpreter = injector.get(Interpreter);
  let tree: BaseAstNode | null = null;

  const place = (): Place => ({
    sheetId: runtime.currentSubUnitId,
    row: runtime.currentRow,
    column: runtime.currentColumn,
  });

  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (data) => {
    tree = data.node ?? null;
    try {
      // Parts of a formula are asked for the cells that they are, for knowing what depends on what.
      if (!data.node || !isA(data.node, "root") || !onlooker.fillsOneCell(place())) return execute(data);
      evaluate(data.node, data.refOffsetX, data.refOffsetY, place(), false);
      return oneOf(data.node, place());
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };

  const executeAsync = interpreter.executeAsync.bind(interpreter);
  interpreter.executeAsync = async (data) => {
    tree = data.node ?? null;
    try {
      return await executeAsync(data);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };

  const setRuntimeData = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (yielded) => {
    setRuntimeData(onlooker.decide(place(), yielded, tree));
    onlooker.settled(place(), tree);
  };

  neverThrow(injector, spell);
}

/** Of formulas as they were read, it keeps the last 2.000. */
const MORE_THAN_UNIVER_KEEPS = 2500;

/** A formula that Univer cannot read is an error in its cell. */
function neverThrow(injector: Injector, spell: (formula: string) => string): void {
  const lexer = injector.get(Lexer);
  const builder = injector.get(AstTreeBuilder);
  const read = lexer.treeBuilder.bind(lexer);
  const parse = builder.parse.bind(builder);
  const unreadable = () => parse(read(`=${ErrorType.VALUE}`) as Parameters<typeof parse>[0]);
  let serial = 0;
  lexer.treeBuilder = (written, transformSuffix) => {
    const formula = spell(written);
    // Building the tree of a LET takes apart what was read, which Univer keeps by the formula's text and uses again.
    serial = (serial + 1) % MORE_THAN_UNIVER_KEEPS;
    const own = /\b(?:LET|LAMBDA)\(/i.test(formula) ? formula + " ".repeat(serial) : formula;
    try {
      return read(own, transformSuffix);
    } catch {
      return ErrorType.VALUE;
    }
  };
  builder.parse = (node) => {
    try {
      return parse(node) ?? unreadable();
    } catch {
      return unreadable();
    }
  };
}

/** As Univer's interpreter goes through a tree, but what operators are given of a range is one cell. */
function evaluate(node: BaseAstNode, x: number, y: number, place: Place, inArray: boolean): void {
  const takesArrays = inArray || (isA(node, "call") && TAKES_ARRAYS.has(node.getToken().toUpperCase()));
  for (const child of node.getChildren()) {
    if (isLambdaWithoutParameters(child)) child.execute();
    else evaluate(child, x, y, place, takesArrays);
  }
  if (isA(node, "reference")) (node as BaseAstNode & { setRefOffset: SetOffset }).setRefOffset(x, y);
  if (!takesArrays && isA(node, "operator", "prefix", "suffix")) {
    for (const child of node.getChildren()) {
      const reference = referenceOf(child);
      if (reference && isRange(reference)) child.setValue(beside(reference, place));
    }
  }
  node.execute();
}

type SetOffset = (x: number, y: number) => void;

function isLambdaWithoutParameters(node: BaseAstNode): boolean {
  const lambda = node as BaseAstNode & { isEmptyParamFunction?: () => boolean };
  return node.getToken().toUpperCase() === "LAMBDA" && lambda.isEmptyParamFunction?.() === true;
}

/** What a formula of one cell shows of what it yields. */
function oneOf(tree: BaseAstNode, place: Place): FunctionVariantType {
  const yielded = tree.getValue();
  if (!yielded) return ErrorValueObject.create(ErrorType.VALUE);
  if (yielded.isReferenceObject()) {
    const reference = yielded as BaseReferenceObject;
    return isRange(reference) ? beside(reference, place) : yielded;
  }
  // An argument that is left out, as in IF(A1>0,5,), is nil.
  if ((yielded as BaseValueObject).isNull()) return NumberValueObject.create(0);
  if (!(yielded as BaseValueObject).isArray()) return yielded;
  const array = yielded as ArrayValueObject;
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  if (rows * columns <= 1) return yielded;
  const range = nodesOf(tree)
    .map(referenceOf)
    .find((reference) => reference?.getRowCount() === rows && reference.getColumnCount() === columns);
  const from = range?.getRangePosition();
  const [row, column] = from ? [place.row - from.startRow, place.column - from.startColumn] : [0, 0];
  return (
    array.get(columns === 1 || !from ? row : 0, rows === 1 || !from ? column : 0) ??
    ErrorValueObject.create(ErrorType.VALUE)
  );
}
