import { ZERO } from "../model/money/decimal";
import type { Decimal } from "../model/money/decimal";
import { splitByLargestRemainder } from "../model/money/largest-remainder";
import { amount, cell, decimalArgument, isOmitted, optional } from "./arguments";
import type { Given } from "./arguments";
import { refuse } from "./fault";

/**
 * Splits an amount over a range of weights; the answer has the range's shape and spills.
 * Where remainders tie, the claim that stands first in the range goes first. Blank cells have no weight.
 */
export function split(bedrag: Given, gewichten: readonly (readonly Given[])[], eenheid: Given): number[][] {
  const unit = optional(eenheid, 1, (given) =>
    decimalArgument(given, "eenheid", {
      min: 0.0001,
      expected: "de kleinste eenheid: 1 voor hele euro's, 0,01 voor centen",
    }),
  );
  const total = amount(bedrag, "bedrag");
  if (!total.mod(unit).isZero()) {
    return refuse(
      `bedrag is geen veelvoud van de eenheid; rond het bedrag eerst af, of kies eenheid 0,01 voor centen.`,
    );
  }
  const claims = gewichten.flat().map((given, index) => ({ key: positionKey(index), weight: weight(given, index) }));
  if (claims.every((claim) => claim.weight.isZero())) return refuse("gewichten bevat geen enkel gewicht boven 0.");

  const shares = splitByLargestRemainder(total, claims, unit).map(cell);
  let next = 0;
  return gewichten.map((row) => row.map(() => shares[next++] ?? 0));
}

function weight(given: Given, index: number): Decimal {
  if (isOmitted(given)) return ZERO;
  return decimalArgument(given, `gewichten, plaats ${index + 1},`, { min: 0, expected: "een getal van 0 of meer" });
}

/** Sorts as text in the order of the range. */
function positionKey(index: number): string {
  return String(index).padStart(8, "0");
}
