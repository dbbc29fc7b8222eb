/** The standard normal distribution. */

/** Chance of at most x. By the error function in continued form: W. J. Cody's method as in Marsaglia (2004). */
export function normalCdf(x: number): number {
  if (x < -38) return 0;
  if (x > 38) return 1;
  if (Math.abs(x) > 7) return x > 0 ? 1 - upperTail(x) : upperTail(-x);
  // Marsaglia, "Evaluating the normal distribution", J. Stat. Softw. 11(4), 2004: a series that stops by itself.
  let sum = x;
  let term = x;
  for (let index = 3; sum !== sum + term; index += 2) {
    term = (term * x * x) / index;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-0.5 * x * x - 0.918_938_533_204_672_8);
}

/** Beyond seven standard deviations the series cancels; a continued fraction does not. */
function upperTail(x: number): number {
  let fraction = x;
  for (let index = 60; index > 0; index -= 1) fraction = x + index / fraction;
  return Math.exp(-0.5 * x * x - 0.918_938_533_204_672_8) / fraction;
}

const A = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239,
];
const B = [-5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1];
const C = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const D = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416];
const CENTRAL = 0.02425;

/** The value below which the fraction p lies: P. J. Acklam's rational form, then one step of Halley's method. */
export function normalQuantile(p: number): number {
  const x = rational(p);
  const error = normalCdf(x) - p;
  const step = error * Math.sqrt(2 * Math.PI) * Math.exp(0.5 * x * x);
  return x - step / (1 + 0.5 * x * step);
}

function rational(p: number): number {
  if (p < CENTRAL) return tail(Math.sqrt(-2 * Math.log(p)));
  if (p > 1 - CENTRAL) return -tail(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  return (polynomial(A, r) * q) / (polynomial(B, r) * r + 1);
}

function tail(q: number): number {
  return polynomial(C, q) / (polynomial(D, q) * q + 1);
}

/** Highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((value, coefficient) => value * x + coefficient, 0);
}
