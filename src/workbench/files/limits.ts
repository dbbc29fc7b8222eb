import type { Rect } from "../engine/engine";
import { cellAddress } from "../engine/addresses";
import { Refusal } from "./unreadable";

/**
 * How much of a workbook is opened outside Excel. Chosen between what was measured on two slow cores: 10 million cells on
 * one sheet took 19 seconds and 1,2 GB to open and minutes to read, a few hundred thousand take seconds; 2.000 names took
 * 17 seconds and 5.000 over a minute. At the limits themselves nothing was measured.
 */
const MOST_CELLS = 2_000_000;
const MOST_NAMES = 3_000;

/** @throws Refusal where there are too many names */
export function tooManyNames(names: number): void {
  if (names <= MOST_NAMES) return;
  throw new Refusal(
    `er staan ${names} namen in, en hier kunnen het er ${MOST_NAMES} zijn. Verwijder in Excel onder Formules, Namen beheren, wat niet meer wordt gebruikt.`,
  );
}

/** What a sheet covers, or a merge or an array formula on it. @throws Refusal where that is too much */
export function tooSpread(sheet: string, { row, column, rows, columns }: Rect): void {
  if (rows * columns <= MOST_CELLS) return;
  const last = cellAddress(row + rows - 1, column + columns - 1);
  throw new Refusal(
    `tabblad ${sheet} loopt tot ${last}. Verwijder in Excel de rijen en kolommen die leeg horen te zijn (Ctrl+End toont de laatste cel), of maak de samenvoeging of de matrixformule kleiner.`,
  );
}
