import { Decimal, ZERO } from "../money/decimal";

/**
 * The list at the beginning of each year: L(t) = L(t−1) + inflow(t−1) − outflow(t−1), never below 0: places that nobody
 * waits for stay empty.
 *
 * @param start people on the list when the first year begins
 * @param inflow people added per year, net of who would have left anyway
 * @param outflow people helped per year by what the plan adds
 * @returns one position per year of `outflow`; the last year's own flows lead beyond it
 */
export function stockAndFlow(start: Decimal, inflow: readonly Decimal[], outflow: readonly Decimal[]): Decimal[] {
  let people = start;
  return outflow.map((out, index) => {
    const position = people;
    people = Decimal.max(ZERO, people.plus(inflow[index] ?? ZERO).minus(out));
    return position;
  });
}
