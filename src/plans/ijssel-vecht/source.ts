import type { Source } from "../../model/plan/plan";

export const PLAN: Source = { document: "Transformatieplan Mentale gezondheidsnetwerk regio IJssel-Vecht" };

/** Column 2025 holds 2024 as well, in which the pilots began. */
export const YEARS = [2025, 2026, 2027, 2028, 2029] as const;
