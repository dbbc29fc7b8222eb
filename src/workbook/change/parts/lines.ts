import { unbrokenEuros } from "../../../model/text/dutch";

/** Cut between words, a euro sign and its amount being one: cells that are not merged do not wrap over their neighbours. */
export function linesOf(told: string, characters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of unbrokenEuros(told).split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > characters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
