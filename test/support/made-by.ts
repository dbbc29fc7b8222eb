import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

/**
 * A file that a command makes must hold what it would make now.
 *
 * @param path from the top of the repository
 * @throws an error that says which command makes it anew, and the first line that differs
 */
export function expectMadeBy(command: string, path: string, now: string): void {
  const kept = readFileSync(join(root, path), "utf8").split("\n");
  const made = now.split("\n");
  const index = made.findIndex((line, at) => line !== kept[at]);
  const differs = index >= 0 ? index : made.length < kept.length ? made.length : -1;
  if (differs < 0) return;
  throw new Error(
    [
      `${path} is old: run "${command}" and commit what it makes.`,
      `First difference, line ${differs + 1}:`,
      `- ${kept[differs] ?? "(no such line)"}`,
      `+ ${made[differs] ?? "(no such line)"}`,
    ].join("\n"),
  );
}
