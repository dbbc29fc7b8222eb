import { parseAddress, placeOfReference, type Rect } from "../cells/address";
import type { HiddenName } from "../links/hidden-names";
import { asWeSpell } from "./sheet-names";

/** A hidden name for cells of a sheet of ours: whatever is typed on it, it is ours as long as this stands on it. */
const MARK = "_mgn._sheet.";
/** The same for a sheet that a user gave another name: it is theirs, but no inputs are looked for on it. */
const FORMER = "_mgn._former.";

export function nameOfSheet(sheet: string): string {
  return MARK + keyOf(sheet);
}

function keyOf(sheet: string): string {
  return sheet.replace(/[^\p{L}\p{N}]/gu, "_");
}

/** Those are kept by whoever writes the sheet itself, and by nobody else. */
export function isSheetMark(name: string): boolean {
  return [MARK, FORMER].some((prefix) => name.toLowerCase().startsWith(prefix));
}

/** A free name for the mark of a sheet that has another name by now. */
export function nameOfFormer(sheet: string, names: readonly HiddenName[]): string {
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${FORMER}${keyOf(sheet)}.${number}`.toLowerCase())) number += 1;
  return `${FORMER}${keyOf(sheet)}.${number}`;
}

/**
 * On which sheet the mark of this one stands, by the name that it has now.
 * @returns undefined where it has no mark; null where the marked cells are gone
 */
export function markedAt(sheet: string, names: readonly HiddenName[]): string | null | undefined {
  const mark = markOf(sheet, names);
  return mark === undefined ? undefined : sheetOf(mark);
}

/** The cells on which the mark of this sheet stands now: ours, wherever someone moved them; null where there are none. */
export function markedArea(sheet: string, names: readonly HiddenName[]): Rect | null {
  const mark = markOf(sheet, names);
  const place = mark === undefined ? null : placeOfReference(mark.formula);
  return place === null ? null : parseAddress(place.address);
}

function markOf(sheet: string, names: readonly HiddenName[]): HiddenName | undefined {
  const name = nameOfSheet(sheet).toLowerCase();
  return names.find((candidate) => candidate.name.toLowerCase() === name);
}

function sheetOf({ formula }: HiddenName): string | null {
  const place = placeOfReference(formula);
  return place === null ? null : asWeSpell(place.sheet);
}

/** A sheet that was ours before a user gave it another name. */
export interface FormerSheet {
  /** The name that it had, of ours. */
  readonly was: string;
  readonly name: string;
  /** No new one was made in its place yet. */
  readonly isLast: boolean;
}

/**
 * The sheets that were ours and have a name of the user's by now, the last of each first.
 * @param sheets names of ours
 */
export function formerSheets(sheets: readonly string[], names: readonly HiddenName[]): readonly FormerSheet[] {
  return sheets.flatMap((was) => {
    const now = markedAt(was, names);
    const prefix = `${FORMER}${keyOf(was)}.`.toLowerCase();
    const before = names.filter(({ name }) => name.toLowerCase().startsWith(prefix)).reverse();
    const all = [...(typeof now !== "string" ? [] : [{ name: now, isLast: true }])].concat(
      before.flatMap((mark) => {
        const name = sheetOf(mark);
        return name === null ? [] : [{ name, isLast: false }];
      }),
    );
    return all.flatMap((former) => (sheets.includes(former.name) ? [] : [{ was, ...former }]));
  });
}
