import type { InputId } from "../../../src/model/plan/expression";
import { findInputs, type FoundInput } from "../../../src/workbook/find/inputs/find-inputs";
import { cellsOfLink, isSettled } from "../../../src/workbook/links/link";
import type { Rearranged, Truth } from "./truth";

/** What became of one input. */
export type Outcome = "right" | "asked" | "asked-other" | "missed" | "wrong";

export interface Judged {
  readonly workbook: string;
  readonly input: InputId;
  readonly outcome: Outcome;
  /** False where the workbook lacks years of it: then it must be asked. */
  readonly linkable: boolean;
  /** Absent for an input that the workbook does not hold. */
  readonly truth?: Truth;
  readonly found?: FoundInput;
}

/** Sets what the finder makes of a workbook beside where its inputs really stand. */
export function judge({ name, plan, grids, truth }: Rearranged): readonly Judged[] {
  const found = new Map(findInputs(grids, plan).map((item) => [item.link.input, item]));
  const held = truth.map((one): Judged => {
    const item = found.get(one.input);
    const outcome = outcomeOf(one, item, plan.years.length);
    return {
      workbook: name,
      input: one.input,
      outcome,
      linkable: isWhole(one, plan.years.length),
      truth: one,
      ...(item && { found: item }),
    };
  });
  const known = new Set(truth.map(({ input }) => input));
  const invented = [...found.values()].filter(({ link }) => !known.has(link.input) && isSettled(link));
  return [
    ...held,
    ...invented.map((item): Judged => ({
      workbook: name,
      input: item.link.input,
      outcome: "wrong",
      linkable: true,
      found: item,
    })),
  ];
}

function outcomeOf(truth: Truth, found: FoundInput | undefined, years: number): Outcome {
  if (found === undefined) return "missed";
  const { link } = found;
  const sameCells = link.sheet === truth.sheet && cellsOfLink(link).join() === truth.cells.join();
  if (isSettled(link)) return sameCells && link.scale === truth.scale && isWhole(truth, years) ? "right" : "wrong";
  return sameCells ? "asked" : "asked-other";
}

/** False for a series of which the workbook has not all years: that can only be asked about, and never be right unasked. */
export function isWhole({ cells }: Truth, years: number): boolean {
  return cells.length === 1 || cells.length === years;
}

export interface Score {
  readonly inputs: number;
  readonly right: number;
  readonly asked: number;
  readonly askedOther: number;
  readonly missed: number;
  readonly wrong: number;
}

export function scoreOf(judged: readonly Judged[]): Score {
  const count = (outcome: Outcome) => judged.filter((one) => one.outcome === outcome).length;
  return {
    inputs: judged.length,
    right: count("right"),
    asked: count("asked"),
    askedOther: count("asked-other"),
    missed: count("missed"),
    wrong: count("wrong"),
  };
}
