/** The places of a column's numbers from small to large; equals in order of appearance. By digits of 8 bits, lowest first. */
export function orderOf(column: Float64Array): Uint32Array {
  const { length } = column;
  const keys = sortableKeys(column);
  let order = Uint32Array.from(column, (_, index) => index);
  let other = new Uint32Array(length);
  const starts = new Uint32Array(256);
  for (let byte = 0; byte < 8; byte += 1) {
    const word = byte < 4 ? keys.low : keys.high;
    const shift = (byte % 4) * 8;
    starts.fill(0);
    for (let i = 0; i < length; i += 1) {
      const digit = ((word[i] ?? 0) >>> shift) & 255;
      starts[digit] = (starts[digit] ?? 0) + 1;
    }
    // All alike: this digit changes nothing.
    if (starts[((word[0] ?? 0) >>> shift) & 255] === length) continue;
    let start = 0;
    for (let digit = 0; digit < 256; digit += 1) {
      const count = starts[digit] ?? 0;
      starts[digit] = start;
      start += count;
    }
    for (let i = 0; i < length; i += 1) {
      const index = order[i] ?? 0;
      const digit = ((word[index] ?? 0) >>> shift) & 255;
      const place = starts[digit] ?? 0;
      other[place] = index;
      starts[digit] = place + 1;
    }
    [order, other] = [other, order];
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

/** Two words a number that, read as whole numbers, order as the numbers do. */
function sortableKeys(column: Float64Array): { readonly high: Uint32Array; readonly low: Uint32Array } {
  const words = new DataView(new ArrayBuffer(8));
  const [high, low] = [new Uint32Array(column.length), new Uint32Array(column.length)];
  for (let i = 0; i < column.length; i += 1) {
    // Nought has two signs; they are equals.
    words.setFloat64(0, (column[i] ?? NaN) + 0);
    const [upper, lower] = [words.getUint32(0), words.getUint32(4)];
    const isNegative = upper >>> 31 === 1;
    high[i] = isNegative ? ~upper : upper | 0x8000_0000;
    low[i] = isNegative ? ~lower : lower;
  }
  return { high, low };
}
