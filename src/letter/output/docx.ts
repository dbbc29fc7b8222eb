import { unbrokenEuros } from "../../model/text/dutch";
import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from "docx";
import {
  type Block,
  type Run,
  type Table as TableData,
  cellText,
  isFigureColumn,
  plain,
} from "../../model/text/document";
import type { Written } from "../letter";

/** In the units of Word: twentieths of a point, half points, A4 with margins of 2,5 cm. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_417 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
const FONT = { size: 21, dense: 18, name: "Calibri" };
const INK = "1F1F1F";
const BORDER = { style: BorderStyle.SINGLE, size: 4, color: "8A8A8A" };
const BORDERS = {
  top: BORDER,
  bottom: BORDER,
  left: BORDER,
  right: BORDER,
  insideHorizontal: BORDER,
  insideVertical: BORDER,
};
const CELL_MARGIN = { top: 40, bottom: 40, left: 80, right: 80 };

/**
 * Letters as one Word document, each on a page of its own. Texts go in as texts: no fields, no links, no macros.
 * In a file of its own, since the library is loaded only by whoever saves a document.
 */
export async function toDocx(letters: readonly Written[]): Promise<Uint8Array> {
  const size = letters.every(({ isDense }) => isDense === true) ? FONT.dense : FONT.size;
  const document = new Document({
    creator: "MGN businesscase",
    title: letters.length === 1 ? (letters[0]?.title ?? "") : "Brieven per gemeente",
    styles: {
      default: {
        document: { run: { font: FONT.name, size, language: { value: "nl-NL" } } },
        heading2: { run: { color: INK, size: size + 4, bold: true } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        children: letters.flatMap(({ blocks }, index) => [
          ...(index > 0 ? [new Paragraph({ children: [new PageBreak()] })] : []),
          ...blocks.flatMap(blockOf),
        ]),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function blockOf(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
          spacing: { before: 240, after: 120 },
          children: [textRun({ text: plain(block.runs), bold: true })],
        }),
      ];
    case "paragraph":
      return [new Paragraph({ spacing: { after: 160 }, children: runsOf(block.runs) })];
    case "list":
      return block.items.map(
        (runs, index) =>
          new Paragraph({
            bullet: { level: 0 },
            spacing: { after: index === block.items.length - 1 ? 160 : 40 },
            children: runsOf(runs),
          }),
      );
    case "table":
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 120, after: 60 },
          children: [textRun({ text: block.table.caption, italics: true })],
        }),
        tableOf(block.table),
        new Paragraph({ spacing: { after: 60 }, children: [] }),
      ];
  }
}

function tableOf(table: TableData): Table {
  const widths = columnWidths(table);
  const cell = (text: string, column: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: CELL_MARGIN,
      children: [
        new Paragraph({
          alignment: isFigureColumn(table, column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [textRun({ text, bold })],
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map((name, column) => cell(name, column, true)),
      }),
      ...table.rows.map(
        ({ cells, isTotal }) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((content, column) => cell(cellText(content), column, isTotal)),
          }),
      ),
    ],
  });
}

/** Widths by the longest text of each column, within the text of the page; words may wrap, figures may not. */
function columnWidths(table: TableData): number[] {
  const perCharacter = 130;
  const longest = table.columns.map((name, column) =>
    // Names stand in bold.
    Math.max(
      Math.ceil(name.length * 1.25),
      ...table.rows.map(({ cells }) => (cells[column] ? cellText(cells[column]).length : 0)),
    ),
  );
  const wanted = longest.map((characters) => characters * perCharacter + CELL_MARGIN.left + CELL_MARGIN.right);
  const words = wanted.map((_, column) => (isFigureColumn(table, column) ? 0 : 1));
  if (words.filter(Boolean).length > 1) return amongWords(wanted, words);
  const rest = wanted.slice(1).reduce((sum, width) => sum + width, 0);
  const first = Math.min(wanted[0] ?? 0, Math.max(TEXT_WIDTH - rest, TEXT_WIDTH / 5));
  const scale = Math.min(1, (TEXT_WIDTH - first) / rest);
  return [first, ...wanted.slice(1).map((width) => width * scale)].map(Math.floor);
}

/** Figures take what they need; the columns of words share the rest, the longer ones more of it. */
function amongWords(wanted: readonly number[], words: readonly number[]): number[] {
  const figures = wanted.reduce((sum, width, column) => sum + (words[column] ? 0 : width), 0);
  const room = TEXT_WIDTH - figures;
  const shares = wanted.map((width, column) => (words[column] ? Math.sqrt(width) : 0));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return wanted.map((width, column) => Math.floor(words[column] ? (room * (shares[column] ?? 0)) / all : width));
}

function runsOf(runs: readonly Run[]): TextRun[] {
  return runs.map(({ text, bold }) => textRun({ text, bold }));
}

/** A sign never stands at the end of a line, away from its amount. */
function textRun({ text = "", ...looks }: IRunOptions & { readonly text?: string }): TextRun {
  return new TextRun({ ...looks, text: unbrokenEuros(text) });
}
