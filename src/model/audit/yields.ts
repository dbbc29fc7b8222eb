import { amountsOf, contextOf } from "../formula/amounts";
import { Decimal, sum, sumKnown } from "../money/decimal";
import type { Figures } from "../plan/figures";
import type { Finding } from "../plan/finding";
import { milestoneLabels } from "../plan/milestone-label";
import type { MilestoneYield, Plan } from "../plan/plan";
import { capitalised, list, milestonesNamed, number, percent } from "../text/dutch";

/** Milestones that are all met while less comes of them than the plan counts on. */
export function checkYields(plan: Plan, figures: Figures): readonly Finding[] {
  const context = contextOf(plan, figures);
  return (plan.milestoneYields ?? []).flatMap((each) => {
    const until = plan.years.filter((year) => year <= each.until).length;
    const counted = sum(amountsOf(context, each.of).slice(0, until));
    const [first] = figures.milestones.filter(({ nr }) => each.asked.some((asked) => asked.nr === nr));
    return first && counted ? shortfall(each, counted, figures.milestones, first.place) : [];
  });
}

function shortfall(
  { asked, share, of, until, counts, yields }: MilestoneYield,
  counted: Decimal,
  milestones: Figures["milestones"],
  place: Finding["place"],
): readonly Finding[] {
  const all = sumKnown(asked.map(({ asks }) => new Decimal(asks)));
  const reached = all.times(share);
  if (reached.gte(counted)) return [];
  const volumes = list(asked.map(({ asks }) => number(new Decimal(asks))));
  const labels = milestoneLabels(
    asked.map(({ nr }) => nr),
    milestones,
  );
  return [
    {
      code: "volume-differs",
      about: of.id,
      severity: "warning",
      ...(place && { place }),
      printed: reached,
      computed: counted,
      message: `${capitalised(milestonesNamed(labels))} ${asked.length === 1 ? "vraagt" : "vragen"} ${volumes} ${counts}; daarvan is ${percent(new Decimal(share))} ${yields}: ${number(reached)}. Het plan rekent tot en met ${until} op ${number(counted)} (${of.label.toLowerCase()}). Ook als deze mijlpalen alle gehaald zijn, blijft het plan dus achter.`,
      remedy: "Stuur op de aantallen waar het plan op rekent, niet op die van de mijlpalen, of leg het verschil uit.",
    },
  ];
}
