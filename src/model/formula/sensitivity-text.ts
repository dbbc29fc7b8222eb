import type { Decimal } from "../money/decimal";
import { changeText, stepOf } from "../text/step";
import type { Unit } from "../text/units";
import type { Sensitivity } from "./sensitivity";
import { UNKNOWN } from "./sentence";

/** A sensitivity as a Dutch reader reads it. */
export interface ToldSensitivity {
  readonly id: string;
  /** The input. */
  readonly label: string;
  /** What 1% more of it does: "−€ 7.791". */
  readonly perHundredth: string;
  /** "1 persoon meer" */
  readonly step: string;
  /** What that step does: "−€ 64,68". */
  readonly perStep: string;
  readonly linear: boolean;
}

/** @param unit what the figure counts that changes */
export function tellSensitivity({ input, perUnit, perHundredth, linear }: Sensitivity, unit: Unit): ToldSensitivity {
  const told = (change: Decimal | null) => (change === null ? UNKNOWN : changeText(change, unit));
  const { size, text } = stepOf(input.unit);
  return {
    id: input.id,
    label: input.label,
    perHundredth: told(perHundredth),
    step: text,
    perStep: told(perUnit?.times(size) ?? null),
    linear,
  };
}
