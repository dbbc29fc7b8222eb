import { contextOf, type Context } from "../../model/formula/amounts";
import { explainFormula, type ExplainedInput, type Movement } from "../../model/formula/explanation";
import type { Sensitivity } from "../../model/formula/sensitivity";
import type { Answer } from "../../model/money/answer";
import type { Decimal } from "../../model/money/decimal";
import { operands, type Expression } from "../../model/plan/expression";
import type { Source } from "../../model/plan/plan";
import type { Quantity } from "../../model/quantities/quantity";
import { partsOf } from "../../model/quantities/register";
import { answerText, toldQuantity } from "../../model/quantities/told";
import { answerIn } from "../../model/quantities/value";
import type { Connection } from "../../workbook/connect/connection";
import { cellsOfLink } from "../../workbook/links/link";

/** How a figure came about, as the command prints it: amounts are decimal strings, null is unknown. */
export interface ExplanationReport {
  readonly plan: string;
  readonly id: string;
  readonly label: string;
  /** Null of what is of no year of its own. */
  readonly year: number | null;
  /** Null of what is yes or no. */
  readonly unit: string | null;
  /** Whether there is an amount: none where there is no such year, unknown where a figure is missing. */
  readonly answer: Answer<unknown>["is"];
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
  /** Whether the workbook has no value, so that the plan's own was taken. */
  readonly fromPlan: boolean;
  /** How it follows, where the document does not print it. */
  readonly inferred: string | null;
}

export function explanationReport(
  connection: Connection,
  quantities: readonly Quantity[],
  asked: Quantity,
  effects: readonly Sensitivity[],
  yearIndex: number,
): ExplanationReport {
  const { plan, figures } = connection;
  const context = contextOf(plan, figures);
  const { id, group, label, unit, definition, parts } = asked;
  const answer = answerIn(context, asked, yearIndex);
  const outcome = answerText(answer, asked);
  const about = {
    plan: plan.name,
    id,
    label,
    year: definition.kind === "yearly" ? (plan.years[yearIndex] ?? NaN) : null,
    unit,
    answer: answer.is,
    amount: amountText(answer),
    sensitivity: effects.map(reportedSensitivity),
    steps: [],
    parts: [],
    inputs: [],
    movements: [],
  };
  if (parts.length > 0) return { ...about, ...sumOfParts(context, partsOf(quantities, asked), yearIndex, outcome) };
  const isWritten = definition.kind === "yearly" || definition.kind === "once";
  if (isWritten && definition.formula !== null && answer.is !== "none") {
    const { formula } = definition;
    const { words, numbers, ...told } = explainFormula(plan, context, formula, unit ?? "count", yearIndex);
    if (group === "finance")
      return { ...about, words, numbers, ...builtOn(connection, quantities, formula, yearIndex) };
    const reported = told.inputs.map((input) => reportedInput(connection, input, yearIndex));
    return { ...about, words, numbers, steps: told.steps, movements: told.movements, inputs: reported };
  }
  if (answer.is === "none") return { ...about, words: outcome, numbers: outcome };
  const { words, numbers } = toldQuantity(context, asked, yearIndex);
  return { ...about, words, numbers: `${numbers} = ${outcome}` };
}

/** What a formula is made of one level down, each explained by its own id: of a sum of sums all steps would be too many. */
function builtOn(connection: Connection, quantities: readonly Quantity[], formula: Expression, yearIndex: number) {
  const { plan, figures } = connection;
  const context = contextOf(plan, figures);
  const known = new Map(quantities.map((each) => [each.id, each]));
  const seen = new Map<string, ExplanationReport["parts"][number]>();
  const inputs = new Map<string, ReportedInput>();
  const visit = (of: Expression, index: number): void => {
    if (of.kind === "input") {
      const [told] = explainFormula(plan, context, of, "count", index).inputs;
      if (told) inputs.set(of.id, reportedInput(connection, told, index));
      return;
    }
    const quantity = of.kind === "derived" ? known.get(of.id) : undefined;
    if (quantity) {
      const year = plan.years[index] ?? NaN;
      const label = quantity.definition.kind === "yearly" ? `${quantity.label} (${year})` : quantity.label;
      const amount = amountText(answerIn(context, quantity, index));
      seen.set(`${quantity.id} ${index}`, { id: quantity.id, label, amount });
    } else if (of.kind === "by-year") of.each.slice(index, index + 1).forEach((own) => visit(own, index));
    else if (of.kind === "in-year") visit(of.of, plan.years.indexOf(of.year));
    else operands(of).forEach((part) => visit(part, index));
  };
  visit(formula, yearIndex);
  return { parts: [...seen.values()], inputs: [...inputs.values()] };
}

function sumOfParts(context: Context, parts: readonly Quantity[], yearIndex: number, outcome: string) {
  const answers = parts.map((part) => ({ part, answer: answerIn(context, part, yearIndex) }));
  return {
    words: parts.map(({ label }) => label).join(" + "),
    numbers: `${answers.map(({ part, answer }) => answerText(answer, part)).join(" + ")} = ${outcome}`,
    parts: answers.map(({ part: { id, label }, answer }) => ({ id, label, amount: amountText(answer) })),
  };
}

/** Null where there is no amount: none, or unknown. */
function amountText(answer: Answer<Decimal | boolean>): string | null {
  if (answer.is !== "known") return null;
  return typeof answer.value === "boolean" ? String(answer.value) : answer.value.toFixed();
}

function reportedSensitivity({ input, perUnit, perHundredth, linear }: Sensitivity): ReportedSensitivity {
  const { id, label, unit } = input;
  return { input: id, label, unit, perUnit: text(perUnit), perHundredth: text(perHundredth), linear };
}

function reportedInput({ links }: Connection, explained: ExplainedInput, yearIndex: number): ReportedInput {
  const { id, label, value, unit, source, inferred, fromPlan } = explained;
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
    fromPlan,
    inferred,
  };
}

function text(value: Decimal | null): string | null {
  return value?.toFixed() ?? null;
}
