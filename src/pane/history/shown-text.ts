import type { ShownCell } from "../../workbook/cells/shown-cell";
import type { TypedCell } from "../../workbook/own-sheets/typed-cells";
import type { Texts } from "../texts/texts";

/** So many cells are named in a sentence; the rest is counted. */
const NAMED = 3;

/** What a cell shows, such as "1.250", "1.250 (formule)" or "leeg". */
export function shownText({ text, isFormula }: ShownCell, { history }: Texts): string {
  if (!isFormula) return text === "" ? history.emptyCell : text;
  return text === "" ? history.formula : `${text} (${history.formula})`;
}

/** Cells that someone typed in, for within a sentence. */
export function typedText(cells: readonly TypedCell[], texts: Texts): string {
  const { cellOn, andMore } = texts.history;
  const named = cells.slice(0, NAMED).map(({ sheet, address, shown }) => {
    return cellOn(address, sheet, shownText(shown, texts));
  });
  const left = cells.length - named.length;
  return `${named.join(", ")}${left > 0 ? ` ${andMore(left)}` : ""}`;
}
