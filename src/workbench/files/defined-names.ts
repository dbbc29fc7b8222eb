import type { DefinedName } from "../engine/engine";
import { characters, markedCharacters } from "./cell-xml";
import { isAddInFunction, toFile } from "./formulas";
import { unescapeCharacters } from "./shared-strings";
import { renamed, type Renames } from "./sheet-references";
import { startTagOf, withAttributes } from "./xml-edit";
import type { XmlElement } from "./xml-tree";

/** A name of Excel's own for one sheet, such as the rows that are repeated on each page. */
export interface SheetName {
  readonly name: "_xlnm.Print_Titles" | "_xlnm.Print_Area" | "_xlnm._FilterDatabase";
  readonly sheet: string;
  /** What it stands for, given what it stood for; null to take it away. */
  readonly formula: (old: string | null) => string | null;
}

/** The names of a workbook, as it was opened and as it is now. */
export interface ChangedNames {
  readonly before: readonly DefinedName[];
  readonly now: readonly DefinedName[];
  readonly own: readonly SheetName[];
  readonly renames: Renames;
  /** Ids of all sheets in the file's order, as it was opened and as it is now: a name's scope is an index in it. */
  readonly sheetsBefore: readonly string[];
  readonly sheetsNow: readonly string[];
}

/** What stands in `definedNames`: names that did not change as they are written, with all that Excel says of them. */
export function namesXml(
  text: string,
  elements: readonly XmlElement[],
  prefix: string,
  changed: ChangedNames,
): readonly string[] {
  const before = new Map(changed.before.map((name) => [keyOf(name.name, name.scope), name]));
  const left = new Map(changed.now.map((name) => [keyOf(name.name, name.scope), name]));
  const own = new Map(changed.own.map((name) => [keyOf(name.name, name.sheet), name]));
  const kept = elements.flatMap((element) => {
    const name = unescapeCharacters(element.attributes.name ?? "");
    const local = element.attributes.localSheetId;
    const scope = local === undefined ? undefined : changed.sheetsBefore[Number(local)];
    // A name for a sheet goes with the sheet.
    if (local !== undefined && (scope === undefined || !changed.sheetsNow.includes(scope))) return [];
    const tag = withScope(startTagOf(text, element), local, scope, changed);
    const key = keyOf(name, scope);
    const [was, is, setting] = [before.get(key), left.get(key), own.get(key)];
    left.delete(key);
    own.delete(key);
    if (setting) return withFormula(tag, element.name, setting.formula(element.text));
    if (!was) return [tag + renamedBody(text, element, changed.renames)];
    if (!is) return [];
    const hidden = was.hidden === is.hidden ? {} : { hidden: is.hidden ? "1" : null };
    const shown = withAttributes(tag, hidden);
    if (was.formula === is.formula) return [shown + text.slice(element.inner, element.end)];
    return withFormula(shown, element.name, toFile(is.formula, isAddInFunction));
  });
  const added = [...left.values()].flatMap(({ name, scope, formula, hidden }) =>
    newName(name, scope, hidden ?? false, toFile(formula, isAddInFunction), prefix, changed),
  );
  const set = [...own.values()].flatMap(({ name, sheet, formula }) =>
    newName(name, sheet, name === "_xlnm._FilterDatabase", formula(null), prefix, changed),
  );
  return [...kept, ...added, ...set];
}

function newName(
  name: string,
  scope: string | undefined,
  isHidden: boolean,
  formula: string | null,
  prefix: string,
  { sheetsNow }: ChangedNames,
): readonly string[] {
  const local = scope === undefined ? null : sheetsNow.indexOf(scope);
  // Of a sheet that is gone; the engine may keep its names.
  if (local === -1) return [];
  const tag = withAttributes(`<${prefix}definedName>`, {
    name: markedCharacters(name),
    ...(local === null ? {} : { localSheetId: String(local) }),
    ...(isHidden ? { hidden: "1" } : {}),
  });
  return withFormula(tag, `${prefix}definedName`, formula);
}

function withFormula(tag: string, element: string, formula: string | null): readonly string[] {
  return formula === null ? [] : [`${tag}${characters(formula)}</${element}>`];
}

function withScope(tag: string, local: string | undefined, scope: string | undefined, changed: ChangedNames): string {
  const now = scope === undefined ? undefined : String(changed.sheetsNow.indexOf(scope));
  return now === undefined || now === local ? tag : withAttributes(tag, { localSheetId: now });
}

function renamedBody(text: string, element: XmlElement, renames: Renames): string {
  const now = renamed(element.text, renames);
  return now === element.text ? text.slice(element.inner, element.end) : `${characters(now)}</${element.name}>`;
}

function keyOf(name: string, scope: string | undefined): string {
  return `${scope ?? ""}!${name.toUpperCase()}`;
}
