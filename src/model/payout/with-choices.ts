import type { Decimal } from "../money/decimal";
import type { PayoutChoices } from "../plan/choices";
import { NO_ENDS } from "../plan/ends";
import type { Figures, Milestone, Municipality } from "../plan/figures";
import type { MunicipalityDefinition } from "../plan/plan";
import { lapsing } from "./ends";

/**
 * The figures with what the user decided: outcomes, scopes, how the agreement ends, and who takes part with how
 * many inhabitants.
 *
 * @param ofPlan the municipalities of the plan: they take part where the workbook has no table of them
 */
export function withChoices(
  figures: Figures,
  choices: PayoutChoices,
  ofPlan: readonly MunicipalityDefinition[] = [],
): Figures {
  const isListed = figures.municipalities.length > 0 || isUnread(figures);
  const { counted, uncounted } = participants(figures.municipalities, isListed ? [] : ofPlan, choices);
  return {
    ...figures,
    milestones: lapsing(
      figures.milestones.map((milestone) => chosenMilestone(milestone, choices)),
      choices.ends ?? NO_ENDS,
    ),
    municipalities: counted,
    ...(uncounted.length > 0 && { uncounted }),
    choices,
  };
}

/** A table with an error names who takes part, and nobody else does it in its place. */
function isUnread({ unread }: Figures): boolean {
  return unread !== undefined && unread.length > 0;
}

/** Whether the user gave the inhabitants of everyone who takes part, so that the workbook needs no table of them. */
export function isCountedWithoutTable(
  { municipalities }: { readonly municipalities: readonly MunicipalityDefinition[] },
  choices: PayoutChoices,
): boolean {
  const { counted, uncounted } = participants([], municipalities, choices);
  return counted.length > 0 && uncounted.length === 0;
}

function chosenMilestone(milestone: Milestone, { milestones }: PayoutChoices): Milestone {
  const { outcome, scope } = milestones[milestone.nr] ?? {};
  return { ...milestone, ...(outcome && { outcome }), ...(scope && { scope, scopeAssumed: false }) };
}

type Participant = Omit<Municipality, "inhabitants"> & { readonly inhabitants: Decimal | null };

interface Participants {
  readonly counted: readonly Municipality[];
  readonly uncounted: readonly MunicipalityDefinition[];
}

/** @param unlisted municipalities without a table that gives their inhabitants */
function participants(
  listed: readonly Municipality[],
  unlisted: readonly MunicipalityDefinition[],
  { joined, left, count }: PayoutChoices,
): Participants {
  const codes = new Set(joined.map(({ code }) => code));
  const known = new Set(listed.map(({ code }) => code));
  const all: readonly Participant[] = [
    ...listed,
    ...unlisted.filter(({ code }) => !codes.has(code)).map((one) => ({ ...one, inhabitants: null })),
    ...joined.filter(({ code }) => !known.has(code)),
  ];
  const counted: Municipality[] = [];
  const uncounted: MunicipalityDefinition[] = [];
  for (const one of all) {
    if (left.includes(one.code)) continue;
    const inhabitants = count?.of[one.code] ?? one.inhabitants;
    if (inhabitants === null) uncounted.push({ name: one.name, code: one.code });
    else counted.push({ ...one, inhabitants });
  }
  return { counted, uncounted };
}
