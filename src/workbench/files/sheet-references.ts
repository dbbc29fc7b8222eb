import type { Package } from "./package-parts";
import { escapeXml } from "./xml";
import { startTagOf, TextEdits, withAttributes } from "./xml-edit";
import { localName, walkXml } from "./xml-tree";

/** Old names of sheets to what they are called now; null for a sheet that is gone. */
export type Renames = ReadonlyMap<string, string | null>;

/** A sheet's name before a reference, quoted or not, outside texts. */
const SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu;

/** A formula of the file that names sheets as they are called now; of a sheet that is gone only `#REF!` is left. */
export function renamed(formula: string, renames: Renames): string {
  return formula.replace(SHEET, (whole, quoted: string | undefined, bare: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    const found = [...renames].find(([old]) => old.toLowerCase() === name?.toLowerCase());
    if (!found) return whole;
    return found[1] === null ? "#REF!" : `'${found[1].replaceAll("'", "''")}'!`;
  });
}

/** Elements that hold formulas: of charts, lists, conditional formats, sparklines. */
const FORMULAS = new Set(["f", "formula", "formula1", "formula2"]);

/** Where a sheet is named besides cells and names: the engine knows those, and nothing of these. */
const PARTS =
  /^xl\/(?:worksheets|charts|chartsheets|drawings|pivotCache|pivotTables|tables|slicerCaches)\/[^/]+\.xml$/i;

/** Lets charts, lists, pivots and the like follow sheets that got another name. */
export async function renameInParts(parts: Package, renames: Renames): Promise<void> {
  if (renames.size === 0) return;
  for (const path of parts.paths(PARTS)) {
    const text = (await parts.text(path)) ?? "";
    const changed = renamedPart(text, renames);
    if (changed !== text) parts.put(path, changed);
  }
}

/** Whether charts, lists, pivots and the like name a sheet. */
export async function mentions(parts: Package, sheet: string): Promise<boolean> {
  for (const path of parts.paths(PARTS)) {
    const text = (await parts.text(path)) ?? "";
    if (renamedPart(text, new Map([[sheet, `${sheet} `]])) !== text) return true;
  }
  return false;
}

function renamedPart(text: string, renames: Renames): string {
  const edits = new TextEdits(text);
  const stack: { readonly local: string; readonly inner: number; text: string }[] = [];
  walkXml(text, {
    open(name, attributes, start, inner) {
      const local = localName(name);
      stack.push({ local, inner, text: "" });
      const changes = attributesOf(local, attributes, renames);
      if (changes) edits.replace({ start, end: inner }, withAttributes(startTagOf(text, { start, inner }), changes));
    },
    text(part) {
      const current = stack.at(-1);
      if (current) current.text += part;
    },
    close(innerEnd) {
      const closed = stack.pop();
      // The formulas of cells are the engine's.
      if (!closed || !FORMULAS.has(closed.local) || stack.at(-1)?.local === "c") return;
      const formula = renamed(closed.text, renames);
      if (formula !== closed.text) edits.replace({ start: closed.inner, end: innerEnd }, escapeXml(formula));
    },
  });
  return edits.applied();
}

function attributesOf(
  local: string,
  { sheet, location, textlink }: Readonly<Record<string, string>>,
  renames: Renames,
): Readonly<Record<string, string>> | null {
  if (local === "worksheetSource" && sheet !== undefined) {
    const name = [...renames].find(([old]) => old.toLowerCase() === sheet.toLowerCase())?.[1];
    return name == null ? null : { sheet: name };
  }
  if (local === "hyperlink" && location !== undefined) return changed("location", location, renames);
  if (textlink !== undefined && textlink !== "") return changed("textlink", textlink, renames);
  return null;
}

function changed(name: string, formula: string, renames: Renames): Readonly<Record<string, string>> | null {
  const now = renamed(formula, renames);
  return now === formula ? null : { [name]: now };
}
