import { onceEach, oncePer } from "../plan/once-per";
import { derived, plus, type Derived } from "../plan/expression";
import type { Plan, RowDefinition, RowKind } from "../plan/plan";

/** A row as a series with a name, one object a row: in a sheet it is the cell of that row. */
export const rowSeries = oncePer((row: RowDefinition): Derived => derived(row.id, row.label, "eur", row.amount));

const totals = oncePer((rows: Plan["rows"]) =>
  onceEach((kind: RowKind | "result"): Derived => {
    const of = kind === "result" ? rows : rows.filter((row) => row.kind === kind);
    return derived(`total.${kind}`, TOTALS[kind], "eur", plus(...of.map(rowSeries)));
  }),
);

/** All rows together, or those of one kind; the series has a cell of its own too. */
export function totalSeries({ rows }: Pick<Plan, "rows">, kind: RowKind | "result"): Derived {
  return totals(rows)(kind);
}

const TOTALS = { impact: "Impact", cost: "Kosten", result: "Resultaat" } as const;
