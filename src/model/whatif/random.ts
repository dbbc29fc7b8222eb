/** A stream of random numbers that is the same on every machine: integers only, no Math.random. */
export interface RandomStream {
  /** Above 0 and below 1, 53 bits. */
  next(): number;
  /** A whole number from 0 up to and excluding `limit`. */
  below(limit: number): number;
}

/**
 * sfc32 of PractRand (Chris Doty-Humphrey, public domain): small, fast, 128 bits of state.
 *
 * @param seed any whole number
 * @param stream which of the independent streams of this seed: one for each block of runs, so that blocks can be
 * calculated in any order, on any number of workers, with the same outcome
 */
export function randomStream(seed: number, stream: number): RandomStream {
  let a = mix(seed ^ 0x9e3779b9);
  let b = mix(a ^ stream);
  let c = mix(b ^ 0x85ebca6b);
  let counter = 1;
  const next32 = (): number => {
    const out = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    return out >>> 0;
  };
  // The first numbers still resemble the seed.
  for (let index = 0; index < 12; index += 1) next32();
  return {
    next: () => ((next32() >>> 5) * 67_108_864 + (next32() >>> 6) + 0.5) / 9_007_199_254_740_992,
    below: (limit) => Math.floor((next32() / 4_294_967_296) * limit),
  };
}

/** The finalizer of MurmurHash3 (Austin Appleby, public domain): neighbouring seeds get unrelated streams. */
function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
