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

/** The rank of each number, 0 for the smallest; equals share the middle of theirs. */
export function ranksOf(column: Float64Array): Float64Array {
  const order = orderOf(column);
  const ranks = new Float64Array(column.length);
  const valueAt = (place: number) => column[order[place] ?? 0];
  for (let first = 0; first < order.length;) {
    let last = first;
    while (last + 1 < order.length && valueAt(last + 1) === valueAt(first)) last += 1;
    for (let place = first; place <= last; place += 1) ranks[order[place] ?? 0] = (first + last) / 2;
    first = last + 1;
  }
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
