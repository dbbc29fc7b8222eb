import type { Scenario } from "../model/plan/scenario";
import type { InputDifference } from "../model/whatif/scenario/input-differences";
import { amount, type Amount } from "./amount";

/** The scenario that a run was of, and what it made of the inputs, cell by cell. */
export interface ReportedScenario {
  readonly name: string;
  readonly remark: string;
  readonly inputs: readonly ReportedChange[];
  /** By number: what became of it. */
  readonly milestones: Readonly<
    Record<number, { readonly status: string; readonly on?: string; readonly granted?: Amount }>
  >;
}

export interface ReportedChange {
  /** Of an input, or of a derived series. */
  readonly kind: "input" | "series";
  readonly input: string;
  readonly label: string;
  readonly unit: string;
  /** Null for one value for all years. */
  readonly year: number | null;
  /** Null where it stands in no cell. */
  readonly sheet: string | null;
  readonly address: string | null;
  readonly planned: Amount;
  readonly changed: Amount;
  readonly difference: Amount;
  /** The difference as a fraction of what was planned. */
  readonly percent: Amount;
}

/** @param changes what differs from the workbook, --set included */
export function reportedScenario(
  { name, remark, milestones }: Scenario,
  changes: readonly InputDifference[],
): ReportedScenario {
  return {
    name,
    remark,
    inputs: changes.map(({ kind, id, label, unit, year, place, planned, changed, difference, percent }) => ({
      kind,
      input: id,
      label,
      unit,
      year,
      sheet: place?.sheet ?? null,
      address: place?.address ?? null,
      planned: amount(planned),
      changed: amount(changed),
      difference: amount(difference),
      percent: amount(percent),
    })),
    milestones: Object.fromEntries(
      Object.entries(milestones).map(([nr, { status, on, granted }]) => [
        nr,
        { status, ...(on !== undefined && { on }), ...(granted && { granted: amount(granted) }) },
      ]),
    ),
  };
}
