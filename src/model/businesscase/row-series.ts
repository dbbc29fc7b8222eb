import { derived, plus, type Derived } from "../plan/expression";
import type { Plan, RowDefinition, RowKind } from "../plan/plan";

// One object a row, so that who meets it twice works it out once.
const series = new WeakMap<RowDefinition, Derived>();

/** A row as a series with a name: in a sheet it is the cell of that row. */
export function rowSeries(row: RowDefinition): Derived {
  const made = series.get(row) ?? derived(row.id, row.label, "eur", row.amount);
  series.set(row, made);
  return made;
}

const totals = new WeakMap<Plan["rows"], Map<string, Derived>>();

/** All rows together, or those of one kind; the series has a cell of its own too. */
export function totalSeries({ rows }: Pick<Plan, "rows">, kind: RowKind | "result"): Derived {
  const known = totals.get(rows) ?? new Map<string, Derived>();
  totals.set(rows, known);
  const of = kind === "result" ? rows : rows.filter((row) => row.kind === kind);
  const made = known.get(kind) ?? derived(`total.${kind}`, TOTALS[kind], "eur", plus(...of.map(rowSeries)));
  known.set(kind, made);
  return made;
}

const TOTALS = { impact: "Impact", cost: "Kosten", result: "Resultaat" } as const;
