/** Excel's errors that carry a sentence. */
export type FaultCode = "#VALUE!" | "#N/A";

/** A custom function that cannot answer: the error in the cell, and a Dutch sentence with the argument and the remedy. */
export class FunctionFault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
  ) {
    super(message);
    this.name = "FunctionFault";
  }
}

export function refuse(message: string): never {
  throw new FunctionFault("#VALUE!", message);
}
