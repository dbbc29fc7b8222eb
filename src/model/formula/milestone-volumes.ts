import { Decimal, ZERO, sum } from "../money/decimal";
import type { Expression } from "../plan/expression";
import type { MilestoneVolume } from "../plan/plan";
import { amountIn, type Context } from "./amounts";

/**
 * The volume of each year in which milestones ask one, by the series that counts it: what it would be if exactly that
 * much is reached, and no more. Where several milestones ask of the same year, the last of them holds.
 */
export function exactVolumes(
  context: Context,
  volumes: readonly MilestoneVolume[],
): ReadonlyMap<string, ReadonlyMap<number, Decimal>> {
  const exactly = new Map<string, Map<number, Decimal>>();
  const inOrder = [...volumes].sort((a, b) => a.year - b.year);
  for (const { of, asks, year, counts } of inOrder) {
    const id = seriesId(of);
    const yearIndex = context.years.indexOf(year);
    if (id === null || yearIndex === -1) continue;
    const series = exactly.get(id) ?? new Map<number, Decimal>();
    const before =
      counts === "in-year"
        ? ZERO
        : sum(context.years.slice(0, yearIndex).map((_, index) => series.get(index) ?? amountIn(context, of, index)));
    if (before === null) continue;
    series.set(yearIndex, new Decimal(asks).minus(before));
    exactly.set(id, series);
  }
  return exactly;
}

/** Only a series with a name can be taken to be something else. */
export function seriesId(of: Expression): string | null {
  return of.kind === "input" || of.kind === "derived" ? of.id : null;
}
