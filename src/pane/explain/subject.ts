import type { Amounts, Result } from "../../model/businesscase/result";
import type { RowId, RowKind } from "../../model/businesscase/plan";
import type { Decimal } from "../../model/money/decimal";
import type { Texts } from "../texts/texts";

/** A figure that can be explained: a row, or a sum of rows. */
export type Subject =
  | { readonly kind: "row"; readonly id: RowId }
  | { readonly kind: "component"; readonly id: string; readonly side: RowKind }
  | { readonly kind: "total"; readonly side: RowKind | "result" };

/** A figure of the result with its name, per year and in total. */
export interface Figure {
  readonly subject: Subject;
  readonly label: string;
  readonly amounts: Amounts;
  readonly total: Decimal | null;
  readonly zvw: Decimal | null;
  readonly sd: Decimal | null;
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
  }
}

/** What a sum is the sum of, one level down; nothing for a row. */
export function partsOf(result: Result, subject: Subject): readonly Subject[] {
  switch (subject.kind) {
    case "row":
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

/** The ids of the unknown inputs that keep a figure from being known, each once. */
export function unknownOf(result: Result, subject: Subject): readonly string[] {
  if (subject.kind === "row") return result.rows.find(({ row }) => row.id === subject.id)?.unknown ?? [];
  return [...new Set(partsOf(result, subject).flatMap((part) => unknownOf(result, part)))];
}
