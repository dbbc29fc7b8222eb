/** Our sheets. Their names are permanent: other sheets may come to refer to them. */
export const SHEETS = {
  businessCase: "MGN Businesscase",
  payout: "MGN Uitkering",
  milestones: "MGN Mijlpalen",
  risk: "MGN Risico",
  budget: "MGN Meerjarenraming",
  sisa: "MGN SiSa",
  determination: "MGN Vaststelling",
  waitList: "MGN Wachtlijst",
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
