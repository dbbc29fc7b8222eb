/**
 * Random numbers that are the same on every machine: whole numbers of 32 bits only, no Math.random. sfc32 of PractRand
 * (Chris Doty-Humphrey, public domain): small, fast, 128 bits of state.
 */
export type RandomStream = Int32Array;

/**
 * @param seed any whole number
 * @param stream which of the independent streams of this seed: one for each block of runs, so that blocks can be
 * calculated in any order, on any number of workers, with the same outcome
 */
export function randomStream(seed: number, stream: number): RandomStream {
  const a = mix(seed ^ 0x9e3779b9);
  const b = mix(a ^ stream);
  const state = Int32Array.of(a, b, mix(b ^ 0x85ebca6b), 1);
  // The first numbers still resemble the seed.
  for (let index = 0; index < 12; index += 1) next32(state);
  return state;
}

/** The next whole number: 0 up to 2³². */
export function next32(state: RandomStream): number {
  const [a, b, c, counter] = [state[0] ?? 0, state[1] ?? 0, state[2] ?? 0, state[3] ?? 0];
  const out = (((a + b) | 0) + counter) | 0;
  state[0] = b ^ (b >>> 9);
  state[1] = (c + (c << 3)) | 0;
  state[2] = (((c << 21) | (c >>> 11)) + out) | 0;
  state[3] = (counter + 1) | 0;
  return out >>> 0;
}

/** The next fraction: above 0 and below 1. */
export function nextFraction(state: RandomStream): number {
  return (next32(state) + 0.5) / TWO_32;
}

export const TWO_32 = 4_294_967_296;

/** The finalizer of MurmurHash3 (Austin Appleby, public domain): neighbouring seeds get unrelated streams. */
function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
