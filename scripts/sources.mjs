import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { relative } from "node:path";
import { at, root } from "./paths.mjs";

/** Everything the production build reads, the installed packages through the lock file. */
const inputs = [
  "src/commands",
  "src/functions",
  "src/letter",
  "src/model",
  "src/pane",
  "src/plans",
  "src/workbook",
  "assets/icons",
  "assets/pages",
  "scripts/webpack",
  "manifest.xml",
  "package-lock.json",
  "tsconfig.json",
  "webpack.config.js",
];

/** A fingerprint of the build's sources by content; file dates say nothing after a clone. */
export function fingerprint() {
  const hash = createHash("sha256").update(process.env.MGN_BASE_URL ?? "");
  for (const file of inputs.flatMap((input) => files(at(input)))) {
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** @param {string} path a file or a folder @returns {string[]} the files in it, sorted */
function files(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const found = readdirSync(path, { withFileTypes: true, recursive: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort();
}
