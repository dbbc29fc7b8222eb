import type { Change } from "./twente-drivers";

/** Mulberry32: a seed gives the same numbers for ever. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Some inputs of Twente with values that the plan could have had, written as `--set` takes them. */
export function randomChange(seed: number): Change {
  const next = dice(seed);
  const between = (low: number, high: number, decimals: number) => (low + next() * (high - low)).toFixed(decimals);
  const years = (low: number, high: number, decimals: number) =>
    Array.from({ length: 5 }, () => between(low, high, decimals));
  const all: Change = {
    inflation: between(0, 0.09, 4),
    adoption: years(0.02, 1, 3),
    inflow: between(8000, 16_000, 0),
    "talk-share": between(0.1, 0.35, 3),
    consults: years(100, 2500, 0),
    "doco-cases": years(0, 1500, 0),
    "year-part": [between(0.2, 1, 3), between(0.5, 1, 3), "1", "1", "1"],
    "support-point-sd": years(10_000, 400_000, 0),
  };
  // A coin for each, so that some stay as they are.
  const some = Object.entries(all).filter(() => next() < 0.6);
  return Object.fromEntries(some.length > 0 ? some : Object.entries(all));
}

/** The options of the command for these changes. */
export function settings(change: Change): string[] {
  return Object.entries(change).flatMap(([id, value]) => [
    "--set",
    `${id}=${typeof value === "string" ? value : value.join(",")}`,
  ]);
}

/** About a third of a list, at random. */
export function pick<T>(list: readonly T[], seed: number): T[] {
  const next = dice(seed);
  return list.filter(() => next() < 0.35);
}
