import { FunctionFault } from "./fault";

/** What one cell of an answer holds. */
export type Cell = number | string | CustomFunctions.Error;

/**
 * Turns a refusal into Excel's own error with its sentence. Anything else that goes wrong is a fault of ours: the cell
 * still gets an error with a sentence, never an endless #BUSY!.
 *
 * @throws CustomFunctions.Error
 */
export function answer<T>(calculate: () => T): T {
  try {
    return calculate();
  } catch (fault) {
    throw excelError(fault);
  }
}

export function excelError(fault: unknown): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (!(fault instanceof FunctionFault)) {
    return new CustomFunctions.Error(invalidValue, "De functie kon dit niet berekenen; controleer de argumenten.");
  }
  return new CustomFunctions.Error(fault.code === "#N/A" ? notAvailable : invalidValue, fault.message);
}
