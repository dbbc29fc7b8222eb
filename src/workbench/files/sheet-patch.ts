import type { WrittenSheet } from "./sheet-cells";
import { planFills } from "./sheet-fills";
import { patchFrame, type SheetSetup } from "./sheet-frame";
import { RowPatch } from "./sheet-rows";
import { scanSheet, topElement } from "./sheet-xml";
import { rootTag } from "./xml";
import { TextEdits, withContent } from "./xml-edit";
import { prefixOf, type XmlElement } from "./xml-tree";

export interface PatchedSheet {
  readonly text: string;
  /** Whether a formula came or went. */
  readonly formulasChanged: boolean;
}

/**
 * The part of a sheet with what changed in it since it was opened: the elements of those cells, and of what was set of the
 * sheet as a whole. All other text stays as it was.
 */
export function patchSheet(text: string, sheet: WrittenSheet, setup: SheetSetup): PatchedSheet {
  const edits = new TextEdits(text);
  const prefix = prefixOf(/^<([^\s/>]+)/.exec(rootTag(text))?.[1] ?? "");
  let columns: XmlElement | undefined;
  const rows = new RowPatch(text, sheet, planFills(text, sheet), edits, prefix, (column) => styleOf(columns, column));
  const frame = scanSheet(
    text,
    (row) => rows.meet(row),
    (element) => {
      if (element.local === "cols") columns = element;
    },
  );
  const data = topElement(frame, "sheetData");
  if (!data) throw new Error("The sheet has no place for cells");
  const rest = rows.rest();
  if (data.inner < data.end) edits.insert(data.innerEnd, rest);
  else if (rest !== "") edits.replace(data, withContent(text, data, rest));
  patchFrame(text, frame, sheet, setup, edits, rows.extent);
  return { text: edits.applied(), formulasChanged: rows.formulasChanged };
}

function styleOf(columns: XmlElement | undefined, column: number): number {
  const found = columns?.children.find(
    ({ attributes: { min, max } }) => Number(min ?? 1) <= column + 1 && column + 1 <= Number(max ?? min ?? 1),
  );
  return Number(found?.attributes.style ?? 0);
}
