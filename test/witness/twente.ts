import figures from "./figures/twente.json";
import type { Decimal } from "./number";
import { add, every, multiply, type ByYear } from "./by-year";
import { driversOf, type Change, type Drivers } from "./twente-drivers";
import { printed } from "./twente-printed";

export interface Row {
  readonly id: string;
  readonly kind: "impact" | "cost";
  /** Euros a year, unrounded; benefits are negative. */
  readonly amounts: ByYear;
}

type Rows = Readonly<Record<string, Decimal[]>>;

/** The impact rows that follow from published assumptions. */
function formulas({ input, index, talks, consults }: Drivers): Rows {
  const minus = (...factors: readonly ByYear[]) => multiply(every(-1), ...factors);
  const prevented = add(input("share-sd"), input("share-none"));
  const weeksOff = multiply(talks, add(prevented, input("share-mono")), input("wait-weeks"));
  const cheaper = add(input("price-multi"), minus(input("price-mono")));
  const cases = input("doco-cases");
  return {
    "vg.multi-mono": minus(talks, input("share-mono"), cheaper, index),
    "vg.prevented": minus(talks, prevented, input("price-multi"), index),
    "vg.waitlist-sd": minus(weeksOff, input("wait-value-sd")),
    "vg.waitlist-zvw": minus(weeksOff, input("wait-value-zvw")),
    "vg.extra-sd": multiply(talks, input("share-sd"), input("new-to-sd"), input("price-sd"), index),
    "vg.less-sd": minus(talks, input("share-none"), input("price-sd"), index),
    "vg.gp-consults": minus(talks, input("gp-consults"), input("price-gp-consult"), index),
    "doco.prevented": minus(cases, input("doco-share"), input("doco-value"), index),
    "support-point.extra-sd": multiply(input("support-point-sd"), index),
    "consult.prevented": minus(consults, input("consult-share"), input("consult-value"), index),
    "consult.extra-sd": multiply(consults, input("consult-share"), input("price-sd"), index),
  };
}

/** A printed amount times its driver now, divided by its driver in the plan. */
function anchored(id: string, now: ByYear, plan: ByYear): Decimal[] {
  return printed(id).map((amount, year) => (amount.isZero() ? amount : amount.times(now[year]!).div(plan[year]!)));
}

function followed(drivers: Drivers, names: readonly string[]): Decimal[] {
  return multiply(every(1), ...names.map((name) => drivers[name as "index" | "yearPart" | "talks" | "consults"]));
}

function costs(now: Drivers, plan: Drivers): Rows {
  return Object.fromEntries(
    figures.costs.map(({ id, follows }) => [id, anchored(id, followed(now, follows), followed(plan, follows))]),
  );
}

/** What is put into the support points. Their printed benefits are 1.35 times this (IPW 2018), within rounding. */
export function putIntoSupportPoints(rows: Rows): Decimal[] {
  const row = (id: string) => rows[id] ?? every(NaN);
  const lead = multiply(every("0.9"), row("cost.6.project-lead"));
  const own = [row("cost.6.material"), row("cost.6.absence-zvw"), row("cost.6.absence-sd")];
  return add(row("support-point.extra-sd"), ...own, lead);
}

/** The rows of the business case under changed inputs. */
export function twente(change: Change = {}): Row[] {
  const [now, plan] = [driversOf(change), driversOf({})];
  const moved = { ...formulas(now), ...costs(now, plan) };
  const planned = { ...formulas(plan), ...costs(plan, plan) };
  const support = [putIntoSupportPoints(moved), putIntoSupportPoints(planned)] as const;
  const amounts: Rows = {
    ...moved,
    "doco.gp-consults": anchored("doco.gp-consults", now.input("doco-cases"), plan.input("doco-cases")),
    "doco.coordination": printed("doco.coordination"),
    "support-point.benefits": anchored("support-point.benefits", ...support),
  };
  const row = (kind: Row["kind"], id: string): Row => ({ id, kind, amounts: amounts[id] ?? every(NaN) });
  return [...figures.impact.map(({ id }) => row("impact", id)), ...figures.costs.map(({ id }) => row("cost", id))];
}

/** The same where taken-over amounts stand still: what the business case said before costs moved. */
export function twenteStandingStill(change: Change = {}): Row[] {
  const still = new Set([...figures.costs.map(({ id }) => id), "support-point.benefits", "doco.gp-consults"]);
  const planned = new Map(twente().map((row) => [row.id, row]));
  return twente(change).map((row) => (still.has(row.id) ? (planned.get(row.id) ?? row) : row));
}
