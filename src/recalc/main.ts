/** `npm run --silent recalc`: a workbook in; a report and, where asked, a workbook out. */
import { USAGE, parseArguments } from "./arguments";
import { EXIT, runCommand } from "./command";

async function main(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv);
  // The spreadsheet is loaded only for a command that makes sense.
  const { calculate } = await import("./calculate");
  const { text, complete } = await calculate(args);
  process.stdout.write(`${text}\n`);
  return complete ? EXIT.done : EXIT.inputsMissing;
}

runCommand(main, USAGE);
