import { type Injector, type IUnitRange, ICommandService, LRUMap, Tools } from "@univerjs/core";
import {
  type BaseAstNode,
  AstTreeBuilder,
  FormulaDataModel,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Lexer,
  LexerNode,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { InsertSheetMutation } from "@univerjs/sheets";
import { isA, nodesOf } from "./formula-nodes";

/** A formula as it was read, and its tree once it was made. */
interface Kept {
  readonly node: LexerNode;
  tree: ReturnType<AstTreeBuilder["parse"]>;
}

/** As many formulas as a large workbook has different ones; Univer keeps 5.000, and of a longer row of them none. */
const KEPT = 50_000;

/**
 * What Univer works out at every change and every calculation, though it hangs on the text of a formula alone, or on one
 * sheet. Answers are Univer's own; here they are kept.
 *
 * @returns forgets what was kept of formulas with a word in them, which may mean something else from now on
 */
export function spareWork(injector: Injector): (word: string) => void {
  const forgetTrees = keepTrees(injector);
  const forgetRanges = keepRanges(injector);
  lookAtOneSheet(injector.get(FormulaDataModel));
  onlyForAddresses(injector);
  // Univer asks it of every cell time and again, by having the value's type written out.
  Tools.isString = (value): value is string => typeof value === "string";
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === InsertSheetMutation.id) forgetRanges();
  });
  return forgetTrees;
}

/** A formula is read, and made a tree, once. */
function keepTrees(injector: Injector): (word: string) => void {
  const [lexer, builder] = [injector.get(Lexer), injector.get(AstTreeBuilder)];
  const [read, parse] = [lexer.treeBuilder.bind(lexer), builder.parse.bind(builder)];
  const own = injector.get(LexerTreeBuilder);
  const byFormula = new LRUMap<string, Kept>(KEPT);
  const byNode = new WeakMap<LexerNode, Kept>();
  byFormula.onShift(({ value }) => byNode.delete(value.node));
  lexer.treeBuilder = (formula, transformSuffix = true) => {
    const known = transformSuffix ? byFormula.get(formula) : undefined;
    if (known) return known.node;
    const node = read(formula, transformSuffix);
    // Building the tree of a LET takes apart what was read.
    if (!transformSuffix || !(node instanceof LexerNode) || /\b(?:LET|LAMBDA)\(/i.test(formula)) return node;
    const kept: Kept = { node, tree: null };
    byFormula.set(formula, kept);
    byNode.set(node, kept);
    return node;
  };
  builder.parse = (node) => {
    const kept = byNode.get(node);
    if (kept) return (kept.tree ??= parse(node));
    return parse(node);
  };
  return (word) => {
    // Univer keeps what it read as well, with the meaning of names in it, and has no other way to forget that than to end;
    // that takes apart what was read last, which is nobody's here.
    own.treeBuilder("=0", false);
    own.dispose();
    const sought = word.toUpperCase();
    byFormula.forEach(({ node }, formula) => {
      if (!formula.toUpperCase().includes(sought)) return;
      byNode.delete(node);
      byFormula.delete(formula);
    });
  };
}

/** Univer's own, for those who extend it. */
interface DependencyGenerator {
  _calculateListByFunctionRefNode(
    trees: readonly { readonly addressFunctionNodes: readonly unknown[] }[],
  ): Promise<void>;
  _getRangeListByNode(data: {
    readonly node: BaseAstNode | null;
    readonly refOffsetX: number;
    readonly refOffsetY: number;
  }): Promise<IUnitRange[]>;
}

/** Which cells a formula reads is asked once, where plain references say it. */
function keepRanges(injector: Injector): () => void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as DependencyGenerator;
  const runtime = injector.get(IFormulaRuntimeService);
  const rangesOf = generator._getRangeListByNode.bind(generator);
  let kept = new WeakMap<BaseAstNode, Map<string, readonly IUnitRange[]>>();
  generator._getRangeListByNode = async (data) => {
    const { node, refOffsetX, refOffsetY } = data;
    if (!node) return [];
    const from = `${runtime.currentUnitId}/${runtime.currentSubUnitId}/${refOffsetX}/${refOffsetY}`;
    const known = kept.get(node)?.get(from);
    if (known) return [...known];
    const ranges = await rangesOf(data);
    if (readsPlainly(node)) kept.set(node, (kept.get(node) ?? new Map<string, IUnitRange[]>()).set(from, ranges));
    return [...ranges];
  };
  return () => {
    kept = new WeakMap();
  };
}

/** A whole row or column is as long as its sheet, and a function may say other cells each time. */
function readsPlainly(node: BaseAstNode): boolean {
  return nodesOf(node).every((part) => {
    if (isA(part, "reference")) return /^[^:]*[A-Z]\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i.test(part.getToken());
    return isA(part, "root", "value", "operator") || (isA(part, "call") && !part.isAddress());
  });
}

/** Where no function says cells, no tree of all cells with a formula is asked for. */
function onlyForAddresses(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as DependencyGenerator;
  const calculate = generator._calculateListByFunctionRefNode.bind(generator);
  generator._calculateListByFunctionRefNode = async (trees) => {
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) await calculate(trees);
  };
}

/** For knowing which formulas a change of cells brings Univer asks for those of all sheets, and uses those of one. */
function lookAtOneSheet(formulas: FormulaDataModel): void {
  const update = formulas.updateFormulaData.bind(formulas);
  const all = formulas.getFormulaData.bind(formulas);
  formulas.updateFormulaData = (unitId, sheetId, cells) => {
    formulas.getFormulaData = () => ({ [unitId]: { [sheetId]: formulas.getSheetFormulaData(unitId, sheetId) ?? {} } });
    try {
      return update(unitId, sheetId, cells);
    } finally {
      formulas.getFormulaData = all;
    }
  };
}
