import { OWN_SHEETS } from "./names";

/** The sheet with the letter: written when someone asks for it, not at every recalculation. */
export const LETTER_SHEET = "MGN Brief";

/** The sheet that tells what was written, and when. Written to at every write, and taken back with none of them. */
export const LOG_SHEET = "MGN Logboek";

/** The sheet with scenarios side by side: written when someone asks for it. */
export const COMPARISON_SHEET = "MGN Vergelijking";

/** Every name of a sheet that is ours. */
export const RESERVED_NAMES: readonly string[] = [...OWN_SHEETS, LETTER_SHEET, LOG_SHEET, COMPARISON_SHEET];
