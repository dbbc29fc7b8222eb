import { apportion } from "./apportion";
import { ZERO, type Decimal } from "./decimal";
import { euros, inTieOrder, unitsOf, wholeWeights, type Claim } from "./largest-remainder";
import { RoundingTable } from "./rounding-table";
import { total } from "./whole-numbers";

/**
 * Splits several amounts over the same claims at once, so that the table ties in both directions: each row is exactly
 * its amount, and each column is the claim's largest-remainder share of the whole. Splitting each row by itself would
 * let the columns drift by a unit a row.
 *
 * Of all tables in whole units with these sums it is the closest to the exact amounts: no cell is more than a unit
 * away where such a table exists, and the squared differences are least. Equals go by key of the claim, then by row.
 *
 * @param amounts one a row, in euros, whole units, all with the same sign; in an order that settles ties
 * @param claims the columns
 * @param columns what each column must be, in whole units, in the order of the claims; absent: its largest-remainder share
 * @returns per row one share per claim, in the order of the claims
 * @throws RangeError as splitByLargestRemainder does, and when signs differ, or rows and columns have
 *   different sums
 * @see L.H. Cox, "A Constructive Procedure for Unbiased Controlled Rounding", JASA 82 (1987)
 */
export function splitTable(
  amounts: readonly Decimal[],
  claims: readonly Claim[],
  unit: Decimal,
  columns?: readonly Decimal[],
): readonly (readonly Decimal[])[] {
  const signed = amounts.map((amount) => unitsOf(amount, unit));
  const sign = signed.some((units) => units < 0n) ? -1 : 1;
  if (sign === -1 && signed.some((units) => units > 0n)) throw new RangeError("the amounts of a table differ in sign");
  const rows = signed.map((units) => (units < 0n ? -units : units));

  const order = inTieOrder(claims);
  const weights = wholeWeights(order.map(({ claim }) => claim));
  const table = new RoundingTable(rows, weights);
  table.balance(
    columns === undefined
      ? apportion(total(rows), weights)
      : order.map(({ index }) => unitsOf((columns[index] ?? ZERO).abs(), unit)),
  );
  const place = new Map(order.map(({ index }, position) => [index, position]));
  return table.cells().map((row) => claims.map((_, index) => euros(row[place.get(index) ?? 0] ?? 0n, unit, sign)));
}
