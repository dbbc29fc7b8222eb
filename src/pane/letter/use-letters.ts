import { useMemo, useState } from "react";
import type { Letter } from "../../letter/letter";
import { writeLetters } from "../../letter/letter";
import type { Template } from "../../letter/template/template";
import { basisOf } from "../../model/provenance/basis";
import { print } from "../../model/provenance/register";
import type { Printed } from "../../model/provenance/register";
import type { Payout } from "../../model/payout/payout";
import type { Connection } from "../../workbook/connection";
import { localDay } from "../../workbook/local-day";

/** Scenarios have names of their own later; what is calculated now is the plan itself. */
export const SCENARIO = "Plan";

export interface Letters {
  readonly letters: readonly Letter[];
  /** What the reference in them stands for. */
  readonly printed: Printed;
}

/** The letters of the figures as they are now. They bear the moment at which the tab was opened. */
export function useLetters(
  { plan, figures }: Connection,
  payout: Payout,
  template: Template,
  municipality: string | null,
): Letters {
  const [at] = useState(() => new Date());
  const printed = useMemo(
    () => print(basisOf(plan, figures, payout, SCENARIO), at.toISOString()),
    [plan, figures, payout, at],
  );
  const letters = useMemo(
    () =>
      writeLetters(
        { plan, figures, payout, scenario: SCENARIO, on: localDay(at), reference: printed.reference },
        template,
        (code) => municipality === null || code === municipality,
      ),
    [plan, figures, payout, at, printed, template, municipality],
  );
  return { letters, printed };
}
