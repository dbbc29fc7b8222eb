import { markedFindings, type Mark, type MarkedFindings } from "../../model/plan/marks";
import type { Result } from "../../model/result/result";
import type { Connection } from "./connection";

/** All that does not add up, in the cells and in the outcome, with what was said of it. */
export function markedIn(
  connection: Pick<Connection, "readingFindings"> | null,
  result: Pick<Result, "findings"> | null,
  marks: readonly Mark[],
  of: Parameters<typeof markedFindings>[2] = "plan",
): MarkedFindings {
  return markedFindings([...(connection?.readingFindings ?? []), ...(result?.findings ?? [])], marks, of);
}
