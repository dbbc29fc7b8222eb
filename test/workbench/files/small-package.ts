import JSZip from "jszip";
import type { CellContent, WorkbookContent } from "../../../src/workbench/engine/engine";
import { readPackage } from "../../../src/workbench/files/open";
import { Package } from "../../../src/workbench/files/package-parts";
import { cellAddress } from "../../../src/workbench/engine/addresses";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What a package of one sheet holds; what is not named is as small as can be. */
export interface SmallPackage {
  /** What stands in `<sheetData>`. */
  readonly rows?: string;
  /** After the rows. */
  readonly after?: string;
  readonly strings?: string;
  /** What stands in the styles' root. */
  readonly styles?: string;
  readonly theme?: string;
  /** Before the sheets in the workbook's part, and after them. */
  readonly head?: string;
  readonly tail?: string;
}

/** A workbook with one sheet `Blad1`, written out here, so that nothing but the test says what is in it. */
export async function smallPackage(given: SmallPackage): Promise<Uint8Array> {
  const { rows = "", after = "", strings, styles, theme, head = "", tail = "" } = given;
  const zip = new JSZip();
  zip.file("_rels/.rels", relations([["rId1", "officeDocument", "xl/workbook.xml"]]));
  zip.file(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${head}<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>${tail}</workbook>`,
  );
  zip.file(
    "xl/_rels/workbook.xml.rels",
    relations([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ...(strings === undefined ? [] : ([["rId2", "sharedStrings", "sharedStrings.xml"]] as const)),
      ...(styles === undefined ? [] : ([["rId3", "styles", "styles.xml"]] as const)),
      ...(theme === undefined ? [] : ([["rId4", "theme", "theme/theme1.xml"]] as const)),
    ]),
  );
  zip.file("xl/worksheets/sheet1.xml", `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`);
  if (strings !== undefined) zip.file("xl/sharedStrings.xml", `<sst xmlns="${MAIN}">${strings}</sst>`);
  if (styles !== undefined) zip.file("xl/styles.xml", `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`);
  if (theme !== undefined) zip.file("xl/theme/theme1.xml", theme);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

export function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${each.join("")}</Relationships>`;
}

export async function contentOf(bytes: Uint8Array): Promise<WorkbookContent> {
  return (await readPackage(await Package.open(bytes))).content;
}

/** The cells of a small package's sheet by their addresses. */
export async function cellsOf(given: SmallPackage): Promise<Readonly<Record<string, CellContent>>> {
  return byAddress(await contentOf(await smallPackage(given)), "Blad1");
}

export function byAddress(content: WorkbookContent, sheet: string): Readonly<Record<string, CellContent>> {
  const cells = content.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return Object.fromEntries(cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
}
