import { lapsing, withEnds } from "../../payout/ends";
import { NO_CHOICES } from "../../plan/choices";
import { NO_ENDS, type Ends } from "../../plan/ends";
import type { Figures } from "../../plan/figures";
import type { ScenarioFault } from "./fault";

interface Ended {
  readonly figures: Pick<Figures, "milestones" | "choices">;
  readonly faults: readonly ScenarioFault[];
}

/**
 * The figures when the agreement ends as a scenario has it, beside what the workbook keeps. Milestones that the scenario
 * notes are looked at again, also where only the workbook has an end.
 */
export function endedBy(ends: Ends | undefined, figures: Figures): Ended {
  const { municipalities, choices = NO_CHOICES } = figures;
  const codes = new Set(municipalities.map(({ code }) => code));
  const unknown = Object.keys(ends?.leaving ?? {}).filter((code) => !codes.has(code));
  const all = withEnds(choices.ends ?? NO_ENDS, known(ends ?? NO_ENDS, codes));
  const milestones = lapsing(figures.milestones, all);
  return {
    figures: ends === undefined ? { milestones } : { milestones, choices: { ...choices, ends: all } },
    faults: unknown.map((code) => ({
      subject: `gemeente ${code}`,
      message: `Gemeente ${code} neemt niet deel en kan dus niet uittreden. Kies een code uit de tabel met gemeenten.`,
    })),
  };
}

function known({ leaving = {}, ...rest }: Ends, codes: ReadonlySet<string>): Ends {
  const own = Object.entries(leaving).filter(([code]) => codes.has(code));
  return { ...rest, ...(own.length > 0 && { leaving: Object.fromEntries(own) }) };
}
