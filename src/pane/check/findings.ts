import type { Severity } from "../../model/plan/finding";
import type { MarkedFinding, MarkedFindings } from "../../model/plan/marks";
import { markedIn } from "../../workbook/connect/marked";
import type { SessionState } from "../../workbook/session/state";

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, rounding: 2 };

type Shown = Pick<SessionState, "connection" | "result" | "marks" | "scenario">;

/** Everything that does not add up: the worst first, and of those that are equally bad first what is open. */
export function findingsOf({ connection, result, marks, scenario }: Shown): MarkedFindings {
  const { findings, gone } = markedIn(connection, result, marks, scenario === null ? "plan" : "what-if");
  const rank = ({ finding, mark }: MarkedFinding) => ORDER[finding.severity] * 2 + (mark === null ? 0 : 1);
  return { findings: [...findings].sort((a, b) => rank(a) - rank(b)), gone };
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
