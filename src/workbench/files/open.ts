import { parseRect } from "../engine/addresses";
import type { OpenedConditions, SheetContent, TableContent, WorkbookContent } from "../engine/engine";
import { refuseMixedDates } from "./date-system";
import { tooManyNames } from "./limits";
import type { Package } from "./package-parts";
import { readSheet, type SharedParts } from "./read";
import { readSharedStrings, unescapeCharacters } from "./shared-strings";
import { Styles } from "./styles";
import { Refusal } from "./unreadable";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part";
import { parseXml, type XmlElement } from "./xml-tree";

/** A workbook as its package says it: the content for an engine, and what its own part says. */
export interface ReadPackage {
  readonly content: WorkbookContent;
  readonly workbook: WorkbookPart;
  readonly conditions: OpenedConditions;
}

/**
 * Reads all cells of a package. Its parts are found by the package's relations, as programs call them as they like.
 *
 * @throws Refusal where it is a workbook that is not opened here, with the reason in Dutch
 * @throws Error where it is none
 */
export async function readPackage(parts: Package): Promise<ReadPackage> {
  const workbook = await readWorkbookPart(parts);
  tooManyNames(workbook.names.length);
  const shared: SharedParts = {
    sharedStrings: readSharedStrings((await optional(parts, workbook.sharedStrings)) ?? "<sst/>"),
    styles: Styles.read(await root(parts, workbook.styles), await root(parts, workbook.theme)),
    date1904: workbook.date1904,
  };
  const sheets: SheetContent[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.part === null) continue;
    const xml = await parts.text(sheet.part);
    if (xml === null) throw missing(sheet.name);
    sheets.push(readSheet(sheet, xml, shared));
  }
  if (sheets.length === 0) throw new Error("The package holds no worksheet");
  const tables = await tablesOf(parts, workbook);
  const content: WorkbookContent = {
    sheets,
    names: workbook.names,
    tables,
    active: activeSheet(workbook, sheets),
    ...(workbook.precisionAsDisplayed ? { precisionAsDisplayed: true } : {}),
  };
  if (workbook.date1904) refuseMixedDates(content);
  const { manual, structureLocked } = workbook;
  return { content, workbook, conditions: { manual, structureLocked, tables } };
}

/** The tables of the sheets, by the names that formulas call them by. */
async function tablesOf(parts: Package, { sheets }: WorkbookPart): Promise<readonly TableContent[]> {
  const tables: TableContent[] = [];
  for (const { id, part } of sheets) {
    for (const { type, path } of part === null ? [] : await parts.relations(part)) {
      if (!type.endsWith("/table")) continue;
      const found = await root(parts, path);
      const { displayName = "", name = displayName, ref = "" } = found?.attributes ?? {};
      const { headerRowCount = "1", totalsRowCount = "0" } = found?.attributes ?? {};
      const columns = found?.children.find(({ local }) => local === "tableColumns")?.children ?? [];
      if (!/^\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i.test(ref)) continue;
      tables.push({
        name: displayName || name,
        sheetId: id,
        rect: parseRect(ref),
        columns: columns.map(({ attributes }) => unescapeCharacters(attributes["name"] ?? "")),
        headerRows: headerRowCount === "0" ? 0 : 1,
        totalRows: totalsRowCount === "0" ? 0 : 1,
      });
    }
  }
  return tables;
}

function missing(sheet: string): Refusal {
  return new Refusal(
    `tabblad ${sheet} kan hier niet worden gelezen, en zonder dat tabblad klopt de rest niet. Open het bestand in Excel en bewaar het opnieuw als .xlsx.`,
  );
}

function optional(parts: Package, path: string | null): Promise<string | null> {
  return path === null ? Promise.resolve(null) : parts.text(path);
}

async function root(parts: Package, path: string | null): Promise<XmlElement | null> {
  const text = await optional(parts, path);
  return text === null ? null : parseXml(text);
}

function activeSheet({ sheets: listed, active }: WorkbookPart, sheets: readonly SheetContent[]): string {
  const inFront = sheets.find(({ id }) => id === listed[active]?.id);
  const visible = sheets.find(({ visibility }) => visibility === "Visible");
  const sheet = inFront?.visibility === "Visible" ? inFront : (visible ?? inFront ?? sheets[0]);
  return sheet?.id ?? "";
}
