import type { Block, Run, Table } from "../../model/text/document";

/** A stretch of a letter before it is laid out. Only what the template wrote can mean anything: "# ", "- ", "**". */
export type Piece =
  | { readonly kind: "template"; readonly text: string }
  | { readonly kind: "value"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly table: Table };

type TextPiece = Extract<Piece, { readonly text: string }>;
type Line = readonly Piece[];

/**
 * Lines to blocks: "# " begins a heading, "- " an item of a list, "**" turns bold on and off, a white line ends a
 * paragraph. A table or a list has a place of its own, also where the template put it in a sentence.
 */
export function layOut(pieces: readonly Piece[]): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph: TextPiece[] = [];
  const endParagraph = () => {
    const runs = runsOf(paragraph);
    if (runs.length > 0) blocks.push({ kind: "paragraph", runs });
    paragraph = [];
  };
  for (const line of linesOf(pieces)) {
    const mark = markOf(line);
    if (mark !== null || isWhite(line)) endParagraph();
    if (mark === null) {
      for (const piece of [...line, NEW_WORD]) {
        if (piece.kind === "template" || piece.kind === "value") {
          paragraph.push(piece);
        } else {
          endParagraph();
          const block = blockOf(piece);
          if (block !== null) blocks.push(block);
        }
      }
      continue;
    }
    const runs = runsOf(withoutMark(line));
    if (runs.length === 0) continue;
    const last = blocks.at(-1);
    if (mark === "# ") blocks.push({ kind: "heading", runs });
    else if (last?.kind === "list") blocks[blocks.length - 1] = { kind: "list", items: [...last.items, runs] };
    else blocks.push({ kind: "list", items: [runs] });
  }
  endParagraph();
  return blocks;
}

/** Between two lines of one paragraph. */
const NEW_WORD: TextPiece = { kind: "template", text: " " };

function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind !== "template") {
      lines.at(-1)?.push(piece);
      continue;
    }
    const [first = "", ...rest] = piece.text.split("\n");
    lines.at(-1)?.push({ kind: "template", text: first });
    for (const text of rest) lines.push([{ kind: "template", text }]);
  }
  return lines;
}

function isWhite(line: Line): boolean {
  return line.every((piece) => piece.kind === "template" && piece.text.trim() === "");
}

function markOf(line: Line): "# " | "- " | null {
  const first = line.find((piece) => piece.kind !== "template" || piece.text !== "");
  if (first?.kind !== "template") return null;
  if (first.text.startsWith("# ")) return "# ";
  return first.text.startsWith("- ") ? "- " : null;
}

/** The text of a marked line; a table has no place in a heading or an item. */
function withoutMark(line: Line): readonly TextPiece[] {
  const texts = line.filter((piece) => piece.kind === "template" || piece.kind === "value");
  const marked = texts.findIndex(({ text }) => text !== "");
  return texts.map((piece, index) => (index === marked ? { ...piece, text: piece.text.slice(2) } : piece));
}

function blockOf(piece: Exclude<Piece, TextPiece>): Block | null {
  if (piece.kind === "table") return { kind: "table", table: piece.table };
  if (piece.items.length === 0) return null;
  return { kind: "list", items: piece.items.map((text) => [{ text, bold: false }]) };
}

/** Runs of one block, with white space as between words. */
function runsOf(pieces: readonly TextPiece[]): readonly Run[] {
  const runs: { text: string; bold: boolean }[] = [];
  let bold = false;
  const add = (text: string) => {
    const last = runs.at(-1);
    if (text === "") return;
    if (last?.bold === bold) last.text += text;
    else runs.push({ text, bold });
  };
  for (const piece of pieces) {
    if (piece.kind === "value") {
      add(piece.text);
      continue;
    }
    piece.text.split("**").forEach((text, index) => {
      if (index > 0) bold = !bold;
      add(text);
    });
  }
  return trimmed(runs);
}

function trimmed(runs: readonly Run[]): readonly Run[] {
  let afterSpace = true;
  const single = runs.map(({ text, bold }) => {
    const spaced = text.replaceAll(/[ \t\n]+/g, " ");
    const kept = afterSpace ? spaced.replace(/^ /, "") : spaced;
    if (kept !== "") afterSpace = kept.endsWith(" ");
    return { text: kept, bold };
  });
  while (single.at(-1)?.text.trim() === "") single.pop();
  return single
    .map((run, index) => (index === single.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== "");
}
