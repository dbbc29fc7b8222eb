import type { Plan } from "../../plan/plan";
import { PLAN_NAME } from "../../plan/scenario";
import { comparedSections, type ComparedRun, type ComparisonSection } from "./comparison-sections";
import { inputLines, type InputLine, type PlaceOfInput } from "./input-differences";

/** Runs side by side, each line with its difference against the base. Plain data, unrounded. */
export interface Comparison {
  readonly runs: readonly { readonly id: string | null; readonly name: string; readonly remark: string }[];
  /** Place among the runs. */
  readonly base: number;
  /** Sections without lines, such as municipalities where there are none, are left out. */
  readonly sections: readonly ComparisonSection[];
  /** The inputs that differ, cell by cell, with the value in each run. */
  readonly inputs: readonly InputLine[];
}

/**
 * @param base place among the runs of what the others are compared with
 * @param placeOf where inputs stand in the workbook
 */
export function compare(plan: Plan, runs: readonly ComparedRun[], base: number, placeOf?: PlaceOfInput): Comparison {
  return {
    runs: runs.map(({ scenario }) => ({
      id: scenario?.id ?? null,
      name: scenario?.name ?? PLAN_NAME,
      remark: scenario?.remark ?? "",
    })),
    base,
    sections: comparedSections(runs, base).filter(({ lines }) => lines.length > 0),
    inputs: inputLines(
      plan,
      runs.map(({ figures }) => figures),
      placeOf,
    ),
  };
}
