import { type Block, type Table, cellText, isFigureColumn, plain } from "../../model/text/document";
import type { Written } from "../letter";

/** Letters as plain text: tables in columns, a line of = between letters. Ends with a line break. */
export function toPlainText(letters: readonly Written[]): string {
  return letters.map(({ blocks }) => blocks.map(blockText).join("\n\n")).join(`\n\n${"=".repeat(72)}\n\n`) + "\n";
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading": {
      const text = plain(block.runs);
      return `${text}\n${"-".repeat(text.length)}`;
    }
    case "paragraph":
      return plain(block.runs);
    case "list":
      return block.items.map((runs) => `- ${plain(runs)}`).join("\n");
    case "table":
      return tableText(block.table);
  }
}

/** Words to the left, figures to the right, two spaces between columns. */
function tableText(table: Table): string {
  const { caption, columns, rows } = table;
  const lines = [columns, ...rows.map(({ cells }) => cells.map(cellText))];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const isRight = columns.map((_, column) => isFigureColumn(table, column));
  const lineText = (line: readonly string[]) =>
    widths
      .map((width, column) =>
        isRight[column] ? (line[column] ?? "").padStart(width) : (line[column] ?? "").padEnd(width),
      )
      .join("  ")
      .trimEnd();
  return [`${caption}:`, ...lines.map(lineText)].join("\n");
}
