import type { Decimal } from "../money/decimal";
import type { PrintedTotal } from "../plan/figures";
import { figureNamed, where, type Finding, type Place } from "../plan/finding";
import { list, numberUpTo, percent, sideBySide } from "../text/dutch";
import { judgeWithCulprits, type Culprit } from "./culprits";
import type { Verdict, Weighed } from "./totals";

/**
 * Printed totals against what they are made of. Where figures were rounded, each may be half a unit off: a difference
 * within that is told as rounding, anything beyond it is a fault of one cell, and that cell is named.
 */
export function checkPrintedTotals(totals: readonly PrintedTotal[]): readonly Finding[] {
  const { verdicts, culprits } = judgeWithCulprits(totals);
  return [...verdicts.flatMap((verdict) => findingOn(verdict) ?? []), ...culprits.map(culpritFinding)];
}

function findingOn(verdict: Verdict): Finding | null {
  if (verdict.status === "exact") return null;
  const { total, by, status } = verdict;
  if (status === "unclear") return conflict(verdict);
  const [printed, computed] =
    by.definition.along === "share"
      ? [shown(total.printed, by), shown(by.computed, by)]
      : sideBySide(total.printed, by.computed);
  const figures = `${printed}, maar ${madeOf(by)} ${computed}`;
  const gap = `verschil ${by.difference.isPositive() ? "+" : ""}${shown(by.difference, by)}`;
  const about = {
    code: "total-mismatch",
    about: figureNamed(total.label, total.place),
    place: total.place,
    printed: total.printed,
    computed: by.computed,
    ...(by.definition.along === "share" && { unit: "share" as const }),
  } as const;
  const name = `${total.label} in ${where(total.place)}`;
  if (status === "rounding") {
    return {
      ...about,
      severity: "rounding",
      message: `${name} is ${figures} (${gap}). Dat past binnen de afronding.`,
      remedy: "Er hoeft niets te gebeuren.",
    };
  }
  return {
    ...about,
    severity: "error",
    ...(total.consequence !== undefined && { consequence: { text: total.consequence } }),
    message: `${name} klopt niet: er staat ${figures} (${gap}).`,
    remedy: remedyFor(total.place, by),
  };
}

function remedyFor(place: Place, by: Weighed): string {
  const cell = where(place);
  switch (by.definition.along) {
    case "detail":
      return `Verwijs in ${cell} naar ${list(by.definition.parts.map((part) => where(part.place)))}.`;
    case "share":
      return `Bereken ${cell} als deel van het totaal; dat geeft ${shown(by.computed, by)}.`;
    default:
      return `Controleer de delen en zet in ${cell} een optelling; die geeft ${shown(by.computed, by)}.`;
  }
}

/** It follows in one way, so the total is right; in another way it does not, so one of those parts is wrong. */
function conflict({ total, by }: Verdict): Finding | null {
  const [first] = by.definition.parts;
  if (first === undefined) return null;
  const parts = list(by.definition.parts.map(({ place }) => place.address));
  return {
    code: "parts-conflict",
    about: figureNamed(total.label, total.place),
    severity: "error",
    place: first.place,
    printed: by.computed,
    computed: total.printed,
    message: `Bij ${total.label} (${where(total.place)}, ${shown(total.printed, by)}) zijn ${parts} samen ${shown(by.computed, by)}. Het totaal volgt wel uit andere cellen, dus een van deze delen klopt niet.`,
    remedy: `Controleer ${parts} op ${first.place.sheet}.`,
  };
}

function culpritFinding({ label, place, printed, expected, explains }: Culprit): Finding {
  return {
    code: "part-mismatch",
    about: figureNamed(label, place),
    severity: "error",
    place,
    printed,
    computed: expected,
    message: `${where(place)} klopt niet: met ${numberUpTo(expected, 2)} in plaats van ${numberUpTo(printed, 2)} sluiten ${explains} totalen die er nu naast zitten.`,
    remedy: `Controleer ${where(place)} in de bron.`,
  };
}

function madeOf({ definition: { along, parts } }: Weighed): string {
  switch (along) {
    case "down":
      return parts.length === 1 ? "de regel die meetelt is" : `de ${parts.length} regels samen zijn`;
    case "across":
      return parts.length === 1 ? "de kolom die meetelt is" : `de ${parts.length} kolommen samen zijn`;
    case "running":
      return "alle jaren tot en met dit jaar samen zijn";
    case "detail":
      return `${list(parts.map(({ place }) => where(place)))} geeft`;
    case "share":
      return "het aandeel is";
  }
}

function shown(value: Decimal, { definition }: Weighed): string {
  return definition.along === "share" ? percent(value) : numberUpTo(value, 2);
}
