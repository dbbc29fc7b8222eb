import type { Session } from "../session/session";
import type { TaskRunner } from "../session/task-runner";
import type { SheetRuns } from "../through-sheet/sheet-run";

export function runningThroughSheet(runner: TaskRunner): Pick<Session, "runThroughSheet"> {
  return {
    runThroughSheet: async (scenarios, options = {}) => {
      let outcome: SheetRuns | null = null;
      await runner.task("running-through-sheet", "Narekenen met uw formules", async (context) => {
        // Few ask for it: it is loaded then.
        const { runOnSheet } = await import(/* webpackChunkName: "through-sheet" */ "./run-on-sheet");
        outcome = await runOnSheet(runner, context, scenarios, options);
      });
      return outcome;
    },
  };
}
