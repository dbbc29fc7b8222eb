/** `npm run build`: the production build in dist/, with its size and its licences checked. */
import { rmSync } from "node:fs";
import { markBuilt } from "./built.mjs";
import { run } from "./child.mjs";
import { ensureInstalled } from "./installed.mjs";
import { at } from "./paths.mjs";
import { fingerprint } from "./sources.mjs";

ensureInstalled();
const sources = fingerprint();
// What an earlier build left behind must not be shipped with this one.
rmSync(at("dist"), { recursive: true, force: true });

const steps = [
  [at("node_modules", "webpack", "bin", "webpack.js"), "--mode", "production"],
  [at("scripts", "size.mjs")],
];
for (const step of steps) {
  const code = run(process.execPath, step);
  if (code !== 0) process.exit(code);
}
markBuilt(sources);
