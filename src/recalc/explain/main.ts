/** `npm run --silent explain`: how one figure of a workbook came about. */
import { EXIT, runCommand } from "../command";
import { EXPLAIN_USAGE, parseExplainArguments } from "./arguments";

async function main(argv: readonly string[]): Promise<number> {
  const args = parseExplainArguments(argv);
  // The spreadsheet is loaded only for a command that makes sense.
  const { explanation } = await import("./explain");
  const { text, known } = await explanation(args);
  process.stdout.write(`${text}\n`);
  return known ? EXIT.done : EXIT.inputsMissing;
}

runCommand(main, EXPLAIN_USAGE);
