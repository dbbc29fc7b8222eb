/** `npm run validate`: checks manifest.xml offline. Exits with 1 when something is wrong. */
import { existsSync, readFileSync } from "node:fs";
import { at } from "../paths.mjs";
import { checkManifest } from "./check";
import { pngSize } from "./png";

const icon = (file: string) => at("assets", "icons", file);
const problems = checkManifest(readFileSync(at("manifest.xml"), "utf8"), (file) =>
  existsSync(icon(file)) ? pngSize(readFileSync(icon(file))) : undefined,
);
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? "manifest.xml keeps the facts we check. Microsoft's own validation service was not asked."
    : `manifest.xml: ${problems.length} problem(s)`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
