import { Decimal } from "../../../src/model/money/decimal";
import type { InputDefinition } from "../../../src/model/plan/plan";
import { isMoney, isShare } from "../../../src/model/text/units";
import type { Scale } from "../../../src/workbook/links/link";
import type { PageCell } from "./page";
import type { Random } from "./random";

/** How the figures of one input are written. */
export interface Notation {
  /** What a number in a cell is multiplied by to get the input's own unit. */
  readonly scale: Scale;
  readonly text: "no" | "dutch" | "euro" | "spaced" | "percent";
  readonly percentFormat: boolean;
}

export function figureCell(value: Decimal, { unit }: InputDefinition, notation: Notation): PageCell {
  const written = value.div(notation.scale);
  switch (notation.text) {
    case "no":
      return {
        value: written.toNumber(),
        ...(notation.percentFormat ? { numberFormat: "0.0%" } : isMoney(unit) ? { numberFormat: "#,##0" } : {}),
      };
    case "percent":
      return { value: `${dutch(value.times(100))}%` };
    case "euro":
      return { value: `€ ${dutch(written)}` };
    case "spaced":
      return { value: dutch(written).replaceAll(".", " ") };
    case "dutch":
      return { value: dutch(written) };
  }
}

/** 1234.5 → "1.234,5". */
function dutch(value: Decimal): string {
  const [whole = "", fraction] = value.abs().toFixed().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${value.isNegative() ? "-" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}

/** Figures as a controller may have changed them: up to a third more or less, as round as they were. */
export function changed(published: readonly string[], input: InputDefinition, random: Random): readonly Decimal[] {
  const factor = random.between(75, 130) / 100;
  return published.map((text) => {
    const value = new Decimal(text);
    const digits = Math.max(2, value.precision());
    const moved = value.times(factor).toSignificantDigits(digits);
    return isShare(input.unit) ? Decimal.min(1, moved) : moved;
  });
}
