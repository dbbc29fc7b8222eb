import { power } from "./elementary";
import type { Instruction, WeightedColumn } from "./program";
import { roundHalfAway } from "./run-program";

/** A sum of weighted columns and a number: without terms it is just that number. Columns ascend. */
export interface Value {
  readonly shift: number;
  readonly terms: readonly WeightedColumn[];
}

/**
 * Builds instructions from values. Arithmetic on plain numbers is done at once; sums and factors travel with their
 * columns until an instruction needs them as one; and the same instruction is never given twice.
 */
export class ProgramBuilder {
  readonly instructions: Instruction[] = [];
  private readonly known = new Map<string, number>();
  private next: number;

  constructor(readonly inputs: number) {
    this.next = inputs;
  }

  /** A column that was given out: an input's, or an instruction's. */
  column(column: number): Value {
    return { shift: 0, terms: [{ column, factor: 1 }] };
  }

  number(shift: number): Value {
    return { shift, terms: [] };
  }

  sum(...parts: readonly Value[]): Value {
    let shift = 0;
    const factors = new Map<number, number>();
    for (const part of parts) {
      shift += part.shift;
      for (const { column, factor } of part.terms) factors.set(column, (factors.get(column) ?? 0) + factor);
    }
    return { shift, terms: weightedColumns(factors) };
  }

  scale({ shift, terms }: Value, by: number): Value {
    if (by === 0) return this.number(0);
    return { shift: shift * by, terms: terms.map(({ column, factor }) => ({ column, factor: factor * by })) };
  }

  multiply(...factors: readonly Value[]): Value {
    let total = 1;
    const columns: number[] = [];
    for (const value of factors) {
      const { column, factor } = this.single(value);
      total *= factor;
      if (column !== null) columns.push(column);
    }
    if (total === 0 || columns.length === 0) return this.number(total);
    // In one order, so that rows that share factors share their product too.
    const product = columns
      .sort((a, b) => a - b)
      .reduce((a, b) => this.emit(`${a}*${b}`, (to) => ({ op: "multiply", to, a, b })));
    return this.scale(this.column(product), total);
  }

  divide(a: Value, b: Value): Value {
    const by = this.single(b);
    if (by.column === null) return this.scale(a, 1 / by.factor);
    const divisor = by.column;
    const of = this.single(a);
    const column =
      of.column === null
        ? this.emit(`one over ${divisor}`, (to) => ({ op: "reciprocal", to, a: divisor }))
        : this.quotient(of.column, divisor);
    return this.scale(this.column(column), of.factor / by.factor);
  }

  power(base: Value, exponent: Value): Value {
    if (exponent.terms.length > 0) {
      const [a, b] = [this.asColumn(base), this.asColumn(exponent)];
      return this.column(this.emit(`${a}^${b}`, (to) => ({ op: "power-of", to, a, b })));
    }
    const by = exponent.shift;
    if (base.terms.length === 0) return this.number(power(base.shift, by));
    if (by === 0) return this.number(1);
    if (by === 1) return base;
    if (!Number.isInteger(by)) return this.power(base, this.column(this.asColumn(exponent)));
    const a = this.asColumn(base);
    const column = this.emit(`${a}^=${by}`, (to) => ({ op: "power", to, a, exponent: by }));
    return this.column(column);
  }

  round(value: Value): Value {
    if (value.terms.length === 0) return this.number(roundHalfAway(value.shift));
    const a = this.asColumn(value);
    return this.column(this.emit(`round ${a}`, (to) => ({ op: "round", to, a })));
  }

  atLeastNothing(value: Value): Value {
    if (value.terms.length === 0) return this.number(Math.max(0, value.shift));
    const a = this.asColumn(value);
    return this.column(this.emit(`floor ${a}`, (to) => ({ op: "at-least-nothing", to, a })));
  }

  /** A column that holds the value itself; of a number, the number everywhere. */
  asColumn({ shift, terms }: Value): number {
    const [only] = terms;
    if (only && terms.length === 1 && shift === 0 && only.factor === 1) return only.column;
    // A column for every run is what an instruction reads; a number becomes one as zero times an input.
    const read = only ? terms : [{ column: 0, factor: 0 }];
    return this.emit(keyOf(shift, read), (to) => ({ op: "sum", to, shift, terms: read }));
  }

  /** So many times one column; null where it is only a number. A sum is added up to one first, the same up to a factor once. */
  private single({ shift, terms }: Value): { readonly column: number | null; readonly factor: number } {
    const [first] = terms;
    if (!first) return { column: null, factor: shift };
    if (terms.length === 1 && shift === 0) return first;
    const { factor } = first;
    return { column: this.asColumn(this.scale({ shift, terms }, 1 / factor)), factor };
  }

  private quotient(a: number, b: number): number {
    return this.emit(`${a}/${b}`, (to) => ({ op: "divide", to, a, b }));
  }

  private emit(key: string, instruction: (to: number) => Instruction): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const to = this.next;
    this.next += 1;
    this.instructions.push(instruction(to));
    this.known.set(key, to);
    return to;
  }
}

function keyOf(shift: number, terms: readonly WeightedColumn[]): string {
  return terms.reduce((key, { column, factor }) => `${key}+${factor}c${column}`, String(shift));
}

/** Ascending; what comes to nothing falls away. */
export function weightedColumns(factors: ReadonlyMap<number, number>): readonly WeightedColumn[] {
  return [...factors]
    .map(([column, factor]) => ({ column, factor }))
    .filter(({ factor }) => factor !== 0)
    .sort((a, b) => a.column - b.column);
}
