import type { Plan } from "../../model/plan/plan";
import type { Comparison } from "../../model/whatif/scenario/comparison";
import { differenceBetween } from "../../model/whatif/scenario/input-differences";
import { amount, type Amount, type ReportedAmounts } from "../amount";

/** The comparison as the command prints it: amounts are decimal text, one for each run, in the order of `runs`. */
export interface ReportedComparison {
  readonly plan: string;
  readonly runs: Comparison["runs"];
  /** Place among the runs of what differences are against. */
  readonly base: number;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly lines: readonly ReportedLine[];
  }[];
  /** The inputs that differ, cell by cell. */
  readonly inputs: readonly ReportedInputLine[];
  /** What of the scenarios could not be used: Dutch sentences. */
  readonly faults: readonly string[];
}

interface ReportedLine {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly values: ReportedAmounts;
  readonly differences: ReportedAmounts;
  readonly required?: Amount;
  readonly met?: readonly (boolean | null)[];
  readonly statuses?: readonly string[];
}

interface ReportedInputLine {
  readonly kind: "input" | "series";
  readonly input: string;
  readonly label: string;
  readonly unit: string;
  readonly year: number | null;
  readonly sheet: string | null;
  readonly address: string | null;
  readonly values: ReportedAmounts;
  readonly differences: ReportedAmounts;
  /** The differences as fractions of the base's value. */
  readonly percents: ReportedAmounts;
}

export function reportedComparison(
  { name }: Plan,
  { runs, base, sections, inputs }: Comparison,
  faults: readonly string[],
): ReportedComparison {
  return {
    plan: name,
    runs,
    base,
    sections: sections.map(({ id, title, lines }) => ({
      id,
      title,
      lines: lines.map(({ id: line, label, unit, values, differences, target, statuses }) => ({
        id: line,
        label,
        unit,
        values: values.map(amount),
        differences: differences.map(amount),
        ...(target && { required: amount(target.required), met: target.met }),
        ...(statuses && { statuses }),
      })),
    })),
    inputs: inputs.map(({ kind, id, label, unit, year, place, values }) => {
      const against = values.map((value) => differenceBetween(values[base] ?? null, value));
      return {
        kind,
        input: id,
        label,
        unit,
        year,
        sheet: place?.sheet ?? null,
        address: place?.address ?? null,
        values: values.map(amount),
        differences: against.map(({ difference }) => amount(difference)),
        percents: against.map(({ percent }) => amount(percent)),
      };
    }),
    faults,
  };
}
