import { exp, log } from "../program/elementary";

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
  return 0.5 + sum * exp(-0.5 * x * x - 0.918_938_533_204_672_8);
}

/** Beyond seven standard deviations the series cancels; a continued fraction does not. */
function upperTail(x: number): number {
  let fraction = x;
  for (let index = 60; index > 0; index -= 1) fraction = x + index / fraction;
  return exp(-0.5 * x * x - 0.918_938_533_204_672_8) / fraction;
}

const [A1, A2, A3, A4, A5, A6] = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239,
] as const;
const [B1, B2, B3, B4, B5] = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1,
] as const;
const [C1, C2, C3, C4, C5, C6] = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
] as const;
const [D1, D2, D3, D4] = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416] as const;
const CENTRAL = 0.02425;

/** The value below which the fraction p lies: P. J. Acklam's rational form, then one step of Halley's method. */
export function normalQuantile(p: number): number {
  const x = quickNormalQuantile(p);
  const error = normalCdf(x) - p;
  const step = error * Math.sqrt(2 * Math.PI) * exp(0.5 * x * x);
  return x - step / (1 + 0.5 * x * step);
}

/** The same without that step: off by at most a thousand-millionth of the value. */
export function quickNormalQuantile(p: number): number {
  if (p < CENTRAL) return tail(Math.sqrt(-2 * log(p)));
  if (p > 1 - CENTRAL) return -tail(Math.sqrt(-2 * log(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  return (
    ((((((A1 * r + A2) * r + A3) * r + A4) * r + A5) * r + A6) * q) /
    (((((B1 * r + B2) * r + B3) * r + B4) * r + B5) * r + 1)
  );
}

function tail(q: number): number {
  return (((((C1 * q + C2) * q + C3) * q + C4) * q + C5) * q + C6) / ((((D1 * q + D2) * q + D3) * q + D4) * q + 1);
}
