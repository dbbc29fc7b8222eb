import JSZip from "jszip";
import { Package } from "./package-parts";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a sheet's part is before anything is written on it. */
export const BLANK_SHEET =
  `${DECLARATION}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}">` +
  `<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
  `<sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

export const SHEET_TYPE = `${KIND}.worksheet+xml`;
export const STYLES_TYPE = `${KIND}.styles+xml`;

/** The styles of a workbook in which nothing has a look of its own. */
export const BLANK_STYLES =
  `${DECLARATION}<styleSheet xmlns="${SPREADSHEET}">` +
  `<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A package for a workbook that never was a file; it has no sheets yet. */
export async function blankPackage(): Promise<Package> {
  const zip = new JSZip();
  const put = (path: string, xml: string) => zip.file(path, DECLARATION + xml, { createFolders: false });
  put(
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/></Types>`,
  );
  const workbook = `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`;
  put("_rels/.rels", `<Relationships xmlns="${PACKAGE}/relationships">${workbook}</Relationships>`);
  const views = `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="12000"/></bookViews>`;
  put("xl/workbook.xml", `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}">${views}<sheets></sheets></workbook>`);
  return Package.open(await zip.generateAsync({ type: "uint8array" }));
}
