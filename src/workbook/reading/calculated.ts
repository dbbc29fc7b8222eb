import { stillCalculating } from "../problem/problem";

/** Excel shows this while a function outside its own engine has not answered yet. */
export const WAITING = "#BUSY!";

/** Each pause is twice as long as the one before, up to the longest: some ten seconds in all. */
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2000;
const MOST_LOOKS = 11;

/**
 * Reads again until Excel has calculated what it shows: what is read before that is of before the last change. ExcelApi 1.9.
 *
 * @param read syncs
 * @param waitingIn a cell that still waits for a function's answer, such as "MGN Uitkering!C5"; null where there is none
 * @throws ProblemError where Excel does not get done, or calculates only when it is asked to
 */
export async function readCalculated<T>(
  context: Pick<Excel.RequestContext, "application">,
  read: () => Promise<T>,
  waitingIn: (found: T) => string | null,
  look = 1,
): Promise<T> {
  const { application } = context;
  application.load("calculationState,calculationMode");
  const found = await read();
  const state = application.calculationState;
  const cell = state === "Done" ? waitingIn(found) : null;
  if (state === "Done" && cell === null) return found;
  const isManual = state === "Pending" && application.calculationMode === "Manual";
  if (look === MOST_LOOKS || isManual) throw stillCalculating(cell, isManual);
  await new Promise((resolve) => setTimeout(resolve, Math.min(FIRST_PAUSE_MS * 2 ** (look - 1), LONGEST_PAUSE_MS)));
  return readCalculated(context, read, waitingIn, look + 1);
}
