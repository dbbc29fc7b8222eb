import { parseRect } from "./addresses";
import { WORKSHEETS, type Package } from "./package-parts";
import { attribute } from "./xml";

/**
 * How much of a workbook is opened outside Excel. Chosen between what was measured on two slow cores: 10 million cells on
 * one sheet took 19 seconds and 1,2 GB to open and minutes to read, a few hundred thousand take seconds; 2.000 names took
 * 17 seconds and 5.000 over a minute. At the limits themselves nothing was measured.
 */
const MOST_CELLS = 2_000_000;
const MOST_NAMES = 3_000;

/** Why a workbook is too large to open, as a Dutch clause; null where it is not. */
export async function tooLarge(parts: Package): Promise<string | null> {
  const names = ((await parts.text("xl/workbook.xml")) ?? "").split(/<(?:\w+:)?definedName\s/).length - 1;
  if (names > MOST_NAMES) {
    return `er staan ${names} namen in, en hier kunnen het er ${MOST_NAMES} zijn. Verwijder in Excel onder Formules, Namen beheren, wat niet meer wordt gebruikt.`;
  }
  for (const part of parts.paths(WORKSHEETS)) {
    const xml = (await parts.text(part)) ?? "";
    const spread = [...areas(xml)].find(({ rows, columns }) => rows * columns > MOST_CELLS);
    if (spread !== undefined) {
      const sheet = await parts.sheetName(part);
      return `blad ${sheet} loopt tot ${spread.last}. Verwijder in Excel de rijen en kolommen die leeg horen te zijn (Ctrl+End toont de laatste cel), of maak de samenvoeging of de matrixformule kleiner.`;
    }
  }
  return null;
}

/** What a sheet covers, and what its merges and array formulas do. */
function* areas(xml: string): Generator<{ readonly rows: number; readonly columns: number; readonly last: string }> {
  let [rows, columns, last] = [0, 0, ""];
  for (const [, address = ""] of xml.matchAll(/<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3}\d{1,7})"/g)) {
    const { row, column } = parseRect(address);
    if (row >= rows || column >= columns) last = address;
    [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
  }
  yield { rows, columns, last };
  for (const [element] of xml.matchAll(/<(?:\w+:)?(?:mergeCell|f)\s[^>]*\bref="[^>]*>/g)) {
    const ref = attribute(element, "ref");
    if (/^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/.test(ref))
      yield { ...parseRect(ref), last: ref.split(":").at(-1) ?? "" };
  }
}
