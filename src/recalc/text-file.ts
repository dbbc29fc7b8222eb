import { readFile } from "node:fs/promises";
import { decodedText, readAsWindows } from "../model/text/text-of-bytes";

/** The text of a file, however it was saved; where that had to be guessed, standard error says so. @throws where it cannot be read */
export async function readTextFile(file: string): Promise<string> {
  const { text, isGuessed } = decodedText(await readFile(file));
  if (isGuessed) process.stderr.write(`Let op: ${readAsWindows(file)}\n`);
  return text;
}
