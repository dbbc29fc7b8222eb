import { nextFraction, type RandomStream } from "../../../src/model/whatif/simulation/random";

/** Counts drawn at random: what a process with a known mean could have counted in a period. */

function normal(stream: RandomStream): number {
  return Math.sqrt(-2 * Math.log(nextFraction(stream))) * Math.cos(2 * Math.PI * nextFraction(stream));
}

/** Marsaglia and Tsang (2000). */
function gamma(stream: RandomStream, shape: number): number {
  if (shape < 1) return gamma(stream, shape + 1) * nextFraction(stream) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(stream);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(nextFraction(stream)) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** The number of arrivals in one unit of time, by their waiting times. */
function arrivals(stream: RandomStream, mean: number): number {
  let [count, time] = [0, -Math.log(nextFraction(stream))];
  while (time < mean) [count, time] = [count + 1, time - Math.log(nextFraction(stream))];
  return count;
}

/** @param dispersion how many times larger the variance is than the mean: 1 for a steady process */
export function drawnCount(stream: RandomStream, mean: number, dispersion: number): number {
  if (dispersion <= 1) return arrivals(stream, mean);
  return arrivals(stream, gamma(stream, mean / (dispersion - 1)) * (dispersion - 1));
}

/** A whole number from one to another, each as likely. */
export function between(stream: RandomStream, from: number, to: number): number {
  return from + Math.floor(nextFraction(stream) * (to - from + 1));
}
