import type { Histogram, SimulatedOutcome } from "../../../model/whatif/simulation/result";
import type { Bin } from "../charts/Histogram";

/** As many bars as a narrow pane can tell apart. */
const BARS = 40;

/** The many bins of a simulation taken together to a few bars over what was found; none where all runs gave the same. */
export function binsOf(
  { from, width, counts }: Histogram,
  { min, max }: Pick<SimulatedOutcome, "min" | "max">,
): readonly Bin[] {
  const first = counts.findIndex((count) => count > 0);
  if (width === 0 || first === -1 || min === max) return [];
  const last = counts.length - 1 - [...counts].reverse().findIndex((count) => count > 0);
  const together = Math.max(1, Math.ceil((last - first + 1) / BARS));
  const bins: Bin[] = [];
  for (let at = first; at <= last; at += together) {
    const parts = counts.slice(at, at + together);
    bins.push({
      from: from + at * width,
      to: from + (at + together) * width,
      count: parts.reduce((sum, count) => sum + count, 0),
    });
  }
  return bins;
}
