import { amountIn, amountsOf } from "../businesscase/amounts";
import type { Context } from "../businesscase/amounts";
import type { Expression } from "../businesscase/expression";
import type { Figures, Milestone } from "../businesscase/figures";
import type { MilestoneVolume, Plan } from "../businesscase/plan";
import { Decimal, ZERO, sum } from "../money/decimal";
import { date, euros, list, number, numberUpTo } from "../text/dutch";
import { waitListTargets } from "../waitlist/plan-view";
import type { Finding } from "./finding";

/** Half of one: volumes that are the same once rounded do not differ. */
const HALF = new Decimal("0.5");

/** What the milestones ask against what the business case counts on, and what it means to reach just what is asked. */
export function checkVolumes(plan: Plan, figures: Figures): readonly Finding[] {
  const context: Context = { years: plan.years, inputs: figures.inputs };
  const volumes = plan.milestoneVolumes.filter(({ nr }) => figures.milestones.some((milestone) => milestone.nr === nr));
  const exactly = exactVolumes(context, volumes);
  return [
    ...[...exactly].flatMap(([id, asked]) => differsFrom(plan, context, volumes, id, asked) ?? []),
    ...missedWhenExact(context, { ...context, instead: exactly }, plan, figures.milestones),
  ];
}

type Instead = NonNullable<Context["instead"]>;

/** The volume of each year in which milestones ask one, by the series that counts it. */
function exactVolumes(context: Context, volumes: readonly MilestoneVolume[]): Instead {
  const instead = new Map<string, Map<number, Decimal>>();
  const inOrder = [...volumes].sort((a, b) => a.year - b.year);
  for (const { of, asks, year, counts } of inOrder) {
    const id = seriesId(of);
    const yearIndex = context.years.indexOf(year);
    if (id === null || yearIndex === -1) continue;
    const series = instead.get(id) ?? new Map<number, Decimal>();
    const before =
      counts === "in-year"
        ? ZERO
        : sum(context.years.slice(0, yearIndex).map((_, index) => series.get(index) ?? amountIn(context, of, index)));
    if (before === null) continue;
    series.set(yearIndex, new Decimal(asks).minus(before));
    instead.set(id, series);
  }
  return instead;
}

/** Only a series with a name can be taken to be something else. */
function seriesId(of: Expression): string | null {
  return of.kind === "input" || of.kind === "derived" ? of.id : null;
}

function differsFrom(
  plan: Plan,
  context: Context,
  volumes: readonly MilestoneVolume[],
  id: string,
  asked: ReadonlyMap<number, Decimal>,
): Finding | null {
  const own = volumes.filter(({ of }) => seriesId(of) === id);
  const [{ of } = {}] = own;
  if (of === undefined) return null;
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
    severity: "warning",
    printed: first.volume,
    computed: first.counted,
    ...(effect !== null && {
      consequence: {
        amount: effect,
        text: `Wie precies haalt wat de mijlpalen vragen, ziet het resultaat over alle jaren ${effect.isNegative() ? "verbeteren" : "verslechteren"} met ${euros(effect.abs())}.`,
      },
    }),
    message: `${what}: mijlpaal ${list(own.map(({ nr }) => String(nr)))} vragen iets anders dan waar de businesscase op rekent (${years}).`,
    remedy:
      "Breng de aantallen in de mijlpalen en in de businesscase met elkaar in overeenstemming, of leg het verschil uit.",
  };
}

/** What the volumes do to the result of all years: positive is worse. */
function effectOnResult(plan: Plan, context: Context, instead: Instead): Decimal | null {
  const result = (of: Context) => sum(plan.rows.flatMap(({ amount }) => amountsOf(of, amount)));
  const [now, then] = [result(context), result({ ...context, instead })];
  if (now === null || then === null) return null;
  return then.minus(now);
}

/** Milestones on the wait list that are met now, and would be missed with the volumes that the other milestones ask. */
function missedWhenExact(
  context: Context,
  exact: Context,
  plan: Plan,
  milestones: readonly Milestone[],
): readonly Finding[] {
  if (!exact.instead?.size) return [];
  const targets = (of: Context) => waitListTargets(plan.years, amountsOf(of, plan.waitList.off), milestones);
  const now = targets(context);
  return targets(exact).flatMap((target): Finding[] => {
    const met = now.find(({ milestone }) => milestone === target.milestone)?.met;
    const milestone = milestones.find(({ nr }) => nr === target.milestone);
    if (met !== true || target.met !== false || target.computed === null || milestone === undefined) return [];
    return [
      {
        code: "volumes-miss-target",
        severity: "warning",
        ...(milestone.place && { place: milestone.place }),
        printed: target.required,
        computed: target.computed,
        consequence: {
          amount: milestone.total,
          text: `Aan mijlpaal ${milestone.nr} hangt ${euros(milestone.total)}.`,
        },
        message: `Als elke mijlpaal met aantallen precies wordt gehaald, wordt mijlpaal ${milestone.nr} gemist: op ${date(target.date)} is de oorspronkelijke wachtlijst dan ${number(target.computed, 1)} gedaald, gevraagd is ${number(target.required)}.`,
        remedy: "Stuur op de aantallen waar de businesscase op rekent, niet op die van de mijlpalen.",
      },
    ];
  });
}
