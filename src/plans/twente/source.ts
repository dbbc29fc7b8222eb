import type { Source } from "../../model/plan/plan";

/** The plan that the municipalities and the insurer agreed on. */
export const PLAN: Source = { document: "Transformatieplan Mentaal Gezond Twente, definitief" };

export const YEARS = [2025, 2026, 2027, 2028, 2029] as const;
