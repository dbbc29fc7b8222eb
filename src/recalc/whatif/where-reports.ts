import type { Varying } from "../../model/plan/plan";
import type { Breakeven, BreakevenAnswer, Extreme } from "../../model/whatif/breakeven/breakeven";
import type { Outcome } from "../../model/whatif/outcome/outcome";
import type { InputRange, InputValues } from "../../model/whatif/outcome/range";
import { amount } from "../amount";

/** What the questions of "which" and "where" print in JSON: amounts are decimal text, unrounded. */

export function reportedOutcome({ id, label, unit }: Outcome) {
  return { id, label, unit };
}

export function reportedValues(values: InputValues): readonly string[] {
  return values.map((value) => value.toFixed());
}

export function reportedVarying(varying: Varying): string {
  return varying.by === "year" ? String(varying.year) : varying.by;
}

export function reportedRange({ input, base, low, high, basis, percent, source, clipped }: InputRange) {
  return {
    input: input.id,
    label: input.label,
    unit: input.unit,
    base: reportedValues(base),
    low: reportedValues(low),
    high: reportedValues(high),
    basis,
    percent: amount(percent),
    source,
    clipped,
  };
}

export function reportedAnswer({ x, values, outcome, ...rest }: BreakevenAnswer) {
  return { ...rest, x: x.toFixed(), values: reportedValues(values), outcome: outcome.toFixed() };
}

export function reportedBreakeven({ input, varying, outcome, threshold, ...found }: Breakeven) {
  const { verdict, linear, now, answers, reach, fixed } = found;
  return {
    input: input.id,
    label: input.label,
    unit: input.unit,
    vary: reportedVarying(varying),
    outcome: reportedOutcome(outcome),
    threshold: threshold.toFixed(),
    verdict,
    linear,
    now: { x: amount(now.x), outcome: amount(now.outcome) },
    answers: answers.map(reportedAnswer),
    reach: reach && { lowest: reportedExtreme(reach.lowest), highest: reportedExtreme(reach.highest) },
    fixed: amount(fixed),
  };
}

function reportedExtreme({ x, outcome }: Extreme) {
  return { x: x.toFixed(), outcome: outcome.toFixed() };
}
