/** Chances that are the same every time: the generator of D. Jefferson and T. Ettinger ("mulberry32"). */
export class Dice {
  constructor(private state: number) {}

  /** Between 0 and 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** From 0 up to, and without, this number. */
  below(number: number): number {
    return Math.floor(this.next() * number);
  }

  pick<T>(all: readonly T[]): T {
    const item = all[this.below(all.length)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  }

  shuffled<T>(all: readonly T[]): T[] {
    const left = [...all];
    return all.map(() => left.splice(this.below(left.length), 1)[0] as T);
  }
}
