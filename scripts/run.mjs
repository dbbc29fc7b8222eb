/**
 * Runs a TypeScript program of the project: `node scripts/run.mjs FILE.ts ARGUMENTS…`.
 * Its standard output and exit code are passed on untouched, so that other programs can read them.
 */
import { become } from "./child.mjs";
import { ensureInstalled } from "./installed.mjs";
import { at } from "./paths.mjs";

const [program, ...args] = process.argv.slice(2);
if (program === undefined) {
  console.error("Gebruik: node scripts/run.mjs BESTAND.ts [ARGUMENTEN …]");
  process.exit(64);
}
ensureInstalled();
become(process.execPath, ["--import", "tsx", at(program), ...args]);
