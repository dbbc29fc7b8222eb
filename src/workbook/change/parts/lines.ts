/** Cut between words: cells that are not merged do not wrap over their neighbours. */
export function linesOf(told: string, characters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of told.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > characters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
