/** One measurement: the median of several runs, in milliseconds. */
export interface Measured {
  readonly what: string;
  readonly cells: number;
  readonly milliseconds: number;
}

export const RUNS = 5;

/** Runs `work` once to warm up and then some more times; `prepare` is outside the clock. */
export async function measure(
  what: string,
  cells: number,
  work: (run: number) => Promise<void> | void,
  runs = RUNS,
): Promise<Measured> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now();
    await work(run);
    if (run > 0) times.push(performance.now() - start);
  }
  return { what, cells, milliseconds: median(times) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** A line of the report: in all, per cell, and how many a second. */
export function line({ what, cells, milliseconds }: Measured): string {
  const microseconds = (milliseconds * 1000) / cells;
  return [
    what.padEnd(58),
    `${milliseconds.toFixed(1)} ms`.padStart(12),
    `${microseconds.toFixed(2)} µs`.padStart(12),
    `${Math.round((cells / milliseconds) * 1000).toLocaleString("nl-NL")}/s`.padStart(15),
  ].join("");
}
