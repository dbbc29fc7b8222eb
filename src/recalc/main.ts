/** `npm run --silent recalc`: a workbook in; a report and, where asked, a workbook out. */
import { UnreadableWorkbook } from "../workbench/files/unreadable";
import { USAGE, UsageError, parseArguments } from "./arguments";

/** The exit codes of the headless contract. */
const EXIT = { done: 0, failed: 1, inputsMissing: 2, unreadable: 3, usage: 64 } as const;

async function main(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv);
  // The spreadsheet is loaded only for a command that makes sense.
  const { calculate } = await import("./calculate");
  const { text, complete } = await calculate(args);
  process.stdout.write(`${text}\n`);
  return complete ? EXIT.done : EXIT.inputsMissing;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return EXIT.usage;
  return error instanceof UnreadableWorkbook ? EXIT.unreadable : EXIT.failed;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message}\n${error instanceof UsageError ? `${USAGE}\n` : ""}`);
    process.exitCode = exitCodeOf(error);
  },
);
