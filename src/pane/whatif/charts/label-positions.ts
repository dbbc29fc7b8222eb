/**
 * Positions moved as little as needed so that labels at them do not overlap: each at least a distance below the one
 * above it, in their own order.
 */
export function withoutOverlap(positions: readonly number[], distance: number): readonly number[] {
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const placed = [...positions];
  let lowest = -Infinity;
  for (const index of order) {
    const place = Math.max(positions[index] ?? 0, lowest + distance);
    placed[index] = place;
    lowest = place;
  }
  // What was pushed down together goes half of the way back up.
  const pushed = placed.map((place, index) => place - (positions[index] ?? 0));
  const shift = Math.max(0, ...pushed) / 2;
  return placed.map((place) => place - shift);
}
