import { LossyWorkbook } from "../workbench/files/losses";
import { UnreadableWorkbook } from "../workbench/files/unreadable";
import { UsageError } from "./arguments";

/** The exit codes of the headless contract. */
export const EXIT = { done: 0, failed: 1, inputsMissing: 2, unreadable: 3, usage: 64 } as const;

const ACCEPT = "Er is niets geschreven. Met --accept-loss wordt het toch bewaard, zonder deze onderdelen.";

/** Runs a command of the headless contract: what goes wrong is told on standard error and in the exit code. */
export function runCommand(command: (argv: readonly string[]) => Promise<number>, usage: string): void {
  const argv = process.argv.slice(2);
  if (argv.includes("--help")) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  command(argv).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      const more = error instanceof UsageError ? usage : error instanceof LossyWorkbook ? ACCEPT : "";
      process.stderr.write(`${message}\n${more === "" ? "" : `${more}\n`}`);
      process.exitCode = exitCodeOf(error);
    },
  );
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return EXIT.usage;
  return error instanceof UnreadableWorkbook ? EXIT.unreadable : EXIT.failed;
}
