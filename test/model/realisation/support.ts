import { Decimal } from "../../../src/model/money/decimal";
import type { Figures } from "../../../src/model/plan/figures";
import type { Actual, Actuals } from "../../../src/model/realisation/actuals";
import type { RealisationChoices } from "../../../src/model/plan/realisation-choices";
import { realisationOf } from "../../../src/model/realisation/realisation";
import type { Measured } from "../../../src/model/realisation/standing";
import { twente } from "../../../src/plans";
import { twenteFigures } from "../../support/twente-figures";

/** One count a month, from a month on: "2026-01" and ten numbers are January to October. */
export function monthly(measure: string, from: string, amounts: readonly number[], place?: string): readonly Actual[] {
  const [year = 0, month = 0] = from.split("-").map(Number);
  return amounts.map((amount, index) => {
    const at = year * 12 + month - 1 + index;
    const period = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    return { measure, period, amount: new Decimal(amount), ...(place !== undefined && { place }) };
  });
}

export function counted(until: string, ...counts: readonly (readonly Actual[])[]): Actuals {
  return { until, counts: counts.flat() };
}

/** How a milestone of Twente stands. */
export function standing(
  nr: number,
  actuals: Actuals,
  choices: RealisationChoices = {},
  figures: Figures = twenteFigures(),
): Measured {
  const found = realisationOf(twente, figures, actuals, choices).standings.find((each) => each.nr === nr);
  if (found?.kind !== "measured") throw new Error(`milestone ${nr} has no measure`);
  return found;
}

export const same = (times: number, amount: number): readonly number[] => Array.from({ length: times }, () => amount);
