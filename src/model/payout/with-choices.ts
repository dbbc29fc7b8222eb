import type { Figures, Milestone, Municipality } from "../businesscase/figures";
import type { PayoutChoices } from "./choices";
import { NO_ENDS, lapsing } from "./ends";

/** The figures with what the user decided: outcomes, scopes, how the agreement ends, and who takes part with how many inhabitants. */
export function withChoices(figures: Figures, choices: PayoutChoices): Figures {
  return {
    ...figures,
    milestones: lapsing(
      figures.milestones.map((milestone) => chosenMilestone(milestone, choices)),
      choices.ends ?? NO_ENDS,
    ),
    municipalities: chosenMunicipalities(figures.municipalities, choices),
    choices,
  };
}

function chosenMilestone(milestone: Milestone, { milestones }: PayoutChoices): Milestone {
  const { outcome, scope } = milestones[milestone.nr] ?? {};
  return { ...milestone, ...(outcome && { outcome }), ...(scope && { scope, scopeAssumed: false }) };
}

function chosenMunicipalities(
  municipalities: readonly Municipality[],
  { joined, left, count }: PayoutChoices,
): readonly Municipality[] {
  const known = new Set(municipalities.map(({ code }) => code));
  return [...municipalities, ...joined.filter(({ code }) => !known.has(code))]
    .filter(({ code }) => !left.includes(code))
    .map((municipality) => ({
      ...municipality,
      inhabitants: count?.of[municipality.code] ?? municipality.inhabitants,
    }));
}
