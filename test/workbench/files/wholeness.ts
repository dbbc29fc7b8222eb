import JSZip from "jszip";
import { cellAddress } from "../../../src/workbench/engine/addresses";
import { scanSheet } from "../../../src/workbench/files/sheet-xml";
import { child, parseXml } from "../../../src/workbench/files/xml-tree";

/** What a file holds of each of its parts, unpacked. */
export async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  // One character a byte, so that a difference of one byte is one.
  return new Map(await Promise.all(files.map(async (file) => [file.name, await file.async("binarystring")] as const)));
}

/** Parts of the first file that the second has not, or has otherwise. */
export async function changedParts(before: Uint8Array, after: Uint8Array): Promise<readonly string[]> {
  const [was, is] = await Promise.all([partsOf(before), partsOf(after)]);
  return [...was].filter(([path, text]) => is.get(path) !== text).map(([path]) => path);
}

/** The text of each cell's element in a sheet's part, by its address. */
export function cellTexts(sheet: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  scanSheet(sheet, ({ cells }) => {
    for (const { row, column, start, end } of cells) texts.set(cellAddress(row, column), sheet.slice(start, end));
  });
  return texts;
}

/** A sheet's part without its cells and rows, and without where it ends. */
export function frameOf(sheet: string): string {
  const { elements } = scanSheet(sheet, () => undefined);
  const kept = elements.filter(({ local }) => local !== "sheetData" && local !== "dimension");
  return kept.map(({ start, end }) => sheet.slice(start, end)).join("\n");
}

/** Addresses of cells whose element is another one, or came or went. */
export function changedCells(before: string, after: string): readonly string[] {
  const [was, is] = [cellTexts(before), cellTexts(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((address) => was.get(address) !== is.get(address));
}

/** Where the part of a sheet is, by the sheet's name; as the workbook and its relations say. */
export async function sheetPaths(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const text = async (path: string) => (await zip.file(path)?.async("string")) ?? "";
  const relations = parseXml(await text("xl/_rels/workbook.xml.rels")).children;
  const sheets = child(parseXml(await text("xl/workbook.xml")), "sheets")?.children ?? [];
  return new Map(
    sheets.map(({ attributes }) => {
      const id = attributes["r:id"];
      const target = relations.find((one) => one.attributes.Id === id)?.attributes.Target ?? "";
      return [attributes.name ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`];
    }),
  );
}
