import { type Block, type Cell, type Table, cellText, isFigureColumn, plain } from "../../../model/text/document";
import { serialOfDate } from "../../figures/dates";
import type { SheetDraft } from "../../sheets/sheet-draft";
import type { StyleName } from "../../sheets/styles";
import { sentence, text, type Content } from "../../sheets/workbook-change";
import { linesOf } from "./lines";

const LINE_HEIGHT = 15;

interface Room {
  /** How many characters of running text fit on a line. */
  readonly characters: number;
  /** Over so many columns running text runs on, a row a line; absent: it wraps in the first. */
  readonly over?: number;
}

/** Blocks one below the other, a line apart. @returns the row after the last */
export function writeBlocks(draft: SheetDraft, blocks: readonly Block[], first: number, room: Room): number {
  return blocks.reduce((row, block) => writeBlock(draft, block, row, room) + 1, first);
}

/** The columns of figures that the widest table takes. */
export function figureColumnsOf(blocks: readonly Block[]): number {
  return Math.max(1, ...blocks.map((block) => (block.kind === "table" ? block.table.columns.length - 1 : 0)));
}

/** @returns the row after the block */
function writeBlock(draft: SheetDraft, block: Block, row: number, room: Room): number {
  switch (block.kind) {
    case "heading":
      return writeText(draft, plain(block.runs), row, "section", room);
    case "paragraph":
      return writeText(draft, plain(block.runs), row, block.runs.every(({ bold }) => bold) ? "bold" : "wrapped", room);
    case "list":
      return block.items.reduce((at, runs) => writeText(draft, `• ${plain(runs)}`, at, "wrapped", room), row);
    case "table":
      return writeTable(draft, block.table, row, room);
  }
}

function writeText(draft: SheetDraft, content: string, row: number, style: StyleName, room: Room): number {
  const { over } = room;
  if (over !== undefined) {
    const lines = linesOf(content, room.characters);
    lines.forEach((line, index) => {
      draft.put(row + index, 0, text(line));
      if (style !== "wrapped") draft.style(style, row + index, 0, 1, over);
    });
    return row + lines.length;
  }
  const lines = Math.max(1, Math.ceil(content.length / room.characters));
  draft.put(row, 0, sentence(content)).style("wrapped", row, 0).style("top", row, 0).style(style, row, 0);
  if (lines > 1) draft.height(row, lines * LINE_HEIGHT);
  return row + 1;
}

function writeTable(draft: SheetDraft, table: Table, row: number, { characters }: Room): number {
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
    const lines = Math.ceil((cells[0] ? cellText(cells[0]).length : 0) / characters);
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
