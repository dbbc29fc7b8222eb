import type { Scenario } from "../../model/plan/scenario";
import { readyMade } from "../../model/whatif/scenario/ready-made";
import { localDay } from "../../workbook/session/moment";
import { unsettled } from "../report";
import { RecalculationError, run } from "../run";
import { scenarioNamed, underScenario } from "../scenario-option";
import type { WhatIfCall } from "./arguments";
import type { OpenedPlan } from "./command";

export interface Answered {
  readonly text: string;
  /** False when an input is missing, or not certain enough to be used. */
  readonly complete: boolean;
}

/** Opens the workbook, asks the question, closes it. @throws UsageError, UnreadableWorkbook */
export async function answer({ command, opening, scenarios, args }: WhatIfCall): Promise<Answered> {
  let text = "";
  const { connection } = await run(opening, async ({ connection, now, session }) => {
    const { plan, figures: workbook } = connection;
    const known = [...readyMade(plan, workbook), ...session.state().scenarios.scenarios];
    const chosen: Scenario[] = [];
    for (const wanted of scenarios) chosen.push(await scenarioNamed(wanted, plan, known));
    const under = command.takesSeveralScenarios ? null : (chosen[0] ?? null);
    const figures = underScenario(plan, workbook, under);
    const throughSheet: OpenedPlan["throughSheet"] = async (asked) => {
      const runs = await session.runThroughSheet(asked);
      const { problem } = session.state();
      if (runs === null) throw problem ? new RecalculationError(problem) : new Error("the run ended without a word");
      return runs;
    };
    const today = localDay(now);
    const opened: OpenedPlan = { plan, connection, workbook, figures, chosen, known, today, throughSheet };
    const { json, text: page } = await command.run(args, opened);
    text = opening.json ? JSON.stringify(json, null, 2) : page;
  });
  return { text, complete: unsettled(connection).length === 0 };
}
