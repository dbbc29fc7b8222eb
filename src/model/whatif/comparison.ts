import type { Unit } from "../businesscase/expression";
import type { Figures } from "../businesscase/figures";
import type { Plan } from "../businesscase/plan";
import type { Result } from "../businesscase/result";
import type { Decimal } from "../money/decimal";
import type { OutcomeStatus } from "../payout/outcome";
import { comparedSections } from "./comparison-sections";
import { inputLines } from "./input-differences";
import type { InputLine, PlaceOfInput } from "./input-differences";
import { PLAN_NAME } from "./scenario";
import type { Scenario } from "./scenario";

/** A plan as it comes out with some figures. */
export interface ComparedRun {
  /** Null for the plan as the workbook has it. */
  readonly scenario: Scenario | null;
  /** Those that the scenario makes of the workbook's. */
  readonly figures: Figures;
  readonly result: Result;
}

/** A figure in each of the runs, in their order; null is unknown. */
export interface ComparisonLine {
  /** "result", "result 2027", "component 2", "municipality GM0141 kept", "milestone 4": no two lines share one. */
  readonly id: string;
  /** Dutch. */
  readonly label: string;
  readonly unit: Unit;
  readonly values: readonly (Decimal | null)[];
  /** Value − that of the base; for money, negative is better where benefits are negative. */
  readonly differences: readonly (Decimal | null)[];
  /** Of a fall of the wait list that a milestone asks: how much it asks, and in which runs that is reached. */
  readonly target?: { readonly required: Decimal; readonly met: readonly (boolean | null)[] };
  /** Of a milestone: what became of it in each run. */
  readonly statuses?: readonly OutcomeStatus[];
}

export type SectionId = "totals" | "years" | "domains" | "components" | "wait-list" | "milestones" | "municipalities";

export interface ComparisonSection {
  readonly id: SectionId;
  /** Dutch. */
  readonly title: string;
  readonly lines: readonly ComparisonLine[];
}

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
