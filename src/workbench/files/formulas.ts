import { formulaTokens } from "../engine/formula-tokens";
import { renamedInside } from "../engine/let-names";
import { withSpills } from "../engine/spills";

/**
 * Formulas as a file keeps them and as people read them.
 *
 * A file marks what older versions of Excel do not know: `_xlfn.` before newer functions, `_xlpm.` before the names
 * inside LET and LAMBDA, and `_xldudf_` before an add-in's function, with "_" in the place of its dot.
 * (Source of the last: OfficeDev/Excel-Custom-Functions, issue 108.) Only with that mark does Excel calculate an
 * add-in's function again after opening.
 */
const NEWER = new Set(
  (
    "ACOT ACOTH ARABIC BASE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST " +
    "CHISQ.INV CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S " +
    "DAYS DECIMAL DROP EXPAND EXPON.DIST FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA GAUSS HSTACK IFNA IFS ISFORMULA " +
    "ISOWEEKNUM ISO.CEILING LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NORM.DIST NORM.INV NORM.S.DIST " +
    "NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI " +
    "POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEQUENCE SHEET SHEETS SORTBY STDEV.P " +
    "STDEV.S SWITCH T.DIST T.INV TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT " +
    "VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);

/** These two have a second mark. */
const SHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

const FUNCTION_NAME = /([A-Za-z_][A-Za-z0-9_.]*)(?=\()/g;

/** "=" + what people read, of what the file holds (without "="). */
export function fromFile(formula: string): string {
  const readable = outsideTexts(formula, (part) =>
    part.replace(/_xldudf_([A-Za-z0-9]+)_([A-Za-z0-9_.]+)(?=\()/g, "$1.$2").replace(/_xlfn\.|_xlws\.|_xlpm\./g, ""),
  );
  return `=${withOperators(readable)}`;
}

/** `A3#` and `@A1:A3` are functions in a file. */
function withOperators(formula: string): string {
  if (!/ANCHORARRAY\(|SINGLE\(/.test(formula)) return formula;
  const tokens = formulaTokens(formula).map(({ text }) => text);
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at] !== "ANCHORARRAY" && tokens[at] !== "SINGLE") continue;
    const end = closing(tokens, at + 1);
    const inside = tokens.slice(at + 2, end);
    const isReference = inside.every((text) => !/^[-+*/^&<>=,;" (){}]/.test(text));
    if (!isReference) continue;
    tokens.splice(at, end - at + 1, ...(tokens[at] === "SINGLE" ? ["@", ...inside] : [...inside, "#"]));
  }
  return tokens.join("");
}

/** Where the bracket that opens here closes. */
function closing(texts: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < texts.length; at++) {
    if (texts[at] === "(") depth += 1;
    else if (texts[at] === ")" && --depth === 0) return at;
  }
  return texts.length;
}

/** What the file holds, of a formula with its "="; `isCustom` tells an add-in's function by its name. */
export function toFile(formula: string, isCustom: (name: string) => boolean): string {
  return outsideTexts(asFunctions(formula.replace(/^=/, "")), (part) =>
    part.replace(FUNCTION_NAME, (name: string) => {
      const upper = name.toUpperCase();
      if (isCustom(upper)) return `_xldudf_${upper.replace(".", "_")}`;
      if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
      return NEWER.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );
}

/** The other way round, and with the mark of names inside LET and LAMBDA. */
function asFunctions(formula: string): string {
  if (!/[#@]|\b(?:LET|LAMBDA)\(/i.test(formula)) return formula;
  const tokens = formulaTokens(formula);
  const marked = renamedInside(tokens, (name) => `_xlpm.${name}`) ?? tokens;
  return withSpills(marked, { spill: "_xlfn.ANCHORARRAY", single: "_xlfn.SINGLE" })
    .map(({ text }) => text)
    .join("");
}

/** Our namespace is the one that the workbench's add-in has; every other dotted name is Excel's own. */
export function isAddInFunction(name: string): boolean {
  return name.startsWith("MGN.");
}

/** Applies a change to everything but "texts" and 'sheet names'. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
