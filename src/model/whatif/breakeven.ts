/**
 * Where a function of one number reaches 0 between two ends: every place that a fine scan can tell apart, each closed in
 * by halving until it is as exact as doubles are. A place that only touches 0 is found where the scan meets it.
 *
 * @returns ascending; empty for none
 */
export function zeros(of: (x: number) => number, low: number, high: number, steps = 400): readonly number[] {
  const found: number[] = [];
  let [left, atLeft] = [low, of(low)];
  if (atLeft === 0) found.push(low);
  for (let step = 1; step <= steps; step += 1) {
    const right = low + ((high - low) * step) / steps;
    const atRight = of(right);
    if (atRight === 0) found.push(right);
    else if (atLeft !== 0 && atLeft < 0 !== atRight < 0) found.push(closedIn(of, left, atLeft, right));
    [left, atLeft] = [right, atRight];
  }
  return found;
}

function closedIn(of: (x: number) => number, from: number, atFrom: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    const value = of(middle);
    if (value === 0) return middle;
    if (value < 0 === atFrom < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
