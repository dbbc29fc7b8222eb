import { Decimal } from "../../../model/money/decimal";
import { figureNamed, where, type Finding } from "../../../model/plan/finding";
import { numberUpTo } from "../../../model/text/dutch";
import type { FigureLines } from "./figure-lines";
import { placeOf, type Figure } from "./table";

/** Numbers typed between formulas that are one formula filled in: they no longer follow what those work out. */
export function interruptedFormulas(typed: ReadonlySet<Figure>, lines: FigureLines): readonly Finding[] {
  return [...typed].map((figure): Finding => {
    const place = placeOf(figure);
    const label = lines.labelOf(figure);
    // An error that someone typed has no value.
    const printed = Number.isNaN(figure.value) ? null : new Decimal(figure.value);
    const what = printed === null ? "een getypte fout" : `het getypte getal ${numberUpTo(printed, 2)}`;
    return {
      code: "formula-interrupted",
      about: figureNamed(label, place),
      severity: "warning",
      place,
      ...(printed !== null && { printed }),
      message: `In ${where(place)}${label === "" ? "" : ` (${label})`} staat ${what} tussen formules. Het verandert niet mee als de invoer wijzigt.`,
      remedy: `Trek de formule van de cel ernaast door over ${where(place)}, of zet erbij waarom dit getal vast is.`,
    };
  });
}
