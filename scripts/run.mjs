/**
 * Runs a TypeScript program of the project: `node scripts/run.mjs FILE.ts ARGUMENTS…`.
 * Its standard output and exit code are passed on untouched, so that other programs can read them.
 */
import { become } from "./child.mjs";
import { ensureInstalled } from "./installed.mjs";

const [program, ...args] = process.argv.slice(2);
if (program === undefined) {
  console.error("Gebruik: node scripts/run.mjs BESTAND.ts [ARGUMENTEN …]");
  process.exit(64);
}
ensureInstalled();
// Only now: it stands on an installed package.
const { bundled } = await import("./bundled.mjs");
// Packages that are modules are loaded by Node itself from 20.19 on.
const loader = process.features.require_module ? [] : ["--import", "tsx"];
become(process.execPath, ["--enable-source-maps", ...loader, await bundled(program), ...args]);
