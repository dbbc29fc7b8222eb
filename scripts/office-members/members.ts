import { join, relative } from "node:path";
import ts from "typescript";

/** A member of office.js that the add-in calls, reads or writes. */
export interface Member {
  /** "Range.getCell". */
  readonly name: string;
  /** "ExcelApi 1.1", as Microsoft's declarations say; "" for what belongs to no set, such as Office.onReady. */
  readonly set: string;
  /** The files of src that use it. */
  readonly files: readonly string[];
}

const ROOT = join(__dirname, "../..");
/** What office.js is declared in; the stand-in for Excel is not part of the add-in. */
const DECLARED = /@types\/(?:office-js|custom-functions-runtime)\//;
const STAND_IN = "src/workbench/";

/** Every member of office.js in the sources that ship, found by the compiler: names in `load("…")` and destructuring too. */
export function officeMembers(): readonly Member[] {
  const { fileNames, options } = settings();
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, { set: string; files: Set<string> }>();

  const note = (symbol: ts.Symbol | undefined, file: string): void => {
    const declaration = symbol?.declarations?.find((one) => DECLARED.test(one.getSourceFile().fileName));
    const owner = declaration?.parent as ts.NamedDeclaration | undefined;
    if (!symbol || !declaration || !owner?.name || ts.isEnumMember(declaration)) return;
    const name = `${owner.name.getText()}.${symbol.name}`;
    const known = found.get(name) ?? { set: setOf(declaration), files: new Set() };
    found.set(name, { ...known, files: known.files.add(file) });
  };

  const visit = (node: ts.Node, file: string): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), file);
    if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const { propertyName, name } of node.elements)
        note(type.getProperty((propertyName ?? name).getText()), file);
    }
    if (ts.isCallExpression(node)) for (const symbol of loaded(node, checker)) note(symbol, file);
    ts.forEachChild(node, (child) => visit(child, file));
  };

  for (const source of program.getSourceFiles()) {
    const file = relative(ROOT, source.fileName).replaceAll("\\", "/");
    if (file.startsWith("src/") && !file.startsWith(STAND_IN)) visit(source, file);
  }
  return [...found]
    .map(([name, { set, files }]) => ({ name, set, files: [...files].sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The table of docs/office-js.md. */
export function membersTable(members: readonly Member[]): string {
  const rows = members.map(({ name, set, files }) => {
    const [first = "", ...others] = files;
    return `| \`${name}\` | ${set || "–"} | ${first.replace(/^src\//, "")}${others.length > 0 ? ` and ${others.length} more` : ""} |`;
  });
  return ["| Member | Requirement set | Used in |", "| --- | --- | --- |", ...rows].join("\n");
}

function settings(): { fileNames: readonly string[]; options: ts.CompilerOptions } {
  const path = join(ROOT, "tsconfig.json");
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: object };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  return { fileNames: fileNames.filter((file) => relative(ROOT, file).startsWith("src")), options };
}

/** The properties that `range.load("values,format/fill/color")` names. */
function loaded({ expression, arguments: [paths] }: ts.CallExpression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load" || !paths) return [];
  const type = checker.getTypeAtLocation(expression.expression);
  const texts = ts.isArrayLiteralExpression(paths) ? paths.elements : [paths];
  return texts
    .flatMap((one): readonly string[] => (ts.isStringLiteralLike(one) ? one.text.split(",") : []))
    .flatMap((path) => alongPath(path.trim().split("/"), type, checker, expression));
}

function alongPath(path: readonly string[], type: ts.Type, checker: ts.TypeChecker, at: ts.Node): readonly ts.Symbol[] {
  const [name, ...rest] = path;
  const symbol = name === undefined ? undefined : type.getProperty(name);
  if (!symbol) return [];
  const next = checker.getTypeOfSymbolAtLocation(symbol, at);
  // The path of a collection goes on at what it holds.
  const item = checker.isArrayType(next) ? checker.getTypeArguments(next as ts.TypeReference)[0] : undefined;
  return [symbol, ...alongPath(rest, item ?? next, checker, at)];
}

/** A member's own set, or else that of the type that it belongs to. */
function setOf(declaration: ts.Declaration): string {
  for (const node of [declaration, declaration.parent]) {
    const [, set] = /\[Api set: ([^\]]+)\]/.exec(node.getFullText().slice(0, node.getLeadingTriviaWidth())) ?? [];
    if (set !== undefined) return set;
  }
  return "";
}
