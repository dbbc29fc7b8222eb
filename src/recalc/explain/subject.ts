import { derivedOf } from "../../model/businesscase/expression";
import type { Expression, Unit } from "../../model/businesscase/expression";
import type { Plan, RowKind } from "../../model/businesscase/plan";
import { planExpressions } from "../../model/businesscase/plan-expressions";
import { waitListSeries } from "../../model/waitlist/series";

/** Something that can be explained, by the name that the command knows it under. */
export type Subject = FormulaSubject | SumSubject;

/** A row or a series: one formula. */
export interface FormulaSubject {
  readonly kind: "formula";
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly of: Expression;
}

/** A component or a total: other subjects together. */
export interface SumSubject {
  readonly kind: "sum";
  readonly id: string;
  readonly label: string;
  readonly unit: "eur";
  readonly parts: readonly Subject[];
}

const SIDES: readonly (readonly [RowKind, string])[] = [
  ["impact", "baten"],
  ["cost", "kosten"],
];

/** All that can be explained of a plan: rows, components, totals, the series behind them and the wait list. */
export function subjectsOf(plan: Plan): readonly Subject[] {
  const rows = plan.rows.map(({ id, label, amount }): FormulaSubject => ({
    kind: "formula",
    id,
    label,
    unit: "eur",
    of: amount,
  }));
  const components = SIDES.flatMap(([kind, name]) =>
    plan.components.map(({ id, label }) => {
      const own = plan.rows.filter((row) => row.kind === kind && row.component === id).map((row) => row.id);
      const parts = rows.filter((row) => own.includes(row.id));
      return sum(`component.${id}.${kind}`, `${label}, ${name}`, parts);
    }),
  ).filter(({ parts }) => parts.length > 0);
  const [impact, cost] = SIDES.map(([kind, name]) =>
    sum(
      `total.${kind}`,
      `Totaal ${name}`,
      components.filter(({ id }) => id.endsWith(`.${kind}`)),
    ),
  );
  const totals = [impact, cost].filter((total) => total !== undefined);
  return [
    ...rows,
    ...components,
    ...totals,
    sum("total.result", "Resultaat", totals),
    ...waitListSubjects(plan),
    ...derivedOf(...planExpressions(plan)).map(({ id, label, unit, of }): FormulaSubject => ({
      kind: "formula",
      id,
      label,
      unit,
      of,
    })),
  ];
}

/** The formulas that a subject is the sum of. */
export function formulasOf(subject: Subject): readonly Expression[] {
  return subject.kind === "formula" ? [subject.of] : subject.parts.flatMap(formulasOf);
}

function sum(id: string, label: string, parts: readonly Subject[]): SumSubject {
  return { kind: "sum", id, label, unit: "eur", parts };
}

function waitListSubjects(plan: Plan): readonly FormulaSubject[] {
  const { off } = plan.waitList;
  const { stock, weeks } = waitListSeries(plan);
  const listed = [stock, weeks].map(({ id, label, unit, of }) => ({ kind: "formula", id, label, unit, of }) as const);
  return [
    { kind: "formula", id: "wait-list.off", label: "Van de wachtlijst af in het jaar", unit: off.unit, of: off.of },
    ...listed,
  ];
}
