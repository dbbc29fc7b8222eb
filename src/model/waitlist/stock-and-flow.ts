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

/** The same while flows may be unknown: every position after an unknown flow is unknown too. */
export function knownStock(
  start: Decimal | null,
  inflow: readonly (Decimal | null)[],
  outflow: readonly (Decimal | null)[],
): readonly (Decimal | null)[] {
  if (start === null) return outflow.map(() => null);
  const unknown = outflow.findIndex((out, index) => out === null || inflow[index] === null);
  const lastKnown = unknown < 0 ? outflow.length - 1 : unknown;
  const known = (flows: readonly (Decimal | null)[]) => outflow.map((_, index) => flows[index] ?? ZERO);
  return stockAndFlow(start, known(inflow), known(outflow)).map((people, index) =>
    index <= lastKnown ? people : null,
  );
}
