import type { Finding } from "./finding";
import type { PrintedTotal } from "../businesscase/figures";
import { sumKnown } from "../money/decimal";
import { number } from "../text/dutch";

/**
 * A typed total against the sum of its parts. Where the parts were rounded, each may be half a unit off and the total
 * too: a difference within that is told as rounding, anything beyond it is a fault. Counts are exact.
 */
export function checkPrintedTotal(total: PrintedTotal): Finding | null {
  const computed = sumKnown(total.parts);
  const difference = total.printed.minus(computed);
  if (difference.isZero()) return null;

  const allowed = total.roundedTo.div(2).times(total.parts.length + 1);
  const { sheet, address } = total.place;
  const figures = `${number(total.printed)}, de ${total.parts.length} regels tellen op tot ${number(computed)}`;
  const gap = `verschil ${difference.isPositive() ? "+" : ""}${number(difference)}`;
  if (difference.abs().lte(allowed)) {
    return {
      code: "total-mismatch",
      severity: "rounding",
      place: total.place,
      printed: total.printed,
      computed,
      message: `Het totaal ${total.label} in ${sheet}!${address} is ${figures} (${gap}). Dat past binnen de afronding.`,
      remedy: "Er hoeft niets te gebeuren; de berekening gebruikt de opgetelde regels.",
    };
  }
  return {
    code: "total-mismatch",
    severity: "error",
    place: total.place,
    printed: total.printed,
    computed,
    message: [
      `Het totaal ${total.label} in ${sheet}!${address} klopt niet: gedrukt staat ${figures} (${gap}).`,
      total.consequence,
    ]
      .filter(Boolean)
      .join(" "),
    remedy: `Controleer de regels en zet in ${sheet}!${address} een optelling. De berekening gebruikt de opgetelde regels, ${number(computed)}.`,
  };
}
