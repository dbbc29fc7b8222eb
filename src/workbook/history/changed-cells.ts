import type { CellValue } from "../grid";
import type { CellWrite } from "../input-changes";

/** More than this a line of the log does not tell. */
const MOST_TOLD = 20;

/**
 * Dutch, for the log: "Invoer!B8: 0,028 → 0,04; …".
 * @param before what stood in the cells; `after` of each is what came there
 */
export function changedCells(before: readonly CellWrite[]): string {
  const told = before.slice(0, MOST_TOLD).map(({ sheet, address, content, after = "" }) => {
    return `${sheet}!${address}: ${dutch(content)} → ${dutch(after)}`;
  });
  const left = before.length - told.length;
  return [...told, ...(left > 0 ? [`en nog ${left} cellen`] : [])].join("; ");
}

function dutch(content: CellValue): string {
  if (content === "") return "leeg";
  return typeof content === "number" ? String(content).replace(".", ",") : String(content).replace(/^'/, "");
}
