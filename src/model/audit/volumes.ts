import { amountIn, amountsOf, contextOf, taking, type Context } from "../formula/amounts";
import { exactVolumes, seriesId } from "../formula/milestone-volumes";
import { Decimal, sum } from "../money/decimal";
import type { Figures, Milestone } from "../plan/figures";
import type { Finding } from "../plan/finding";
import { milestoneLabel, milestoneLabels } from "../plan/milestone-label";
import type { MilestoneVolume, Plan } from "../plan/plan";
import { date, list, milestonesNamed, number, numberUpTo } from "../text/dutch";
import { waitListTargets } from "../waitlist/plan-view";
import { consequenceOf } from "./consequence";

/** Half of one: volumes that are the same once rounded do not differ. */
const HALF = new Decimal("0.5");

/** Less than this is no effect on a result of millions. */
const WORTH_TELLING = new Decimal(1000);

/** What the milestones ask against what the business case counts on, and what it means to reach just what is asked. */
export function checkVolumes(plan: Plan, figures: Figures): readonly Finding[] {
  const context = contextOf(plan, figures);
  const volumes = plan.milestoneVolumes.filter(({ nr }) => figures.milestones.some((milestone) => milestone.nr === nr));
  const exactly = exactVolumes(context, volumes);
  return [
    ...[...exactly].flatMap(
      ([id, asked]) => differsFrom(plan, context, own(volumes, id), id, asked, figures.milestones) ?? [],
    ),
    ...missedWhenExact(context, exactly, plan, figures.milestones),
  ];
}

type Instead = NonNullable<Context["instead"]>;

function own(volumes: readonly MilestoneVolume[], id: string): readonly MilestoneVolume[] {
  return volumes.filter(({ of }) => seriesId(of) === id);
}

function differsFrom(
  plan: Plan,
  context: Context,
  volumes: readonly MilestoneVolume[],
  id: string,
  asked: ReadonlyMap<number, Decimal>,
  milestones: readonly Milestone[],
): Finding | null {
  const [{ of, nr: firstNr } = {}] = volumes;
  if (of === undefined) return null;
  const place = milestones.find(({ nr }) => nr === firstNr)?.place;
  const differences = [...asked].flatMap(([yearIndex, volume]) => {
    const counted = amountIn(context, of, yearIndex);
    const year = context.years[yearIndex];
    return counted === null || year === undefined || counted.minus(volume).abs().lte(HALF)
      ? []
      : [{ year, volume, counted }];
  });
  const [first] = differences;
  if (first === undefined) return null;
  const what = of.kind === "derived" ? of.label : (plan.inputs.find((input) => input.id === id)?.label ?? id);
  const years = list(
    differences.map(({ year, volume, counted }) => `${year} ${number(volume)} tegen ${numberUpTo(counted, 1)}`),
  );
  const effect = effectOnResult(plan, context, new Map([[id, asked]]));
  return {
    code: "volume-differs",
    about: id,
    severity: "warning",
    ...(place && { place }),
    printed: first.volume,
    computed: first.counted,
    ...(effect !== null && {
      consequence: consequenceOf(
        effect,
        (told) =>
          `Wie precies haalt wat de mijlpalen vragen, ziet het resultaat over alle jaren ${effect.isNegative() ? "verbeteren" : "verslechteren"} met ${told}.`,
      ),
    }),
    message: `${what}: ${milestonesNamed(
      milestoneLabels(
        volumes.map(({ nr }) => nr),
        milestones,
      ),
    )} ${volumes.length === 1 ? "vraagt" : "vragen"} iets anders dan waar de businesscase op rekent (${years}).`,
    remedy:
      "Breng de aantallen in de mijlpalen en in de businesscase met elkaar in overeenstemming, of leg het verschil uit.",
  };
}

/** What the volumes do to the result of all years: positive is worse. */
function effectOnResult(plan: Plan, context: Context, instead: Instead): Decimal | null {
  const result = (of: Context) => sum(plan.rows.flatMap(({ amount }) => amountsOf(of, amount)));
  const [now, then] = [result(context), result(taking(context, instead))];
  if (now === null || then === null) return null;
  const effect = then.minus(now);
  return effect.abs().lt(WORTH_TELLING) ? null : effect;
}

/** Milestones on the wait list that are met now, and would be missed with the volumes that the other milestones ask. */
function missedWhenExact(
  context: Context,
  exactly: Instead,
  plan: Plan,
  milestones: readonly Milestone[],
): readonly Finding[] {
  if (exactly.size === 0) return [];
  const targets = (of: Context) => waitListTargets(plan.years, amountsOf(of, plan.waitList.off), milestones);
  const now = targets(context);
  return targets(taking(context, exactly)).flatMap((target): Finding[] => {
    const met = now.find(({ milestone }) => milestone === target.milestone)?.met;
    const milestone = milestones.find(({ nr }) => nr === target.milestone);
    if (met !== true || target.met !== false || target.computed === null || milestone === undefined) return [];
    return [
      {
        code: "volumes-miss-target",
        about: String(milestone.nr),
        severity: "warning",
        ...(milestone.place && { place: milestone.place }),
        printed: target.required,
        computed: target.computed,
        consequence: consequenceOf(
          milestone.total,
          (told) => `Aan mijlpaal ${milestoneLabel(milestone)} hangt ${told}.`,
        ),
        message: `Als elke mijlpaal met aantallen precies wordt gehaald, wordt mijlpaal ${milestoneLabel(milestone)} niet gehaald: op ${date(target.date)} is de oorspronkelijke wachtlijst dan met ${number(target.computed, 1)} mensen gedaald; gevraagd is ${number(target.required)}.`,
        remedy: "Stuur op de aantallen waar de businesscase op rekent, niet op die van de mijlpalen.",
      },
    ];
  });
}
