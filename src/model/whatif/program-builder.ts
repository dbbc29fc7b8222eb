import type { Instruction, Program } from "./program";

/** A number, or so many times the column that will hold it for every run. */
export type Value = { readonly number: number } | ColumnValue;

interface ColumnValue {
  readonly column: number;
  readonly factor: number;
}

/**
 * Builds a program from values. Arithmetic on plain numbers is done at once, a factor travels with its column until an
 * instruction takes it along, and the same instruction is never given twice.
 */
export class ProgramBuilder {
  private readonly instructions: Instruction[] = [];
  private readonly known = new Map<string, number>();
  private next: number;

  constructor(private readonly inputs: number) {
    this.next = inputs;
  }

  /** The drawn numbers of a variation. */
  input(variation: number): Value {
    return { column: variation, factor: 1 };
  }

  add(a: Value, b: Value): Value {
    if ("number" in a) return "number" in b ? { number: a.number + b.number } : this.shifted(b, a.number);
    if ("number" in b) return this.shifted(a, b.number);
    if (a.column === b.column) return this.scale({ column: a.column, factor: 1 }, a.factor + b.factor);
    const [first, second] = inOrder(a, b);
    return this.emit({ op: "combine", a: first.column, factor: first.factor, b: second.column, other: second.factor });
  }

  multiply(a: Value, b: Value): Value {
    if ("number" in a) return this.scale(b, a.number);
    if ("number" in b) return this.scale(a, b.number);
    const [first, second] = inOrder(a, b);
    const product = this.emit({ op: "multiply", a: first.column, b: second.column, factor: 1 });
    return this.scale(product, a.factor * b.factor);
  }

  scale(a: Value, factor: number): Value {
    if ("number" in a) return { number: a.number * factor };
    return factor === 0 ? { number: 0 } : { column: a.column, factor: a.factor * factor };
  }

  divide(a: Value, b: Value): Value {
    if ("number" in b) return this.scale(a, 1 / b.number);
    if ("number" in a) return this.emit({ op: "reciprocal", a: b.column, of: a.number / b.factor });
    return this.emit({ op: "divide", a: a.column, b: b.column, factor: a.factor / b.factor });
  }

  power(base: Value, exponent: Value): Value {
    if ("number" in exponent) {
      if ("number" in base) return { number: base.number ** exponent.number };
      if (exponent.number === 0) return { number: 1 };
      if (exponent.number === 1) return base;
      if (Number.isInteger(exponent.number)) {
        return this.emit({ op: "power", a: this.asColumn(base), exponent: exponent.number });
      }
    }
    return this.emit({ op: "power-of", a: this.asColumn(base), b: this.asColumn(exponent) });
  }

  round(a: Value): Value {
    if ("number" in a) return { number: Math.sign(a.number) * Math.round(Math.abs(a.number)) };
    return this.emit({ op: "round", a: this.asColumn(a) });
  }

  program(outcomes: readonly Value[]): Program {
    return economical({
      inputs: this.inputs,
      instructions: this.instructions,
      outcomes: outcomes.map((value) =>
        "number" in value ? { always: value.number } : { column: this.asColumn(value) },
      ),
    });
  }

  private shifted({ column, factor }: ColumnValue, shift: number): Value {
    return shift === 0 ? { column, factor } : this.emit({ op: "scale", a: column, factor, shift });
  }

  /** A column that holds the value itself; a number as nought times anything, and the number. */
  private asColumn(value: Value): number {
    if ("number" in value) return this.emit({ op: "scale", a: 0, factor: 0, shift: value.number }).column;
    if (value.factor === 1) return value.column;
    return this.emit({ op: "scale", a: value.column, factor: value.factor, shift: 0 }).column;
  }

  private emit(operation: Operation): ColumnValue {
    const key = JSON.stringify(operation);
    const known = this.known.get(key);
    if (known !== undefined) return { column: known, factor: 1 };
    const to = this.next;
    this.next += 1;
    this.instructions.push({ ...operation, to });
    this.known.set(key, to);
    return { column: to, factor: 1 };
  }
}

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type Operation = Without<Instruction, "to">;

/** a + b is b + a: written in one order, it is recognised. */
function inOrder(a: ColumnValue, b: ColumnValue): readonly [ColumnValue, ColumnValue] {
  return a.column <= b.column ? [a, b] : [b, a];
}

/** The same program with as few columns as can be. */
function economical(program: Omit<Program, "columns">): Program {
  const lastUse = new Map<number, number>();
  program.instructions.forEach((instruction, at) =>
    operandsOf(instruction).forEach((column) => lastUse.set(column, at)),
  );
  for (const outcome of program.outcomes) if ("column" in outcome) lastUse.set(outcome.column, Infinity);

  const place = new Map<number, number>(Array.from({ length: program.inputs }, (_, column) => [column, column]));
  const free: number[] = [];
  let columns = program.inputs;
  const placeOf = (column: number) => place.get(column) ?? column;
  const instructions = program.instructions.map((instruction, at): Instruction => {
    const placed = {
      ...instruction,
      a: placeOf(instruction.a),
      ...("b" in instruction && { b: placeOf(instruction.b) }),
    };
    // An operand that ends here may be written over: each run is read before it is written.
    for (const column of new Set(operandsOf(instruction))) {
      if (lastUse.get(column) === at && column >= program.inputs) free.push(placeOf(column));
    }
    const to = free.pop() ?? columns;
    if (to === columns) columns += 1;
    place.set(instruction.to, to);
    return { ...placed, to };
  });
  const outcomes = program.outcomes.map((outcome) =>
    "column" in outcome ? { column: placeOf(outcome.column) } : outcome,
  );
  return { inputs: program.inputs, columns, instructions, outcomes };
}

function operandsOf(instruction: Instruction): readonly number[] {
  return "b" in instruction ? [instruction.a, instruction.b] : [instruction.a];
}
