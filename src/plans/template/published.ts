import type { PublishedLine } from "../../model/plan/plan";
import tables from "./published.json";
import { PLAN, YEARS } from "./source";

const { title, roundedTo } = tables;

/** What the plan prints, by the id of the row. A row that is not printed is not here; a plan may print nothing at all. */
export const published: readonly PublishedLine[] = tables.rows.map(({ row, label, years }) => ({
  of: `row ${row}`,
  label,
  amounts: YEARS.map((year) => String(years[year] * roundedTo)),
  roundedTo: String(roundedTo),
  source: { ...PLAN, detail: title },
}));
