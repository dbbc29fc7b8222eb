import { FunctionFault } from "./fault";

/**
 * Turns a refusal into Excel's own error with its sentence. Anything else that goes wrong is a fault of ours: the cell
 * still gets an error with a sentence, never an endless #BUSY!.
 */
export function answer<T>(calculate: () => T): T {
  try {
    return calculate();
  } catch (fault) {
    if (fault instanceof FunctionFault && fault.code === "#N/A") {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, fault.message);
    }
    const message =
      fault instanceof FunctionFault ? fault.message : "De functie kon dit niet berekenen; controleer de argumenten.";
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
  }
}
