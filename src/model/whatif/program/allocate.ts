import { operandsOf, type Instruction, type Program } from "./program";

/** The same program with as few columns as can be: one that is no longer read is written over. */
export function allocated({ inputs, instructions, outcomes }: Omit<Program, "columns">): Program {
  const lastUse = new Map<number, number>();
  instructions.forEach((instruction, at) => operandsOf(instruction).forEach((column) => lastUse.set(column, at)));
  for (const outcome of outcomes) if ("column" in outcome) lastUse.set(outcome.column, Infinity);

  const places = new Map<number, number>();
  const placeOf = (column: number) => places.get(column) ?? column;
  const free: number[] = [];
  let columns = inputs;
  const placed = instructions.map((instruction, at): Instruction => {
    const read = withOperands(instruction, placeOf);
    const ending = [...new Set(operandsOf(instruction))].filter(
      (column) => lastUse.get(column) === at && column >= inputs,
    );
    const release = () => ending.forEach((column) => free.push(placeOf(column)));
    // An operand that ends here may be written over at once where each run is read before it is written; a longer sum
    // comes back for its later terms.
    const inOneGo = instruction.op !== "sum" || instruction.terms.length <= 4;
    if (inOneGo) release();
    const to = free.pop() ?? columns;
    if (to === columns) columns += 1;
    if (!inOneGo) release();
    places.set(instruction.to, to);
    return { ...read, to };
  });
  return {
    inputs,
    columns,
    instructions: placed,
    outcomes: outcomes.map((outcome) => ("column" in outcome ? { column: placeOf(outcome.column) } : outcome)),
  };
}

function withOperands(instruction: Instruction, placeOf: (column: number) => number): Instruction {
  if (instruction.op === "sum") {
    const terms = instruction.terms.map(({ column, factor }) => ({ column: placeOf(column), factor }));
    return { ...instruction, terms };
  }
  const a = placeOf(instruction.a);
  return "b" in instruction ? { ...instruction, a, b: placeOf(instruction.b) } : { ...instruction, a };
}
