import type { DefinedName } from "../engine/engine";
import { fromFile, isAddInFunction, toFile } from "./formulas";
import type { Package } from "./package-parts";
import { attribute, escapeXml, unescapeXml } from "./xml";

const WORKBOOK = "xl/workbook.xml";

/**
 * Defined names, read and written in the workbook part itself: exceljs knows only names of plain ranges.
 * Excel's own (print areas and the like, `_xlnm.`) are left to exceljs; what it notes of functions it did not know
 * (`_xlfn.`) means nothing here.
 *
 * @param sheetIds ids of the sheets in the file's order, to which a name's scope refers
 */
export async function readNames(parts: Package, sheetIds: readonly string[]): Promise<DefinedName[]> {
  const text = (await parts.text(WORKBOOK)) ?? "";
  const names: DefinedName[] = [];
  for (const [, startTag = "", body = ""] of text.matchAll(/(<definedName\b[^>]*>)([^<]*)<\/definedName>/g)) {
    const name = unescapeXml(attribute(startTag, "name"));
    if (name.startsWith("_xl")) continue;
    const hidden = ["1", "true"].includes(attribute(startTag, "hidden"));
    const local = attribute(startTag, "localSheetId");
    const scope = local === "" ? undefined : sheetIds[Number(local)];
    names.push({ name, formula: fromFile(unescapeXml(body)), ...(scope ? { scope } : {}), ...(hidden && { hidden }) });
  }
  return names;
}

/** Writes the names beside those of Excel itself. */
export async function writeNames(
  parts: Package,
  names: readonly DefinedName[],
  sheetIds: readonly string[],
): Promise<void> {
  const text = (await parts.text(WORKBOOK)) ?? "";
  const kept = [...text.matchAll(/<definedName\b[^>]*>[^<]*<\/definedName>/g)]
    .map(([element]) => element)
    .filter((element) => attribute(element, "name").startsWith("_xlnm."));
  const ours = names.map(({ name, formula, scope, hidden }) => {
    const local = scope === undefined ? "" : ` localSheetId="${sheetIds.indexOf(scope)}"`;
    const body = escapeXml(toFile(formula, isAddInFunction));
    return `<definedName name="${escapeXml(name)}"${local}${hidden ? ' hidden="1"' : ""}>${body}</definedName>`;
  });
  const all = [...kept, ...ours].join("");
  const bare = text.replace(/<definedNames>.*?<\/definedNames>|<definedNames\/>/s, "");
  parts.put(WORKBOOK, all ? bare.replace("</sheets>", `</sheets><definedNames>${all}</definedNames>`) : bare);
}
