import type { Package } from "./package-parts";
import { mentions } from "./sheet-references";
import { scanSheet } from "./sheet-xml";
import { contentAt, type SheetState } from "./state";
import { parseRect } from "../engine/addresses";
import { child, parseXml, type XmlElement } from "./xml-tree";

/** Saving would lose something of the user's; the message says in Dutch what, and what to do. */
export class LossyWorkbook extends Error {
  override readonly name = "LossyWorkbook";

  constructor(
    fileName: string,
    readonly lost: readonly string[],
  ) {
    super(
      `${fileName} zou niet heel worden bewaard: verloren gaan ${lost.join(", ")}. Gebruik de invoegtoepassing in Excel zelf; daar bewaart Excel het bestand.`,
    );
  }
}

/** A sheet of the file that is written again. */
export interface ChangedSheet {
  /** As the file calls it. */
  readonly name: string;
  readonly part: string;
  readonly before: SheetState;
  readonly now: SheetState;
  /** Rows, columns or cells moved to another place on it since it was opened. */
  readonly moved: boolean;
}

/** What stands on cells of a sheet and does not move along with them, by its element. */
const STANDING: Readonly<Record<string, string>> = {
  autoFilter: "filters",
  colBreaks: "pagina-einden",
  conditionalFormatting: "voorwaardelijke opmaak",
  controls: "formulierknoppen",
  dataValidations: "keuzelijsten",
  drawing: "grafieken en afbeeldingen",
  extLst: "keuzelijsten en voorwaardelijke opmaak",
  hyperlinks: "koppelingen",
  legacyDrawing: "opmerkingen",
  oleObjects: "ingesloten objecten",
  protectedRanges: "bereiken die mogen worden bewerkt",
  rowBreaks: "pagina-einden",
  scenarios: "scenario's van Excel",
  tableParts: "tabellen",
};

/** What of the opened file would not be right in the one that is saved: Dutch words, one after another. */
export async function losses(parts: Package, sheets: readonly ChangedSheet[]): Promise<readonly string[]> {
  const signed = parts.paths(/^_xmlsignatures\/[^/]+\.xml$/i).length > 0 ? ["de digitale handtekening"] : [];
  const found = await Promise.all(
    sheets.map(async (sheet) => [
      ...(sheet.moved ? await leftBehind(parts, sheet) : []),
      ...(await renamedColumns(parts, sheet)),
    ]),
  );
  return [...signed, ...found.flat()];
}

async function leftBehind(parts: Package, { name, part }: ChangedSheet): Promise<readonly string[]> {
  const { elements } = scanSheet((await parts.text(part)) ?? "", () => undefined);
  const standing = elements.flatMap(({ local }) => STANDING[local] ?? []);
  const from = (await mentions(parts, name))
    ? ["wat in grafieken, lijsten en draaitabellen naar het tabblad verwijst"]
    : [];
  const all = [...new Set([...standing, ...from])];
  if (all.length === 0) return [];
  return [`de plaats van wat op tabblad ${name} niet meeschuift met verplaatste cellen (${all.join(", ")})`];
}

/** Excel repairs a file in which the heading of a table's column is not what the table says. */
async function renamedColumns(parts: Package, { part, before, now }: ChangedSheet): Promise<readonly string[]> {
  const tables = (await parts.relations(part)).filter(({ type }) => type.endsWith("/table"));
  const found = await Promise.all(
    tables.map(async ({ path }) => {
      const root = parseXml((await parts.text(path)) ?? "");
      const changed = headings(root).some(
        ({ row, column }) => contentAt(before, row, column) !== contentAt(now, row, column),
      );
      return changed ? [`de kolomkoppen van tabel ${root.attributes.displayName ?? root.attributes.name ?? ""}`] : [];
    }),
  );
  return found.flat();
}

function headings(table: XmlElement): readonly { readonly row: number; readonly column: number }[] {
  const { ref, headerRowCount = "1" } = table.attributes;
  if (ref === undefined || headerRowCount === "0") return [];
  const { row, column } = parseRect(ref);
  return (child(table, "tableColumns")?.children ?? []).map((_, index) => ({ row, column: column + index }));
}
