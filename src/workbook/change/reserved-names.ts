import { OWN_SHEETS } from "./names";

/** The sheet with the letter: written when someone asks for it, not at every recalculation. */
export const LETTER_SHEET = "MGN Brief";

/** Every name of a sheet that is ours. */
export const RESERVED_NAMES: readonly string[] = [...OWN_SHEETS, LETTER_SHEET];
