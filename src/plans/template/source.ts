import type { Source } from "../../model/plan/plan";

/** The document that everything in this folder was taken from, as a council may read it. */
export const PLAN: Source = { document: "Transformatieplan Voorbeeldregio" };

export const YEARS = [2026, 2027, 2028] as const;
