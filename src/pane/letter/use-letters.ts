import { useMemo, useState } from "react";
import type { LetterSource } from "../../letter/facts/source";
import { writeLetters, type Written } from "../../letter/letter";
import type { Template } from "../../letter/template/template";
import { budgetOf } from "../../model/budget/budget-of";
import { aboutScenario } from "../../model/plan/scenario";
import { basisOf } from "../../model/provenance/basis";
import { print, type Printed } from "../../model/provenance/register";
import { localDay } from "../../workbook/session/moment";
import type { SessionState } from "../../workbook/session/state";
import { useSessionState } from "../state/session";

export interface Letters {
  /** Of the file that they are saved in, without extension; absent: by whom they are for. */
  readonly name?: string;
  /** How long they are, for the name of a file; absent where it has a name. */
  readonly ending?: string;
  readonly letters: readonly Written[];
  /** What the reference in them stands for. */
  readonly printed: Printed;
}

/** What letters are written from: the plan as it is looked at now, under the scenario that was chosen. */
export type LetterFigures = Pick<
  LetterSource,
  "plan" | "figures" | "payout" | "funding" | "budget" | "scenario" | "remark"
>;

type Looked = Pick<SessionState, "connection" | "figures" | "result" | "scenario" | "scenarios">;

/** Null while there is nothing to write a letter about. */
export function useLetterFigures(): LetterFigures | null {
  const { connection, figures, result, scenario, scenarios } = useSessionState();
  return useMemo(
    () => letterFigures({ connection, figures, result, scenario, scenarios }),
    [connection, figures, result, scenario, scenarios],
  );
}

function letterFigures({ connection, figures, result, scenario, scenarios }: Looked): LetterFigures | null {
  if (connection === null || figures === null || !result?.payout) return null;
  const { plan } = connection;
  const { name, remark } = aboutScenario(scenario, plan, scenarios);
  const { payout, funding } = result;
  const budget = budgetOf(plan, figures, result);
  return { plan, figures, payout, funding, budget, scenario: name, ...(scenario !== null && { remark }) };
}

/** The letters of these figures. They bear the moment at which the tab was opened. */
export function useLetters(source: LetterFigures, template: Template, municipality: string | null): Letters {
  const [at] = useState(() => new Date());
  const printed = useMemo(
    () => print(basisOf(source.plan, source.figures, source.payout, source.scenario, source), at.toISOString()),
    [source, at],
  );
  const letters = useMemo(
    () =>
      writeLetters(
        { ...source, on: localDay(at), reference: printed.reference },
        template,
        (code) => municipality === null || code === municipality,
      ),
    [source, at, printed, template, municipality],
  );
  return { letters, printed };
}
