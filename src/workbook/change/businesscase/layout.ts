import { fundingSeries } from "../../../model/businesscase/funding";
import { sharedRiskSeries } from "../../../model/businesscase/shared-risk";
import { planExpressions } from "../../../model/formula/plan-expressions";
import { derivedOf } from "../../../model/plan/expression";
import { onceEach, oncePer } from "../../../model/plan/once-per";
import type { RiskBasis } from "../../../model/plan/choices";
import type { Plan, RowKind } from "../../../model/plan/plan";
import { runningResult } from "../../../model/quantities/payback";
import { columnName } from "../../cells/address";
import { afterwardsLines } from "./afterwards";
import { bandwidthLines } from "./bandwidths";
import { FUNDED_COLUMNS, fundingLines } from "./funding";
import {
  FUNDING_COLUMNS,
  keys,
  type BusinessCaseColumns,
  type BusinessCaseLayout,
  type FiguresLine,
  type FundingColumn,
  type Line,
} from "./line";
import { paybackLines } from "./payback";
import { presentValueLines } from "./present-value";
import { recurringLines } from "./recurring";
import { seriesCells } from "./references";

export { keys };

const HEADER = 4;
const SUM_COLUMNS = ["total", "zvw", "sd"] as const;

/** @param basis says what the cells on shared risk hold, not where they are */
export function layOut(plan: Plan, basis: RiskBasis = "requested"): BusinessCaseLayout {
  return layouts(plan)(basis);
}

const layouts = oncePer((plan: Plan) => onceEach((basis: RiskBasis) => layOutAnew(plan, basis)));

function layOutAnew(plan: Plan, basis: RiskBasis): BusinessCaseLayout {
  const lines = linesOf(plan, basis);
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
    funding: fundingColumns(7 + years),
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
  const yearCell = (key: string, yearIndex: number) => cell(key, columns.firstYear + yearIndex);
  const optional = new Set(plan.inputs.flatMap(({ id, optional }) => (optional ? [id] : [])));
  const places = new Map(placesOf(plan, lines, basis, columns).map(([id, key, column]) => [id, cell(key, column)]));
  return {
    years: plan.years,
    lines,
    header: HEADER,
    first,
    columns,
    rowOf,
    cell,
    yearCell,
    yearRange: (key) => `${yearCell(key, 0)}:${yearCell(key, years - 1)}`,
    totalCell: (key) => cell(key, columns.total),
    cellOf: (id, yearIndex) => places.get(id) ?? (rows.has(id) ? yearCell(id, yearIndex) : null),
    isOptional: (id) => optional.has(id),
  };
}

/** Where figures stand that belong to no year: the series, and its line and column. */
function placesOf(
  plan: Plan,
  lines: readonly Line[],
  basis: RiskBasis,
  columns: BusinessCaseColumns,
): readonly (readonly [id: string, key: string, column: number])[] {
  return [
    ...lines.flatMap((line) =>
      line.kind === "figures"
        ? SUM_COLUMNS.flatMap((column) => {
            const of = line.sums?.[column];
            return of ? [[of.id, line.key, columns[column]] as const] : [];
          })
        : [],
    ),
    ...(fundingSeries(plan)?.rows ?? []).flatMap(({ row, financed, incidental, structural }) => {
      const own = FUNDED_COLUMNS[financed];
      return [
        [incidental.id, keys.row(row.id), columns.funding[own.incidental]] as const,
        [structural.id, keys.row(row.id), columns.funding[own.structural]] as const,
      ];
    }),
    ...(sharedRiskSeries(plan, basis)?.rows ?? []).map(
      ({ row, of }) => [of.id, keys.row(row.id), columns.sharedRisk] as const,
    ),
  ];
}

function fundingColumns(first: number): BusinessCaseColumns["funding"] {
  const column = (name: FundingColumn) => first + FUNDING_COLUMNS.indexOf(name);
  return {
    requestedIncidental: column("requestedIncidental"),
    requestedStructural: column("requestedStructural"),
    outsideIncidental: column("outsideIncidental"),
    outsideStructural: column("outsideStructural"),
    zvwShare: column("zvwShare"),
  };
}

function linesOf(plan: Plan, basis: RiskBasis): readonly Line[] {
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
    cumulativeLine(plan),
    ...blocks(
      blank,
      paybackLines(plan),
      presentValueLines(plan),
      fundingLines(plan, basis),
      recurringLines(plan),
      afterwardsLines(plan),
      bandwidthLines(plan),
    ),
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
    { kind: "header", label: "Invoer", total: "Laagste", zvw: "Hoogste", sd: "Maal", explanation: "Waar gevonden" },
    ...plan.inputs.map((input): Line => ({ kind: "input", key: keys.input(input.id), input })),
  ];
}

function cumulativeLine(plan: Plan): FiguresLine {
  return {
    kind: "figures",
    key: keys.cumulative,
    label: "Resultaat, cumulatief vanaf het eerste jaar",
    style: "euros",
    contents: (layout) => ({ years: seriesCells(layout, runningResult(plan)) }),
  };
}

/** Blocks that have something to say, with an empty line before each. */
function blocks(blank: Line, ...all: readonly (readonly Line[])[]): readonly Line[] {
  return all.flatMap((lines) => (lines.length === 0 ? [] : [blank, ...lines]));
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
