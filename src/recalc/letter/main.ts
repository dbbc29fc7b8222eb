/** `npm run --silent letter`: a workbook in; letters per municipality, or a progress report, out. */
import { EXIT, runCommand } from "../command";
import { LETTER_USAGE, parseLetterArguments } from "./arguments";

async function main(argv: readonly string[]): Promise<number> {
  const args = parseLetterArguments(argv);
  // The spreadsheet is loaded only for a command that makes sense.
  const { write } = await import("./write");
  const { files, missing } = await write(args);
  for (const file of files) process.stdout.write(`${file}\n`);
  for (const message of missing) process.stderr.write(`${message}\n`);
  return missing.length === 0 ? EXIT.done : EXIT.inputsMissing;
}

runCommand(main, LETTER_USAGE);
