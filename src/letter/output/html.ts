import { unbrokenEuros } from "../../model/text/dutch";
import { type Block, type Run, type Table, cellText, isFigureColumn } from "../../model/text/document";
import type { Written } from "../letter";

/**
 * Looks that Word, Outlook and Writer keep when they take over a page: inline, and few. No fonts and no colours of text:
 * those are the letter's own into which this is pasted.
 */
const STYLES = {
  table: "border-collapse:collapse;width:100%;margin-bottom:12pt",
  caption: "text-align:left;font-style:italic",
  words: "border:1px solid #8a8a8a;padding:2px 6px;text-align:left;vertical-align:top",
  figure: "border:1px solid #8a8a8a;padding:2px 6px;text-align:right;vertical-align:top;white-space:nowrap",
  newPage: "page-break-before:always",
} as const;

/** Letters as one page of HTML, without scripts, links or pictures. Every text is escaped: a name is never markup. */
export function toHtml(letters: readonly Written[]): string {
  const title = letters.length === 1 ? (letters[0]?.title ?? "") : "Brieven per gemeente";
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
</head>
<body>
${letters.map(letterHtml).join("\n")}
</body>
</html>
`;
}

function letterHtml({ blocks }: Written, index: number): string {
  const style = index > 0 ? ` style="${STYLES.newPage}"` : "";
  return `<div${style}>\n${blocks.map(blockHtml).join("\n")}\n</div>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h2>${runsHtml(block.runs)}</h2>`;
    case "paragraph":
      return `<p>${runsHtml(block.runs)}</p>`;
    case "list":
      return `<ul>\n${block.items.map((runs) => `<li>${runsHtml(runs)}</li>`).join("\n")}\n</ul>`;
    case "table":
      return tableHtml(block.table);
  }
}

function tableHtml(table: Table): string {
  const cell = (tag: string, column: number, content: string) => {
    const style = isFigureColumn(table, column) ? STYLES.figure : STYLES.words;
    return `<${tag} style="${style}">${content}</${tag.split(" ")[0] ?? tag}>`;
  };
  const head = table.columns.map((name, column) => cell('th scope="col"', column, escape(name)));
  const rows = table.rows.map(({ cells, isTotal }) =>
    cells.map((content, column) => {
      const text = escape(cellText(content));
      if (column === 0)
        return cell('th scope="row"', column, isTotal ? text : `<span style="font-weight:normal">${text}</span>`);
      return cell("td", column, isTotal ? `<strong>${text}</strong>` : text);
    }),
  );
  const line = (cells: readonly string[]) => `<tr>${cells.join("")}</tr>`;
  return [
    // The attribute is for Writer, which makes the columns too narrow for bold words without it.
    `<table width="100%" style="${STYLES.table}">`,
    `<caption style="${STYLES.caption}">${escape(table.caption)}</caption>`,
    `<thead>${line(head)}</thead>`,
    `<tbody>`,
    ...rows.map(line),
    `</tbody>`,
    `</table>`,
  ].join("\n");
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map(({ text, bold }) => (bold ? `<strong>${escape(text)}</strong>` : escape(text))).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return unbrokenEuros(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
