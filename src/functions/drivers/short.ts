/**
 * Decimals that fit in doubles: digits × 10^−places, every step exact. Most cells hold such short numbers, and
 * arithmetic on them is twenty times as fast as on decimals of any length. Whatever does not fit is null, and is
 * calculated in full; both give the same double, as a test shows.
 */
export interface Short {
  /** A whole number of at most 2^53. */
  readonly digits: number;
  /** Below 0 for 3.000 as 3 × 10^3. */
  readonly places: number;
}

/** With so many digits there is but one decimal for a double: the one that the cell shows. */
const MAX_DIGITS = 1e15;

/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

const MOST_PLACES = 12;

export function shortOf(value: number): Short | null {
  for (let places = 0; places <= MOST_PLACES; places += 1) {
    const digits = Math.round(value * power(places));
    if (Math.abs(digits) >= MAX_DIGITS) return null;
    // A division of two exact numbers rounds once: equality means that this is the cell's number.
    if (digits / power(places) === value) return places === 0 ? withoutZeros(digits) : { digits, places };
  }
  return null;
}

/** The nearest double. */
export function toNumber({ digits, places }: Short): number {
  return places >= 0 ? digits / power(places) : digits * power(-places);
}

export function times(a: Short, b: Short): Short | null {
  return checked(a.digits * b.digits, a.places + b.places);
}

export function plus(a: Short, b: Short): Short | null {
  const places = Math.max(a.places, b.places);
  if (places - Math.min(a.places, b.places) > MOST_PLACES) return null;
  const [left, right] = [a.digits * power(places - a.places), b.digits * power(places - b.places)];
  return Number.isSafeInteger(left) && Number.isSafeInteger(right) ? checked(left + right, places) : null;
}

export function negated({ digits, places }: Short): Short {
  return { digits: -digits, places };
}

/** Only to a whole power of 0 or more, which is exact; others are left to the full calculation. */
export function raised(base: Short, exponent: Short): Short | null {
  const count = toNumber(exponent);
  if (!Number.isInteger(count) || count < 0 || count > MOST_PLACES) return null;
  let result: Short | null = { digits: 1, places: 0 };
  for (let time = 0; time < count && result !== null; time += 1) result = times(result, base);
  return result;
}

function checked(digits: number, places: number): Short | null {
  return Number.isSafeInteger(digits) && Math.abs(places) < POWERS.length ? { digits, places } : null;
}

/** Prices are often round; their zeros would soon fill the digits. */
function withoutZeros(whole: number): Short {
  let [digits, places] = [whole, 0];
  while (digits !== 0 && digits % 10 === 0) {
    digits /= 10;
    places -= 1;
  }
  return { digits, places };
}

function power(exponent: number): number {
  return POWERS[exponent] ?? Infinity;
}
