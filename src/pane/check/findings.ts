import type { Finding, Severity } from "../../model/plan/finding";
import type { Result } from "../../model/result/result";
import type { Connection } from "../../workbook/connect/connection";

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, rounding: 2 };

/** Everything that does not add up, in the cells and in the outcome, the worst first. */
export function findingsOf(connection: Connection | null, result: Result | null): readonly Finding[] {
  const all = [...(connection?.readingFindings ?? []), ...(result?.findings ?? [])];
  return all.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
