import type { Decimal } from "../money/decimal";
import { NONE, UNKNOWN_ANSWER, known, type Answer } from "../money/answer";

/** A series falls below nothing, or to at most nothing: costs are positive, benefits negative. */
export interface Turn {
  readonly is: "below-nothing" | "at-most-nothing";
  /** Whether it must stay so in every later year. */
  readonly lasting: boolean;
}

/** The first year in which a series turns. Unknown while any year is: none can be ruled out then. */
export function firstYear(years: readonly number[], values: readonly (Decimal | null)[], turn: Turn): Answer<number> {
  const holds = years.map((_, index) => {
    const value = values[index] ?? null;
    return value && (turn.is === "below-nothing" ? value.lt(0) : value.lte(0));
  });
  if (years.length === 0 || holds.includes(null)) return UNKNOWN_ANSWER;
  const at = turn.lasting ? holds.lastIndexOf(false) + 1 : holds.indexOf(true);
  const year = years[at];
  return year === undefined ? NONE : known(year);
}
