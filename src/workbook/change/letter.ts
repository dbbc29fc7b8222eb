import type { Block } from "../../model/text/document";
import { SheetDraft } from "../sheets/sheet-draft";
import { titleOf, LETTER_SHEET } from "../sheets/sheet-names";
import { text, type SheetChange } from "../sheets/workbook-change";
import { figureColumnsOf, writeBlocks } from "./parts/blocks";

/** In points: a column of running text, and columns of figures beside it. */
const WIDTHS = { text: 420, figure: 95 };
const CHARACTERS_A_LINE = 72;
const FIRST = 2;

/** The sheet with a letter, to be copied from: texts as values, figures as numbers, a table in the cells of a table. */
export function letterSheet(planName: string, blocks: readonly Block[]): SheetChange {
  const draft = new SheetDraft({
    name: LETTER_SHEET,
    what: "De brief, om te kopiëren",
    columnWidths: [WIDTHS.text, ...Array.from({ length: figureColumnsOf(blocks) }, () => WIDTHS.figure)],
    frozenRows: 0,
  });
  draft.put(0, 0, text(titleOf(LETTER_SHEET, planName))).style("title", 0, 0);
  writeBlocks(draft, blocks, FIRST, { characters: CHARACTERS_A_LINE });
  return draft.print(0, undefined, { portrait: true, of: "Brief" }).build();
}
