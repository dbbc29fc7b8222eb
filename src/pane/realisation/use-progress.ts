import { useMemo } from "react";
import { progressOf, type Progress } from "../../model/realisation/progress";
import { useSessionState } from "../state/session";

/** Where the plan stands, by what was counted; null while nothing was, or nothing is connected. */
export function useProgress(): Progress | null {
  const { connection, planResult, actuals } = useSessionState();
  const counted = actuals?.actuals ?? null;
  return useMemo(
    () =>
      connection && planResult && counted
        ? progressOf(connection.plan, connection.figures, counted, planResult.payout)
        : null,
    [connection, planResult, counted],
  );
}
