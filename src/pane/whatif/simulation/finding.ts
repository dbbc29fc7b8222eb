import { Decimal } from "../../../model/money/decimal";
import { number } from "../../../model/text/dutch";
import type { SimulatedOutcome, SimulationResult } from "../../../model/whatif/simulation/result";
import type { WhatIfTexts } from "../../texts/whatif";
import { alone, decimalOf } from "../parts/outcome-format";

/** What the simulation comes down to, in a sentence. */
export function findingOf(result: SimulationResult, texts: WhatIfTexts): string {
  const [outcome] = result.outcomes;
  const { simulation: say } = texts;
  if (!outcome) return say.titleReady;
  const { label, unit, threshold, chanceBelow } = outcome;
  if (unit === "eur" && threshold === 0) return say.title(chanceText(chanceBelow), label, say.assumed(result));
  const middle = percentileOf(outcome, 0.5);
  return middle ? say.titleMiddle(label, alone(middle, unit), say.assumed(result)) : say.titleReady;
}

/** A chance to whole hundredths; what is hardly possible is not called impossible. */
export function chanceText(chance: number): string {
  if (chance > 0 && chance < 0.01) return "< 1%";
  if (chance < 1 && chance > 0.99) return "> 99%";
  return `${number(new Decimal(chance).times(100))}%`;
}

export function percentileOf({ percentiles }: SimulatedOutcome, fraction: number): Decimal | null {
  const found = percentiles.find((known) => known.fraction === fraction);
  return found ? decimalOf(found.value) : null;
}
