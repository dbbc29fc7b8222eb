/**
 * Exponent, logarithm and sine by additions, products and quotients alone. Those are the same to the last bit on every
 * machine; Math.exp and its like need not be, and then the same seed would not give the same figures.
 */

/** ln 2 in two parts: so many times the first is exact. */
const LN2_HIGH = 0.693_147_180_369_123_8;
const LN2_LOW = 1.908_214_929_270_587_7e-10;

/** e^x, off by a few units in the last place. */
export function exp(x: number): number {
  if (x > 709) return Infinity;
  if (x < -745) return 0;
  const twos = Math.round(x / (LN2_HIGH + LN2_LOW));
  const rest = x - twos * LN2_HIGH - twos * LN2_LOW;
  // Taylor; the rest is at most half of ln 2, so that the last term is below the last digit.
  let sum = 1;
  for (let index = 15; index > 0; index -= 1) sum = 1 + (rest * sum) / index;
  // In two steps: 2^twos itself may be too small for a number while the outcome is not.
  const half = twos >> 1;
  return sum * wholePower(2, half) * wholePower(2, twos - half);
}

/** The natural logarithm of a positive number, off by a few units in the last place. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let [part, twos] = [x, 0];
  for (; part > Math.SQRT2; part /= 2) twos += 1;
  for (; part < Math.SQRT1_2; part *= 2) twos -= 1;
  const ratio = (part - 1) / (part + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let index = 23; index > 0; index -= 2) sum = sum * square + 1 / index;
  return 2 * ratio * sum + twos * LN2_LOW + twos * LN2_HIGH;
}

/** The sine of an angle between −1 and 1 radians. */
export function smallSine(angle: number): number {
  let sum = 1;
  for (let index = 18; index > 0; index -= 2) sum = 1 - (angle * angle * sum) / (index * (index + 1));
  return angle * sum;
}

/** base^exponent for a whole exponent, by multiplying. */
export function wholePower(base: number, exponent: number): number {
  let power = 1;
  let square = base;
  for (let left = Math.abs(exponent); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power *= square;
    square *= square;
  }
  return exponent < 0 ? 1 / power : power;
}

/** base^exponent; NaN for a root of a negative number. */
export function power(base: number, exponent: number): number {
  if (Number.isInteger(exponent)) return wholePower(base, exponent);
  return base === 0 ? (exponent > 0 ? 0 : Infinity) : exp(exponent * log(base));
}
