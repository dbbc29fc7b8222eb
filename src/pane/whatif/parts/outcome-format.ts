import { Decimal } from "../../../model/money/decimal";
import { euros, number, numberUpTo, unbrokenEuros } from "../../../model/text/dutch";
import { UNIT_LABELS, isMoney, isShare, quantity, type Unit } from "../../../model/text/units";
import { thousands, wholeEuros, type Format } from "../../figures/format";

/** How figures that stand beside each other are written: all alike, with their unit said once. */
export interface Shown {
  readonly format: Format;
  /** What stands above them: "× € 1 mln", "mensen". */
  readonly unit: string;
}

const MILLION = 1_000_000;
const TEN_THOUSAND = 10_000;

/** @param largest of the figures, in size: it decides how finely all of them are written */
export function shownAs(unit: Unit, largest: Decimal): Shown {
  if (unit !== "eur") return { format: (value) => inUnit(value, unit), unit: UNIT_LABELS[unit] };
  if (largest.abs().gte(MILLION)) return { format: (value) => number(value.div(MILLION), 2), unit: "× € 1 mln" };
  if (largest.abs().gte(TEN_THOUSAND)) return { format: thousands, unit: "× € 1.000" };
  return { format: (value) => number(value), unit: "€" };
}

/** A figure by itself, in a sentence: "−€ 3.757.123", "394,7", "17%". */
export function alone(value: Decimal, unit: Unit): string {
  return unit === "eur" ? wholeEuros(value) : inUnit(value, unit);
}

/**
 * Figures in one row, with as many decimals each as the one that has the most.
 *
 * @param single how each would be written by itself
 */
export function alike(values: readonly (Decimal | null)[], unit: Unit, single: (value: Decimal) => string): Format {
  if (unit === "year") return single;
  const places = Math.max(0, ...values.map((value) => (value ? decimalsIn(single(value)) : 0)));
  if (isShare(unit)) return (value) => `${number(value.times(100), places)}%`;
  return isMoney(unit) ? (value) => unbrokenEuros(euros(value, places)) : (value) => number(value, places);
}

function decimalsIn(text: string): number {
  return /,(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** Values of an input as they stand beside a bar: one, or first and last of a series. */
export function valuesText(values: readonly Decimal[], unit: Unit): string {
  const texts = values.map((value) => quantity(value, unit));
  const distinct = [...new Set(texts)];
  return distinct.length <= 1 ? (distinct[0] ?? "") : `${texts[0] ?? ""} … ${texts.at(-1) ?? ""}`;
}

/** A double that a simulation gave, for the formats that write decimals; null for what is no number. */
export function decimalOf(value: number): Decimal | null {
  return Number.isFinite(value) ? new Decimal(value) : null;
}

/** The largest in size; 0 for none. */
export function largestOf(values: readonly (Decimal | null)[]): Decimal {
  return values.reduce<Decimal>((most, value) => (value?.abs().gt(most) ? value.abs() : most), new Decimal(0));
}

/** People and the like have a decimal more than in a formula would help. */
function inUnit(value: Decimal, unit: Unit): string {
  return unit === "year" || isShare(unit) || unit.startsWith("eur") ? quantity(value, unit) : numberUpTo(value, 1);
}
