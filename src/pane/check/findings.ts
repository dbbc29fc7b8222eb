import type { Severity } from "../../model/plan/finding";
import { markedFindings, type MarkedFinding, type MarkedFindings } from "../../model/plan/marks";
import type { SessionState } from "../../workbook/session/state";

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, rounding: 2 };

type Shown = Pick<SessionState, "connection" | "result" | "marks" | "scenario">;

/**
 * Everything that does not add up, in the cells and in the outcome: the worst first, and of those that are equally bad
 * first what is open. Marks are of the plan itself: what is told under a scenario says nothing of one of before.
 */
export function findingsOf({ connection, result, marks, scenario }: Shown): MarkedFindings {
  const all = [...(connection?.readingFindings ?? []), ...(result?.findings ?? [])];
  const { findings, gone } = markedFindings(all, marks);
  const rank = ({ finding, mark }: MarkedFinding) => ORDER[finding.severity] * 2 + (mark === null ? 0 : 1);
  const sorted = [...findings].sort((a, b) => rank(a) - rank(b));
  return scenario === null
    ? { findings: sorted, gone }
    : { findings: sorted.map((each) => ({ ...each, before: null })), gone: [] };
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  /** Of both, what nobody marked. */
  readonly open: number;
  readonly seen: number;
  readonly agreed: number;
}

/** What asks for a look: rounding does not. */
export function countsOf(findings: readonly MarkedFinding[]): FindingCounts {
  const asking = findings.filter(({ finding }) => finding.severity !== "rounding");
  const count = (is: (each: MarkedFinding) => boolean) => asking.filter(is).length;
  return {
    errors: count(({ finding }) => finding.severity === "error"),
    warnings: count(({ finding }) => finding.severity === "warning"),
    open: count(({ mark }) => mark === null),
    seen: count(({ mark }) => mark?.as === "seen"),
    agreed: count(({ mark }) => mark?.as === "agreed"),
  };
}
