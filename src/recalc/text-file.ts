import { readFile } from "node:fs/promises";
import { decodedText } from "../workbook/realisation/text-of-bytes";

/** The text of a file, however it was saved; where that had to be guessed, standard error says so. @throws where it cannot be read */
export async function readTextFile(file: string): Promise<string> {
  const { text, isGuessed } = decodedText(await readFile(file));
  if (isGuessed) process.stderr.write(`Let op: ${readAsWindows(file)}\n`);
  return text;
}

/** Dutch, for a file that is no UTF-8. */
export function readAsWindows(file: string): string {
  return `${file} is geen UTF-8 en is gelezen als Windows-1252, zoals Excel een .csv bewaart; kijk of letters met een accent kloppen.`;
}
