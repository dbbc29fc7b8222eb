import type { Ref } from "../kit/addresses";
import type { Year } from "../kit/years";
import { rowKey, zvwKey } from "./calculation";

/** A line of a printed table, by the rows that make it up; the years are those in which something is printed. */
export interface Line {
  readonly rows: readonly string[];
  /** Where the line is the part of one domain only. */
  readonly domain?: string;
  readonly label: string;
  readonly years: Readonly<Record<string, number | undefined>>;
}

/** Lines under one label are one line of the table: execution is paid by one domain until 2026, and by both after. */
export function byLabel(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(line.label, [...(groups.get(line.label) ?? []), line]);
  return [...groups.values()];
}

/** What the plan prints for a line in a year; null where it prints nothing. */
export function printedIn(lines: readonly Line[], year: Year): number | null {
  return lineIn(lines, year)?.years[year] ?? null;
}

/** The rows of a line in one year, added up; null where the plan prints nothing. @param sign "-" turns benefits around */
export function formulaIn(ref: Ref, lines: readonly Line[], year: Year, sign: "" | "-" = ""): string | null {
  const line = lineIn(lines, year);
  if (line === undefined) return null;
  const parts = line.rows.map((id) => partFormula(ref, id, year, line.domain));
  return sign === "-" ? parts.map((part) => `-${part}`).join("") : parts.join("+");
}

/** One row in one year, or the part of one domain. */
export function partFormula(ref: Ref, id: string, year: Year, domain?: string): string {
  const amount = ref(rowKey(id), year);
  if (domain === undefined) return amount;
  return domain === "zvw" ? `${amount}*${ref(zvwKey(id))}` : `${amount}*(1-${ref(zvwKey(id))})`;
}

function lineIn(lines: readonly Line[], year: Year): Line | undefined {
  return lines.find(({ years }) => years[year] !== undefined);
}
