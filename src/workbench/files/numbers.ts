import { WORKSHEETS, type Package } from "./package-parts";
import { attribute } from "./xml";

/** A cell of the file that says it holds a number, and does not: Excel would call the file damaged. */
export interface NoNumber {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

const CONSTANT = /<(?:\w+:)?c\s([^>]*[^/])>\s*<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?v>/g;
const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

/** The first constant that cannot be the number it should be. exceljs reads what it can of it: "1,5" as 1, "0x1" as 0. */
export async function firstNoNumber(parts: Package): Promise<NoNumber | null> {
  for (const part of parts.paths(WORKSHEETS)) {
    for (const [, attributes = "", text = ""] of ((await parts.text(part)) ?? "").matchAll(CONSTANT)) {
      const type = attribute(` ${attributes}`, "t");
      if ((type !== "" && type !== "n") || text === "") continue;
      if (!NUMBER.test(text) || !Number.isFinite(Number(text))) {
        return { sheet: await parts.sheetName(part), address: attribute(` ${attributes}`, "r"), text };
      }
    }
  }
  return null;
}
