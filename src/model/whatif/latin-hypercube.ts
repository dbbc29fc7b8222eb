import type { RandomStream } from "./random";

/**
 * Fills a column with fractions, one in each of as many equal strata as the column is long, in random order: with as
 * many draws, the mean of an outcome that is a sum varies far less than with plain draws.
 *
 * @see McKay, Beckman and Conover, "A comparison of three methods…", Technometrics 21 (1979)
 */
export function latinHypercube(column: Float64Array, random: RandomStream): void {
  const { length } = column;
  for (let index = 0; index < length; index += 1) {
    // Shuffled while filled: Fisher and Yates, inside out.
    const other = random.below(index + 1);
    const fraction = (index + random.next()) / length;
    column[index] = column[other] ?? fraction;
    column[other] = fraction;
  }
}

/** Fills a column with fractions that know nothing of each other. */
export function plainDraws(column: Float64Array, random: RandomStream): void {
  for (let index = 0; index < column.length; index += 1) column[index] = random.next();
}
