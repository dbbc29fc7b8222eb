import { ONE, type Decimal } from "../../money/decimal";
import type { Varying } from "../../plan/plan";
import { euros, list, numberUpTo, percent } from "../../text/dutch";
import { UNIT_LABELS, isMoney, isShare, isWhole, type Unit } from "../../text/units";
import type { Breakeven, BreakevenAnswer } from "./breakeven";

/** A break-even as a Dutch reader reads it: one or two sentences. */
export function breakevenText(told: Breakeven, years: readonly number[]): string {
  const { outcome, threshold, answers } = told;
  const [what, goal] = [outcome.label, outcomeText(threshold, outcome.unit)];
  switch (told.verdict) {
    case "unknown":
      return `Niet te zeggen: ${what} is niet bekend, want er ontbreekt invoer.`;
    case "always":
      return `${what} is altijd ${goal}, wat ${told.input.label} ook is.`;
    case "no-effect":
      return `${what} hangt niet van ${told.input.label} af en blijft ${shown(told.now.outcome, outcome.unit)}: nooit ${goal}.`;
    case "never":
      return `${what} wordt binnen de grenzen van ${told.input.label} nergens ${goal}. ${reachText(told)}${reasonText(told)}`;
    case "outside":
    case "found":
      return `${what} is ${goal} bij ${list(answers.map((answer) => answerText(told, answer, years)))}${nowText(told)}.`;
  }
}

function answerText({ input, varying, outcome }: Breakeven, answer: BreakevenAnswer, years: readonly number[]): string {
  const { x, values, jumps, withinBounds, withinRange } = answer;
  const remarks = [
    ...(varying.by === "factor" && values.length > 1 ? [seriesText(values, input.unit, years)] : []),
    ...(jumps ? [`daar springt het, door afronding, naar ${shown(answer.outcome, outcome.unit)}`] : []),
    ...(withinBounds ? [] : ["dat kan niet: het ligt buiten de grenzen van deze invoer"]),
    ...(withinBounds && withinRange === false ? ["buiten de gepubliceerde bandbreedte"] : []),
    turnText(answer),
  ];
  return `${xText(input.label, varying, x, input.unit)} (${remarks.join("; ")})`;
}

/** Beside a flat stretch only one of the two sides changes anything. */
function turnText({ rising, flat }: BreakevenAnswer): string {
  const [more, less] = rising ? ["hoger", "lager"] : ["lager", "hoger"];
  switch (flat) {
    case "above":
      return `een lagere waarde maakt de uitkomst ${less}, vanaf hier verandert een hogere waarde niets`;
    case "below":
      return `een hogere waarde maakt de uitkomst ${more}, tot hier verandert een lagere waarde niets`;
    case null:
      return `een hogere waarde maakt de uitkomst ${more}`;
  }
}

/** "Inflatie: 2,8%", "“Uitrol” op 99,87% van nu", "Uitrol in 2026: 30%". */
function xText(label: string, varying: Varying, x: Decimal, unit: Unit): string {
  switch (varying.by) {
    case "value":
      return `${label}: ${precise(x, unit)}`;
    case "year":
      return `${label} in ${varying.year}: ${precise(x, unit)}`;
    case "factor":
      return `“${label}” op ${percent(x, 2)} van nu`;
  }
}

function nowText({ varying, now, input }: Breakeven): string {
  return now.x === null || varying.by === "factor" ? "" : `; nu ${precise(now.x, input.unit)}`;
}

function seriesText(values: readonly Decimal[], unit: Unit, years: readonly number[]): string {
  return values.map((value, at) => `${years[at] ?? ""}: ${precise(value, unit)}`).join(", ");
}

function reachText({ reach, input, outcome }: Breakeven): string {
  if (reach === null) return "";
  const ends = [reach.lowest, reach.highest].map(
    ({ x, outcome: value }) => `${outcomeText(value, outcome.unit)} (bij ${precise(x, input.unit)})`,
  );
  return `Het loopt van ${ends.join(" tot ")}.`;
}

/** What of it does not move, and what the rest would have to be. */
function reasonText({ input, outcome, fixed, threshold }: Breakeven): string {
  if (fixed === null || fixed.isZero()) return "";
  const [still, needed] = [fixed, threshold.minus(fixed)].map((value) => outcomeText(value, outcome.unit));
  return ` Want ${still} ervan hangt niet van ${input.label} af, en de rest wordt nergens ${needed}.`;
}

function shown(value: Decimal | null, unit: Unit): string {
  return value === null ? "onbekend" : outcomeText(value, unit);
}

/** "€ 1.234", "155 mensen", "14 weken". */
export function outcomeText(value: Decimal, unit: Unit): string {
  const text = precise(value, unit);
  return isMoney(unit) || isShare(unit) || unit === "year" ? text : `${text} ${UNIT_LABELS[unit]}`;
}

/** In its unit, with enough digits to tell near values apart. */
export function precise(value: Decimal, unit: Unit): string {
  if (unit === "eur") return euros(value);
  if (isShare(unit)) return percent(value, 3);
  if (isMoney(unit)) return euros(value, value.isInteger() ? 0 : 2);
  if (!isWhole(value, unit)) return `tussen ${value.floor().toFixed()} en ${value.ceil().toFixed()}`;
  if (unit === "year") return value.toFixed(0);
  return numberUpTo(value, value.abs().lt(ONE) ? 4 : 2);
}
