import { asWeSpell } from "../sheets/sheet-names";

/** What of Excel itself stands in the way of writing, or changes what it does. */
export interface Conditions {
  /** Formulas calculate only when someone asks for it. */
  readonly manual: boolean;
  /** No sheet may be added, deleted or renamed. */
  readonly structureLocked: boolean;
  /** Opened to look at only: it can be saved under another name. */
  readonly readOnly: boolean;
  readonly tables: readonly TablePlace[];
}

/** A table, as Excel calls the filled range that a user made one. */
export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
}

/** Asks for the conditions; the answer gives them after the next sync. ExcelApi 1.8. */
export function loadConditions({ workbook }: Excel.RequestContext): () => Conditions {
  const { application, protection, tables } = workbook;
  workbook.load("readOnly");
  application.load("calculationMode");
  protection.load("protected");
  tables.load("items/name,items/worksheet/name");
  return () => ({
    manual: application.calculationMode === "Manual",
    structureLocked: protection.protected,
    readOnly: workbook.readOnly,
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: asWeSpell(worksheet.name) })),
  });
}
