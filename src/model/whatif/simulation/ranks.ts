/** The places of a column's numbers from small to large; equals in order of appearance. */
export function orderOf(column: Float64Array): Uint32Array {
  const order = roughOrder(upperWords(column));
  // Numbers that share an upper word, which is rare, are put right by moving them past their neighbours.
  for (let at = 1; at < order.length; at += 1) {
    const index = order[at] ?? 0;
    const value = column[index] ?? NaN;
    let to = at;
    for (; to > 0; to -= 1) {
      const before = order[to - 1] ?? 0;
      const other = column[before] ?? NaN;
      if (!(other > value || (other === value && before > index))) break;
      order[to] = before;
    }
    order[to] = index;
  }
  return order;
}

/** As fine as ranks are told apart: parts of the range. */
const STEPS = 4096;

/**
 * The rank of each number, 0 for the smallest; equals share the middle of theirs. Numbers that lie within the same
 * four-thousandth of the range count as equals: for a rank correlation that is far below what chance does.
 */
export function ranksOf(column: Float64Array): Float64Array {
  let [min, max] = [Infinity, -Infinity];
  for (const value of column) {
    min = value < min ? value : min;
    max = value > max ? value : max;
  }
  const perUnit = max > min ? (STEPS - 1) / (max - min) : 0;
  const counts = new Uint32Array(STEPS);
  const steps = new Uint16Array(column.length);
  for (let i = 0; i < column.length; i += 1) {
    const step = Math.floor(((column[i] ?? NaN) - min) * perUnit);
    steps[i] = step;
    counts[step] = (counts[step] ?? 0) + 1;
  }
  const middles = new Float64Array(STEPS);
  let below = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const count = counts[step] ?? 0;
    middles[step] = below + (count - 1) / 2;
    below += count;
  }
  const ranks = new Float64Array(column.length);
  for (let i = 0; i < ranks.length; i += 1) ranks[i] = middles[steps[i] ?? 0] ?? NaN;
  return ranks;
}

const FIRST_IS_LOWER = new Uint32Array(Float64Array.of(1).buffer)[0] === 0;

/**
 * The upper half of each number's distance to the smallest: as a whole number it orders as the distances do, and it tells
 * all apart that differ by more than a millionth of it.
 */
function upperWords(column: Float64Array): Uint32Array {
  let min = Infinity;
  for (const value of column) min = Math.min(min, value);
  const words = new Uint32Array(column.map((value) => value - min).buffer);
  const upper = new Uint32Array(column.length);
  for (let i = 0; i < upper.length; i += 1) upper[i] = words[2 * i + (FIRST_IS_LOWER ? 1 : 0)] ?? 0;
  return upper;
}

/** Sorted by digits of 8 bits, the lowest first. */
function roughOrder(words: Uint32Array): Uint32Array {
  const { length } = words;
  let order = Uint32Array.from(words, (_, index) => index);
  let other = new Uint32Array(length);
  const starts = new Uint32Array(256);
  for (let shift = 0; shift < 32; shift += 8) {
    starts.fill(0);
    for (let i = 0; i < length; i += 1) {
      const digit = ((words[i] ?? 0) >>> shift) & 255;
      starts[digit] = (starts[digit] ?? 0) + 1;
    }
    // All alike: this digit changes nothing.
    if (starts[((words[0] ?? 0) >>> shift) & 255] === length) continue;
    let start = 0;
    for (let digit = 0; digit < 256; digit += 1) {
      const count = starts[digit] ?? 0;
      starts[digit] = start;
      start += count;
    }
    for (let i = 0; i < length; i += 1) {
      const index = order[i] ?? 0;
      const digit = ((words[index] ?? 0) >>> shift) & 255;
      const place = starts[digit] ?? 0;
      other[place] = index;
      starts[digit] = place + 1;
    }
    [order, other] = [other, order];
  }
  return order;
}
