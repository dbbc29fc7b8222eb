import type { Source } from "../../model/plan/plan";

/** The plan that municipalities, providers and the insurer wrote together. */
export const PLAN: Source = { document: "Transformatieplan Mentaal Gezondheidsnetwerk Centraal Gelderland" };

/** One of its numbered tables, "2", or several: "13, 18 en 22". */
export function table(number: string): Source {
  return { ...PLAN, detail: `tabel ${number}` };
}

export const YEARS = [2025, 2026, 2027, 2028, 2029] as const;
