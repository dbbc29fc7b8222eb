import { UnreadableWorkbook } from "../workbench/files/unreadable";
import { UsageError } from "./arguments";

/** The exit codes of the headless contract. */
export const EXIT = { done: 0, failed: 1, inputsMissing: 2, unreadable: 3, usage: 64 } as const;

/** Runs a command of the headless contract: what goes wrong is told on standard error and in the exit code. */
export function runCommand(command: (argv: readonly string[]) => Promise<number>, usage: string): void {
  command(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      process.stderr.write(`${message}\n${error instanceof UsageError ? `${usage}\n` : ""}`);
      process.exitCode = exitCodeOf(error);
    },
  );
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return EXIT.usage;
  return error instanceof UnreadableWorkbook ? EXIT.unreadable : EXIT.failed;
}
