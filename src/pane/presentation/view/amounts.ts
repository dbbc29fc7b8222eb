import type { Decimal } from "../../../model/money/decimal";
import { thousands, wholeEuros } from "../../figures/format";
import type { Texts } from "../../texts/texts";
import type { PresentationTexts } from "../../texts/presentation-nl";
import type { Sign } from "./view";

/** In whole thousands: the one rounding of the presentation. */
export function inThousands(value: Decimal): Decimal {
  return value.div(1000).toDecimalPlaces(0);
}

/** "€ 3.822.000", without a sign: words say which way it goes. */
export function roundedEuros(value: Decimal): string {
  return wholeEuros(inThousands(value.abs()).times(1000));
}

/** "−3.822" of a column headed × € 1.000. */
export function cellOf(value: Decimal | null, { unknown }: Texts): string {
  return value ? thousands(value) : unknown;
}

export function signOf(value: Decimal | null): Sign {
  if (value === null) return "unknown";
  if (value.isZero()) return "nil";
  return value.isNegative() ? "negative" : "positive";
}

/** "levert € 3.822.000 op", "kost € 12.000": a benefit is negative. What is less than it is rounded to is still not nil. */
export function meaningOf(value: Decimal | null, say: PresentationTexts): string {
  if (value === null) return say.unknown;
  const isLittle = inThousands(value).isZero();
  switch (signOf(value)) {
    case "negative":
      return isLittle ? say.yieldsLittle : say.yields(roundedEuros(value));
    case "positive":
      return isLittle ? say.costsLittle : say.costs(roundedEuros(value));
    default:
      return say.nil;
  }
}

/** A sum that is shown: its parts, each rounded, beside the whole, rounded. */
export interface ShownSum {
  readonly name: string;
  readonly parts: readonly (Decimal | null)[];
  readonly whole: Decimal | null;
}

/** What is said of rounding under figures that a reader may add up. */
export function roundingText(sums: readonly ShownSum[], say: PresentationTexts): readonly string[] {
  const apart = sums.filter(isApart).map(({ name }) => name);
  const isKnown = sums.every(({ parts, whole }) => ![...parts, whole].includes(null));
  const adding = isKnown ? say.addsUp : say.knownAddsUp;
  return [say.rounded, apart.length > 0 ? say.apart(apart) : adding];
}

function isApart({ parts, whole }: ShownSum): boolean {
  if (whole === null) return false;
  let shown = inThousands(whole);
  for (const part of parts) {
    if (part === null) return false;
    shown = shown.minus(inThousands(part));
  }
  return !shown.isZero();
}
