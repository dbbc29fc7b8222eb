import type { CellValue } from "./grid";

/** Words that Excel takes for a value. */
const WORDS = /^(true|false|waar|onwaar)$/i;

/**
 * A text in the form in which Excel keeps it a text. With an apostrophe in front, which Excel does not show, it can be
 * no formula, number, date or error; plain words need none.
 */
export function quoted(text: string): string {
  const plain = text === "" || (/^\p{L}[^\d]*$/u.test(text) && !WORDS.test(text));
  return plain ? text : `'${text}`;
}

/** A text inside a formula: it can be no part of the formula itself. */
export function textInFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A function of ours as Excel spells it where the add-in was not there, or an older one. */
const WITHOUT_ADD_IN = /_xldudf_mgn_|_xll\.mgn\./gi;

/**
 * A cell's content for comparing. Excel reads a formula back in its own spelling: without quotes that a sheet's name does
 * not need, and with another name for a function whose add-in was not there.
 */
export function comparable(content: string): string {
  if (!content.startsWith("=")) return content;
  return content.replace(/[\s']/g, "").replace(WITHOUT_ADD_IN, "MGN.").toUpperCase();
}

/** Whether a cell that holds `there` holds what was written; an apostrophe in front only says that it is text. */
export function holdsWritten(there: CellValue, written: CellValue): boolean {
  return comparable(bare(there)) === comparable(bare(written));
}

/** A content in the form in which it is written, as it reads back. */
export function bare(content: CellValue): string {
  return String(content).replace(/^'/, "");
}

/** What a cell holds, as a Dutch sentence says it: "0,028", "leeg". */
export function dutchContent(content: CellValue): string {
  if (content === "") return "leeg";
  return typeof content === "number" ? String(content).replace(".", ",") : String(content).replace(/^'/, "");
}
