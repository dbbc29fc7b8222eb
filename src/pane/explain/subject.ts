import type { Amounts } from "../../model/businesscase/lines";
import type { Decimal } from "../../model/money/decimal";
import type { Expression } from "../../model/plan/expression";
import type { RowId, RowKind } from "../../model/plan/plan";
import type { Result } from "../../model/result/result";
import type { Unit } from "../../model/text/units";
import type { Texts } from "../texts/texts";

/** A figure that can be explained: a row, a sum of rows, or a figure that the plan gives limits to. */
export type Subject =
  | { readonly kind: "row"; readonly id: RowId }
  | { readonly kind: "component"; readonly id: string; readonly side: RowKind }
  | { readonly kind: "total"; readonly side: RowKind | "result" }
  | { readonly kind: "bandwidth"; readonly id: string };

/** A figure of the result with its name, per year and in total. */
export interface Figure {
  readonly subject: Subject;
  readonly label: string;
  readonly amounts: Amounts;
  readonly total: Decimal | null;
  readonly zvw: Decimal | null;
  readonly sd: Decimal | null;
  /** What it counts; absent: euros. */
  readonly unit?: Unit;
}

/** The figure itself; null where the result no longer has it. */
export function figureOf(result: Result, subject: Subject, texts: Texts): Figure | null {
  switch (subject.kind) {
    case "row": {
      const found = result.rows.find(({ row }) => row.id === subject.id);
      return found ? { ...found, subject, label: found.row.label } : null;
    }
    case "component": {
      const found = result.components.find(({ id }) => id === subject.id);
      if (!found) return null;
      const side = subject.side === "impact" ? texts.outcome.impact : texts.outcome.cost;
      return { ...found[subject.side], subject, label: `${side} ${found.label}` };
    }
    case "total":
      return {
        ...result.totals[subject.side],
        subject,
        label: { impact: texts.outcome.impact, cost: texts.outcome.cost, result: texts.outcome.resultShort }[
          subject.side
        ],
      };
    case "bandwidth": {
      const found = result.bandwidths.find(({ bandwidth }) => bandwidth.id === subject.id);
      if (!found) return null;
      const { label, unit } = found.bandwidth;
      const amounts = result.years.map((year) => found.years.find((one) => one.year === year)?.value ?? null);
      return { subject, label, unit, amounts, total: null, zvw: null, sd: null };
    }
  }
}

/** The formula of a figure that is no sum of others, and what it counts; null for a sum. */
export function formulaOf(result: Result, subject: Subject): { readonly of: Expression; readonly unit: Unit } | null {
  switch (subject.kind) {
    case "row": {
      const found = result.rows.find(({ row }) => row.id === subject.id);
      return found ? { of: written(found.row.amount), unit: "eur" } : null;
    }
    case "bandwidth": {
      const found = result.bandwidths.find(({ bandwidth }) => bandwidth.id === subject.id);
      return found ? { of: written(found.bandwidth.of), unit: found.bandwidth.unit } : null;
    }
    case "component":
    case "total":
      return null;
  }
}

/** A series by its own formula: by its name alone it would explain nothing. */
function written(of: Expression): Expression {
  return of.kind === "derived" ? of.of : of;
}

/** What a sum is the sum of, one level down; nothing for a row. */
export function partsOf(result: Result, subject: Subject): readonly Subject[] {
  switch (subject.kind) {
    case "row":
    case "bandwidth":
      return [];
    case "component":
      return result.rows
        .filter(({ row }) => row.component === subject.id && row.kind === subject.side)
        .map(({ row }) => ({ kind: "row", id: row.id }));
    case "total": {
      const { side } = subject;
      if (side === "result") return (["impact", "cost"] as const).map((kind) => ({ kind: "total", side: kind }));
      return result.components
        .filter(({ id }) => partsOf(result, { kind: "component", id, side }).length > 0)
        .map(({ id }) => ({ kind: "component", id, side }));
    }
  }
}

/** The formulas that a figure is the sum of: its own, or those of its rows. */
export function formulasOf(result: Result, subject: Subject): readonly Expression[] {
  const own = formulaOf(result, subject);
  return own ? [own.of] : partsOf(result, subject).flatMap((part) => formulasOf(result, part));
}

/** The ids of the unknown inputs that keep a figure from being known, each once. */
export function unknownOf(result: Result, subject: Subject): readonly string[] {
  if (subject.kind === "row") return result.rows.find(({ row }) => row.id === subject.id)?.unknown ?? [];
  return [...new Set(partsOf(result, subject).flatMap((part) => unknownOf(result, part)))];
}
