import { type Block, type Cell, type Table, cellText, isFigureColumn, plain } from "../../model/text/document";
import { serialOfDate } from "../figures/dates";
import { SheetDraft } from "../sheets/sheet-draft";
import { titleOf, LETTER_SHEET } from "../sheets/sheet-names";
import type { StyleName } from "../sheets/styles";
import { text, type Content, type SheetChange } from "../sheets/workbook-change";

/** In points: a column of running text, and columns of figures beside it. */
const WIDTHS = { text: 420, figure: 95 };
const CHARACTERS_A_LINE = 72;
const LINE_HEIGHT = 15;
const FIRST = 2;

/** The sheet with a letter, to be copied from: texts as values, figures as numbers, a table in the cells of a table. */
export function letterSheet(planName: string, blocks: readonly Block[]): SheetChange {
  const figures = Math.max(1, ...blocks.map((block) => (block.kind === "table" ? block.table.columns.length - 1 : 0)));
  const draft = new SheetDraft({
    name: LETTER_SHEET,
    what: "De brief, om te kopiëren",
    columnWidths: [WIDTHS.text, ...Array.from({ length: figures }, () => WIDTHS.figure)],
    frozenRows: 0,
  });
  draft.put(0, 0, text(titleOf(LETTER_SHEET, planName))).style("title", 0, 0);
  let row = FIRST;
  for (const block of blocks) row = writeBlock(draft, block, row) + 1;
  return draft.print(0, undefined, { portrait: true, of: "Brief" }).build();
}

/** @returns the row after the block */
function writeBlock(draft: SheetDraft, block: Block, row: number): number {
  switch (block.kind) {
    case "heading":
      return writeText(draft, plain(block.runs), row, "section");
    case "paragraph":
      return writeText(draft, plain(block.runs), row, block.runs.every(({ bold }) => bold) ? "bold" : "wrapped");
    case "list":
      return block.items.reduce((at, runs) => writeText(draft, `• ${plain(runs)}`, at, "wrapped"), row);
    case "table":
      return writeTable(draft, block.table, row);
  }
}

function writeText(draft: SheetDraft, content: string, row: number, style: StyleName): number {
  const lines = Math.max(1, Math.ceil(content.length / CHARACTERS_A_LINE));
  draft.put(row, 0, text(content)).style("wrapped", row, 0).style("top", row, 0).style(style, row, 0);
  if (lines > 1) draft.height(row, lines * LINE_HEIGHT);
  return row + 1;
}

function writeTable(draft: SheetDraft, table: Table, row: number): number {
  const header = row + 1;
  const columns = table.columns.length;
  draft
    .put(row, 0, text(table.caption))
    .style("note", row, 0)
    .put(header, 0, ...table.columns.map(text))
    .style("header", header, 0, 1, columns);
  table.columns.forEach((_, column) => {
    if (isFigureColumn(table, column)) draft.style("headerRight", header, column);
  });
  table.rows.forEach(({ cells, isTotal }, index) => {
    const at = header + 1 + index;
    draft
      .put(at, 0, ...cells.map(contentOf))
      .style("wrapped", at, 0)
      .style("left", at, 0);
    cells.forEach((cell, column) => {
      const style = styleOf(cell);
      if (style !== null) draft.style(style, at, column);
      if (cell.kind === "text" && isFigureColumn(table, column)) draft.style("right", at, column);
    });
    const lines = Math.ceil((cells[0] ? cellText(cells[0]).length : 0) / CHARACTERS_A_LINE);
    if (lines > 1) draft.height(at, lines * LINE_HEIGHT);
    if (isTotal) draft.style("total", at, 0, 1, columns);
  });
  return header + 1 + table.rows.length;
}

function contentOf(cell: Cell): Content {
  switch (cell.kind) {
    case "text":
      return text(cell.text);
    case "date":
      return serialOfDate(cell.date);
    case "year":
      return cell.year;
    case "euros":
    case "share":
    case "count":
      return cell.value.toNumber();
  }
}

function styleOf(cell: Cell): StyleName | null {
  switch (cell.kind) {
    case "text":
      return null;
    case "euros":
      return cell.decimals === 0 ? "letterEuros" : "letterCents";
    case "year":
      return "plainYear";
    case "share":
    case "date":
      return cell.kind;
    case "count":
      return "whole";
  }
}
