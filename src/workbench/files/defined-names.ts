import type { DefinedName } from "../engine/engine";
import { isAddInFunction, toFile } from "./formulas";
import type { Package } from "./package-parts";
import { attribute, escapeXml } from "./xml";

const WORKBOOK = "xl/workbook.xml";

/**
 * Writes the names beside those of Excel itself (print areas and the like, `_xlnm.`), which are left to exceljs.
 *
 * @param sheetIds ids of the sheets in the file's order, to which a name's scope refers
 */
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
