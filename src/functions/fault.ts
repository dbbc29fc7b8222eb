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

/** The argument is wrong: #WAARDE!. */
export function refuse(message: string): never {
  throw new FunctionFault("#VALUE!", message);
}

/** The arguments are right, but there is no answer, or figures are missing: #N/B. */
export function notAvailable(message: string): never {
  throw new FunctionFault("#N/A", message);
}
