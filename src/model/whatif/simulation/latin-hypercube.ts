import { nextFraction, type RandomStream } from "./random";

/**
 * Fills a column with fractions, one in each of as many equal strata as the column is long, in random order: with as
 * many draws, the mean of an outcome that is a sum varies far less than with plain draws.
 *
 * @see McKay, Beckman and Conover, "A comparison of three methods…", Technometrics 21 (1979)
 */
export function latinHypercube(column: Float64Array, random: RandomStream): void {
  const { length } = column;
  for (let index = 0; index < length; index += 1) {
    // One draw gives both: its whole part is a place up to this one, and what is left is even within the stratum.
    const drawn = nextFraction(random) * (index + 1);
    const place = Math.floor(drawn);
    const fraction = (index + (drawn - place)) / length;
    // Shuffled while filled: Fisher and Yates, inside out.
    column[index] = column[place] ?? fraction;
    column[place] = fraction;
  }
}

/** Fills a column with fractions that know nothing of each other. */
export function plainDraws(column: Float64Array, random: RandomStream): void {
  for (let index = 0; index < column.length; index += 1) column[index] = nextFraction(random);
}
