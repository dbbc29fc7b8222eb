import { amountIn, contextOf } from "../../model/businesscase/amounts";
import type { Context } from "../../model/businesscase/amounts";
import { explainFormula } from "../../model/businesscase/explanation";
import type { ExplainedInput, Movement } from "../../model/businesscase/explanation";
import type { Source } from "../../model/businesscase/plan";
import type { Sensitivity } from "../../model/businesscase/sensitivity";
import { UNKNOWN } from "../../model/businesscase/sentence";
import { sum } from "../../model/money/decimal";
import type { Decimal } from "../../model/money/decimal";
import { euros } from "../../model/text/dutch";
import type { Connection } from "../../workbook/connect/connection";
import { cellsOfLink } from "../../workbook/links/link";
import type { Subject } from "./subject";

/** How a figure came about, as the command prints it: amounts are decimal strings, null is unknown. */
export interface ExplanationReport {
  readonly plan: string;
  readonly id: string;
  readonly label: string;
  readonly year: number;
  readonly unit: string;
  readonly amount: string | null;
  readonly words: string;
  readonly numbers: string;
  readonly steps: readonly {
    readonly id: string;
    readonly label: string;
    readonly words: string;
    readonly numbers: string;
  }[];
  /** Of a sum: what it is the sum of. */
  readonly parts: readonly { readonly id: string; readonly label: string; readonly amount: string | null }[];
  readonly inputs: readonly ReportedInput[];
  /** Of amounts that were taken over as printed: what moves them in a what-if, and how that is known. */
  readonly movements: readonly Movement[];
  /** What each input does to the figure in this year, the one that matters most first. */
  readonly sensitivity: readonly ReportedSensitivity[];
}

/** Changes are in the unit of the figure; null is unknown. */
export interface ReportedSensitivity {
  readonly input: string;
  readonly label: string;
  readonly unit: string;
  /** When the input is one of its unit more, in all years. */
  readonly perUnit: string | null;
  /** When the input is a hundredth of itself more; null of a calendar year as well. */
  readonly perHundredth: string | null;
  /** Whether this holds for a change of any size. */
  readonly linear: boolean;
}

export interface ReportedInput {
  readonly id: string;
  readonly label: string;
  readonly value: string | null;
  /** As a Dutch reader writes it. */
  readonly text: string;
  readonly unit: string;
  /** The cell that it was read from; null where it stands in none. */
  readonly cell: { readonly sheet: string; readonly address: string } | null;
  readonly source: Source;
  /** How it follows, where the document does not print it. */
  readonly inferred: string | null;
}

export function explanationReport(
  connection: Connection,
  subject: Subject,
  effects: readonly Sensitivity[],
  yearIndex: number,
): ExplanationReport {
  const { plan, figures } = connection;
  const context = contextOf(plan, figures);
  const { id, label, unit } = subject;
  const about = {
    plan: plan.name,
    id,
    label,
    year: plan.years[yearIndex] ?? NaN,
    unit,
    sensitivity: effects.map(reportedSensitivity),
  };
  if (subject.kind === "sum") {
    const parts = subject.parts.map((part) => ({ part, amount: amountOf(part, context, yearIndex) }));
    const total = sum(parts.map(({ amount }) => amount));
    return {
      ...about,
      amount: text(total),
      words: parts.map(({ part }) => part.label).join(" + "),
      numbers: `${parts.map(({ amount }) => told(amount)).join(" + ")} = ${told(total)}`,
      steps: [],
      parts: parts.map(({ part, amount }) => ({ id: part.id, label: part.label, amount: text(amount) })),
      inputs: [],
      movements: [],
    };
  }
  const explained = explainFormula(plan, context, subject.of, subject.unit, yearIndex);
  const { amount, words, numbers, steps, inputs, movements } = explained;
  return {
    ...about,
    amount: text(amount),
    words,
    numbers,
    steps,
    parts: [],
    inputs: inputs.map((input) => reportedInput(connection, input, yearIndex)),
    movements,
  };
}

function reportedSensitivity({ input, perUnit, perHundredth, linear }: Sensitivity): ReportedSensitivity {
  const { id, label, unit } = input;
  return { input: id, label, unit, perUnit: text(perUnit), perHundredth: text(perHundredth), linear };
}

function amountOf(subject: Subject, context: Context, yearIndex: number): Decimal | null {
  return subject.kind === "formula"
    ? amountIn(context, subject.of, yearIndex)
    : sum(subject.parts.map((part) => amountOf(part, context, yearIndex)));
}

function reportedInput({ links }: Connection, explained: ExplainedInput, yearIndex: number): ReportedInput {
  const { id, label, value, unit, source, inferred } = explained;
  const link = links.find(({ input, doubtful }) => input === id && !doubtful);
  const cells = link ? cellsOfLink(link) : [];
  const address = cells[cells.length === 1 ? 0 : yearIndex];
  return {
    id,
    label,
    value: text(value),
    text: explained.text,
    unit,
    cell: link && address !== undefined ? { sheet: link.sheet, address } : null,
    source,
    inferred,
  };
}

function text(value: Decimal | null): string | null {
  return value?.toFixed() ?? null;
}

function told(amount: Decimal | null): string {
  return amount === null ? UNKNOWN : euros(amount);
}
