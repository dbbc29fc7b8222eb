import { Package } from "./package-parts";
import { parseXml } from "./xml-tree";

/** By the type of the workbook's part; Excel opens no file whose name says another. */
const KINDS: Readonly<Record<string, FileKind>> = {
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": "xlsx",
  "application/vnd.ms-excel.sheet.macroEnabled.main+xml": "xlsm",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml": "xltx",
  "application/vnd.ms-excel.template.macroEnabled.main+xml": "xltm",
};

/** How the name of a workbook of this kind ends. */
export type FileKind = "xlsx" | "xlsm" | "xltx" | "xltm";

/** What kind of workbook a file is inside, whatever it is called; null where it is none that can be told. */
export async function fileKind(bytes: Uint8Array): Promise<FileKind | null> {
  try {
    const parts = await Package.open(bytes);
    const path = `/${await parts.workbookPath()}`.toLowerCase();
    const types = parseXml((await parts.text("[Content_Types].xml")) ?? "").children;
    const type = types.find(({ attributes }) => attributes.PartName?.toLowerCase() === path)?.attributes.ContentType;
    return KINDS[type ?? ""] ?? null;
  } catch {
    // Opening it says why.
    return null;
  }
}
