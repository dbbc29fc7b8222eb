import { textInFormula } from "../cells/spelling";
import type { CellValue } from "../cells/grid";

/**
 * What a borrowed cell holds: a formula that gives the scenario's value, says that it is borrowed, and carries what stood
 * there. So whoever opens the file can see it, with or without the add-in; Excel keeps a formula of the user's right inside it;
 * and the cell is known again wherever a user sorts, cuts or copies it to.
 */
export interface LentCell {
  /** By which the borrowed cell is known; a copy of it has the same. */
  readonly mark: string;
  /** As it stands in the formula. */
  readonly value: string;
  readonly original: string;
}

const WORDS = "MGN geleend";

/** @param original what the cell holds now: content, or the formula of an earlier value that we put there */
export function lentFormula(mark: string, value: CellValue, original: CellValue): string {
  const inside = lentCell(original)?.original ?? (isFormula(original) ? original.slice(1) : literal(original));
  return `=IF(N("${WORDS} ${mark}")=0,${literal(value)},${inside})`;
}

const LENT = new RegExp(
  `^=\\s*IF\\(\\s*N\\(\\s*"${WORDS} ([\\w.]+)"\\s*\\)\\s*=\\s*0\\s*,\\s*("(?:[^"]|"")*"|[^,"]*?)\\s*,([\\s\\S]*)\\)\\s*$`,
  "i",
);

/** What of ours is in a cell; null for a cell that is not borrowed. */
export function lentCell(content: CellValue): LentCell | null {
  if (typeof content !== "string" || !content.startsWith("=") || !content.includes(WORDS)) return null;
  const [, mark, value, original] = LENT.exec(content) ?? [];
  return mark === undefined || value === undefined || original === undefined
    ? null
    : { mark, value, original: original.trim() };
}

/** Whether this value is what was put in the cell, however Excel spells it. */
export function isValue({ value }: Pick<LentCell, "value">, put: CellValue): boolean {
  return typeof put === "number" ? Math.abs(Number(value) - put) <= Math.abs(put) * SPELLED : value === literal(put);
}

/** Excel keeps fifteen digits in a formula. */
const SPELLED = 1e-14;

/**
 * What comes back in the cell.
 * @param kept what the file keeps of it; undefined where it keeps nothing, as of a copy that was pasted later
 */
export function originalOf({ original }: LentCell, kept: CellValue | undefined): CellValue {
  // The references in a formula may have moved since; a constant is kept with all its digits.
  if (kept !== undefined) return isFormula(kept) ? `=${original}` : kept;
  const text = /^"((?:[^"]|"")*)"$/.exec(original)?.[1];
  if (text !== undefined) return text === "" ? "" : `'${text.replaceAll('""', '"')}`;
  if (/^(?:TRUE|FALSE)$/i.test(original)) return original.toUpperCase() === "TRUE";
  const number = Number(original);
  return original !== "" && Number.isFinite(number) ? number : `=${original}`;
}

export function isFormula(content: CellValue): content is string {
  return typeof content === "string" && content.startsWith("=");
}

function literal(content: CellValue): string {
  if (typeof content === "string") return textInFormula(content.replace(/^'/, ""));
  return String(content).toUpperCase();
}
