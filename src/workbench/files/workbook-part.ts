import type { DefinedName, Visibility } from "../engine/engine";
import { fromFile } from "./formulas";
import type { Package } from "./package-parts";
import { unescapeCharacters } from "./shared-strings";
import { isTrue } from "./styles";
import { child, parseXml, type XmlElement } from "./xml-tree";

/** A sheet as the workbook's part lists it. */
export interface ListedSheet {
  /** The id that the engine gives to it. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** The part with its cells; null for a chart sheet, a dialog or a macro sheet, which have none. */
  readonly part: string | null;
}

/** What the workbook's part says, and where the parts are that it refers to. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  /** Index of the sheet in front. */
  readonly active: number;
  /** Days are counted from 1904, as on old Macs. */
  readonly date1904: boolean;
  readonly manual: boolean;
  readonly structureLocked: boolean;
  readonly precisionAsDisplayed: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** @throws Error where the package has no workbook, or a sheet of it no part */
export async function readWorkbookPart(parts: Package): Promise<WorkbookPart> {
  const path = await parts.workbookPath();
  const text = await parts.text(path);
  if (text === null) throw new Error("The package holds no workbook");
  const root = parseXml(text);
  const relations = await parts.relations(path);
  const target = (kind: string) => relations.find(({ type }) => type.endsWith(`/${kind}`))?.path ?? null;
  const sheets = (child(root, "sheets")?.children ?? []).map((sheet): ListedSheet => {
    const { name = "", sheetId = "", state = "" } = sheet.attributes;
    const relation = relations.find(({ id }) => id === relationOf(sheet));
    const part = relation?.type.endsWith("/worksheet") ? relation.path : null;
    if (!relation) throw new Error(`Sheet ${name} has no part`);
    return {
      id: `sheet-${sheetId}`,
      name: unescapeCharacters(name),
      visibility: VISIBILITY[state] ?? "Visible",
      part,
    };
  });
  const views = child(root, "bookViews");
  const calculation = child(root, "calcPr")?.attributes;
  return {
    sheets,
    names: definedNames(root, sheets),
    active: Number((views && child(views, "workbookView"))?.attributes["activeTab"] ?? 0),
    date1904: isTrue(child(root, "workbookPr")?.attributes["date1904"]),
    manual: calculation?.["calcMode"] === "manual",
    structureLocked: isTrue(child(root, "workbookProtection")?.attributes["lockStructure"]),
    precisionAsDisplayed: ["0", "false"].includes(calculation?.["fullPrecision"] ?? ""),
    sharedStrings: target("sharedStrings"),
    styles: target("styles"),
    theme: target("theme"),
  };
}

/** The attribute by which an element names its relation: its prefix is free. */
function relationOf({ attributes }: XmlElement): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
}

/**
 * Excel's own names (print areas and the like, `_xlnm.`) say nothing of cells to a user, and what it notes of functions
 * it did not know (`_xlfn.`) means nothing here. A name for a chart sheet alone has no cells to be used in.
 */
function definedNames(root: XmlElement, sheets: readonly ListedSheet[]): readonly DefinedName[] {
  return (child(root, "definedNames")?.children ?? []).flatMap(({ attributes, text }): DefinedName[] => {
    const name = unescapeCharacters(attributes["name"] ?? "");
    const local = attributes["localSheetId"];
    const sheet = local === undefined ? undefined : sheets[Number(local)];
    if (name.startsWith("_xl") || (local !== undefined && !sheet?.part)) return [];
    const formula = fromFile(unescapeCharacters(text));
    const hidden = isTrue(attributes["hidden"]) ? ({ hidden: true } as const) : {};
    return [{ name, formula, ...(sheet ? { scope: sheet.id } : {}), ...hidden }];
  });
}
