/** Our sheets. Their names are permanent: other sheets may come to refer to them. */
export const SHEETS = {
  summary: "MGN Samenvatting",
  businessCase: "MGN Businesscase",
  payout: "MGN Uitkering",
  milestones: "MGN Mijlpalen",
  risk: "MGN Risico",
  budget: "MGN Meerjarenraming",
  sisa: "MGN SiSa",
  determination: "MGN Vaststelling",
  waitList: "MGN Wachtlijst",
  progress: "MGN Voortgang",
  checks: "MGN Controle",
} as const;

export const OWN_SHEETS: readonly string[] = Object.values(SHEETS);

/** What stands in A1 of a sheet of ours: by it we know our own sheet from one that merely has its name. */
export function titleOf(sheet: string, planName: string): string {
  return `${sheet} · ${planName}`;
}

export function isOurTitle(sheet: string, title: unknown): boolean {
  return typeof title === "string" && title.startsWith(`${sheet} · `);
}

/** The sheet with the letter: written when someone asks for it, not at every recalculation. */
export const LETTER_SHEET = "MGN Brief";

/** The sheet that tells what was written, and when. Written to at every write, and taken back with none of them. */
export const LOG_SHEET = "MGN Logboek";

/** The sheet with scenarios side by side: written when someone asks for it. */
export const COMPARISON_SHEET = "MGN Vergelijking";

/** The sheet on which is filled in what was counted: made when someone asks for it, and theirs to fill in. */
export const REALISATION_SHEET = "MGN Realisatie";

/** Every name of a sheet that is ours. */
export const RESERVED_NAMES: readonly string[] = [
  ...OWN_SHEETS,
  LETTER_SHEET,
  LOG_SHEET,
  COMPARISON_SHEET,
  REALISATION_SHEET,
];

/** A sheet's name as we spell it where it is one of ours: to Excel a name in other capitals is the same name. */
export function asWeSpell(name: string): string {
  return RESERVED_NAMES.find((own) => own.toLowerCase() === name.toLowerCase()) ?? name;
}
