import { derivedOf } from "../../model/businesscase/expression";
import type { Derived } from "../../model/businesscase/expression";
import type { InputDefinition, Plan, RowDefinition, RowKind } from "../../model/businesscase/plan";
import { planExpressions } from "../../model/businesscase/plan-expressions";
import { columnName } from "../address";

/** One line of the sheet, before it has a place. */
export type Line =
  | { readonly kind: "blank" }
  | { readonly kind: "section"; readonly title: string }
  | { readonly kind: "input-header" }
  | { readonly kind: "row"; readonly key: string; readonly row: RowDefinition }
  | {
      readonly kind: "sum";
      readonly key: string;
      readonly label: string;
      readonly of: readonly string[];
      /** A line under what it adds up. */
      readonly closing?: true;
    }
  | { readonly kind: "cumulative"; readonly key: string; readonly label: string; readonly of: string }
  | { readonly kind: "derived"; readonly key: string; readonly derived: Derived }
  | { readonly kind: "input"; readonly key: string; readonly input: InputDefinition };

/** Where everything stands on the sheet with the business case; other sheets and tests look it up here. */
export interface BusinessCaseLayout {
  readonly lines: readonly Line[];
  /** Row of the years, from 0. */
  readonly header: number;
  /** First row of `lines`, from 0. */
  readonly first: number;
  readonly columns: BusinessCaseColumns;
  /** Row of a line by its key, from 0. @throws RangeError for a key that the sheet does not have */
  rowOf(key: string): number;
  /** "D12": the cell of a line in a year. */
  yearCell(key: string, yearIndex: number): string;
  totalCell(key: string): string;
}

export interface BusinessCaseColumns {
  readonly label: number;
  readonly unit: number;
  readonly firstYear: number;
  readonly total: number;
  readonly zvw: number;
  readonly sd: number;
  readonly sharedRisk: number;
  readonly explanation: number;
  /** The block with inputs uses the same columns otherwise. */
  readonly min: number;
  readonly max: number;
  readonly scale: number;
}

export const keys = {
  row: (id: string) => `row ${id}`,
  derived: (id: string) => `derived ${id}`,
  input: (id: string) => `input ${id}`,
  component: (id: string) => `component ${id}`,
  subtotal: (kind: RowKind, id: string) => `subtotal ${kind} ${id}`,
  total: (kind: RowKind | "result") => `total ${kind}`,
  cumulative: "cumulative",
  sharedRisk: "shared-risk",
} as const;

const HEADER = 4;

export function layOut(plan: Plan): BusinessCaseLayout {
  const lines = linesOf(plan);
  const first = HEADER + 1;
  const rows = new Map(lines.flatMap((line, index) => ("key" in line ? [[line.key, first + index] as const] : [])));
  const years = plan.years.length;
  const columns: BusinessCaseColumns = {
    label: 0,
    unit: 1,
    firstYear: 2,
    total: 2 + years,
    zvw: 3 + years,
    sd: 4 + years,
    sharedRisk: 5 + years,
    explanation: 6 + years,
    min: 2 + years,
    max: 3 + years,
    scale: 4 + years,
  };
  const rowOf = (key: string): number => {
    const row = rows.get(key);
    if (row === undefined) throw new RangeError(`the sheet has no line ${key}`);
    return row;
  };
  const cell = (key: string, column: number) => `${columnName(column)}${rowOf(key) + 1}`;
  return {
    lines,
    header: HEADER,
    first,
    columns,
    rowOf,
    yearCell: (key, yearIndex) => cell(key, columns.firstYear + yearIndex),
    totalCell: (key) => cell(key, columns.total),
  };
}

function linesOf(plan: Plan): readonly Line[] {
  const blank: Line = { kind: "blank" };
  const section = (title: string): Line => ({ kind: "section", title });
  const derived = derivedOf(...planExpressions(plan));
  return [
    section("Samenvatting"),
    { kind: "sum", key: "summary impact", label: "Impact (baten negatief)", of: [keys.total("impact")] },
    { kind: "sum", key: "summary cost", label: "Kosten", of: [keys.total("cost")] },
    {
      kind: "sum",
      key: keys.total("result"),
      label: "Resultaat",
      of: [keys.total("impact"), keys.total("cost")],
      closing: true,
    },
    {
      kind: "cumulative",
      key: keys.cumulative,
      label: "Resultaat, opgeteld vanaf het eerste jaar",
      of: keys.total("result"),
    },
    blank,
    section("Resultaat per onderdeel"),
    ...plan.components.map(({ id, label }): Line => {
      const of = kindsOf(plan, id).map((kind) => keys.subtotal(kind, id));
      return { kind: "sum", key: keys.component(id), label: `${id}. ${label}`, of };
    }),
    blank,
    section("Impact"),
    ...block(plan, "impact", "Totaal impact"),
    blank,
    section("Kosten"),
    ...block(plan, "cost", "Totaal kosten"),
    blank,
    section("Stappen in de berekening"),
    ...derived.map((one): Line => ({ kind: "derived", key: keys.derived(one.id), derived: one })),
    blank,
    section("Gebruikte invoer (rechtstreeks uit uw cellen; buiten de grenzen #N/B)"),
    { kind: "input-header" },
    ...plan.inputs.map((input): Line => ({ kind: "input", key: keys.input(input.id), input })),
  ];
}

/** The rows of one kind, component by component, each with its subtotal. */
function block(plan: Plan, kind: RowKind, title: string): readonly Line[] {
  const components = plan.components.filter(({ id }) => kindsOf(plan, id).includes(kind));
  const lines = components.flatMap(({ id, label }): Line[] => {
    const rows = plan.rows.filter((row) => row.kind === kind && row.component === id);
    const of = rows.map((row) => keys.row(row.id));
    return [
      ...rows.map((row): Line => ({ kind: "row", key: keys.row(row.id), row })),
      { kind: "sum", key: keys.subtotal(kind, id), label: `Totaal ${id}. ${label}`, of, closing: true },
    ];
  });
  const of = components.map(({ id }) => keys.subtotal(kind, id));
  return [...lines, { kind: "sum", key: keys.total(kind), label: title, of, closing: true }];
}

function kindsOf(plan: Plan, component: string): readonly RowKind[] {
  return (["impact", "cost"] as const).filter((kind) =>
    plan.rows.some((row) => row.component === component && row.kind === kind),
  );
}
