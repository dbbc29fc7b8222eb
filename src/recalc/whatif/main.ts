/** `npm run --silent whatif`: a workbook in, the answer to a question of what-if out. Writes nothing. */
import { EXIT, runCommand } from "../command";
import { USAGE, parseWhatIf } from "./arguments";

async function main(argv: readonly string[]): Promise<number> {
  const call = parseWhatIf(argv);
  // The spreadsheet is loaded only for a command that makes sense.
  const { answer } = await import("./answer");
  const { text, complete } = await answer(call);
  process.stdout.write(`${text}\n`);
  return complete ? EXIT.done : EXIT.inputsMissing;
}

runCommand(main, USAGE);
