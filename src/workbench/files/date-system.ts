import type { CellContent, Rect, SheetContent, WorkbookContent } from "../engine/engine";
import { cellAddress, parseRect } from "../engine/addresses";
import { formulaTokens, LAST_COLUMN, LAST_ROW } from "../engine/formula-tokens";
import { isDateFormat } from "./number-formats";
import { Refusal } from "./unreadable";

/** As a day this is in 1927, or in 1931; a number that is smaller is more likely a number of days. */
const LIKELY_A_DAY = 10_000;

const DATE_FUNCTIONS = new Set("DATE TODAY NOW DATEVALUE EDATE EOMONTH WORKDAY WORKDAY.INTL".split(" "));

/**
 * For a workbook that counts days from 1904, and is calculated with days from 1900: what is shown as a day moves along,
 * and so do differences of days, and what functions make of them. A formula that holds a day as a bare number, such as
 * =A1-39000, would come to something else without a word.
 *
 * @throws Refusal for such a formula
 */
export function refuseMixedDates({ sheets, names }: WorkbookContent): void {
  const dates = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), dateCells(sheet)]));
  const named = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  for (const sheet of sheets) {
    for (const { row, column, input, numberFormat } of sheet.cells) {
      if (typeof input !== "string" || !input.startsWith("=")) continue;
      const formula = input.slice(1);
      if (!holdsBareDay(formula)) continue;
      if (isDateFormat(numberFormat) || usesDate(formula, sheet.name, dates, named)) {
        throw mixed(sheet.name, cellAddress(row, column));
      }
    }
  }
}

function mixed(sheet: string, address: string): Refusal {
  return new Refusal(
    `deze werkmap telt de dagen vanaf 1904, en de formule in cel ${address} van tabblad ${sheet} rekent met een datum als los getal: die komt hier vier jaar te vroeg uit. Zet in Excel onder Bestand, Opties, Geavanceerd het 1904-datumsysteem uit en controleer daarna de datums.`,
  );
}

function holdsBareDay(formula: string): boolean {
  return formulaTokens(formula).some(({ kind, text }) => kind === "number" && Number(text) >= LIKELY_A_DAY);
}

/** @param names names that may be looked into: each once, as a name may refer to itself */
function usesDate(
  formula: string,
  home: string,
  dates: ReadonlyMap<string, readonly CellContent[]>,
  names: ReadonlyMap<string, string>,
): boolean {
  let sheet = home;
  for (const { kind, text } of formulaTokens(formula)) {
    if (kind === "function" && DATE_FUNCTIONS.has(text.toUpperCase())) return true;
    if ((kind === "cell" || kind === "area") && holdsDate(parseArea(text), dates.get(sheet.toLowerCase()))) return true;
    const name = kind === "name" ? text.toLowerCase() : "";
    const meaning = names.get(name);
    if (meaning !== undefined) {
      const rest = new Map([...names].filter(([other]) => other !== name));
      if (usesDate(meaning.slice(1), home, dates, rest)) return true;
    }
    if (kind === "sheet") sheet = text.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
    else if (text !== ":") sheet = home;
  }
  return false;
}

function dateCells({ cells }: SheetContent): readonly CellContent[] {
  return cells.filter(({ input, numberFormat }) => input !== null && isDateFormat(numberFormat));
}

function holdsDate(area: Rect, cells: readonly CellContent[] = []): boolean {
  return cells.some(
    ({ row, column }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
}

/** "A1:B2", "A:C" or "1:3". */
function parseArea(text: string): Rect {
  const [from = "", to = from] = text.replaceAll("$", "").split(":");
  if (/^[A-Za-z]+$/.test(from)) return parseRect(`${from}1:${to}${LAST_ROW}`);
  if (/^[0-9]+$/.test(from)) {
    return { row: Number(from) - 1, column: 0, rows: Number(to) - Number(from) + 1, columns: LAST_COLUMN };
  }
  return parseRect(`${from}:${to}`);
}
