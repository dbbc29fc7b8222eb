import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { run } from "./child.mjs";
import { at } from "./paths.mjs";
import { fingerprint } from "./sources.mjs";

const stamp = at(".cache", "built");

/** Whether dist/ holds a build of the sources as they are now. */
export function isBuilt() {
  return existsSync(at("dist", "pane.html")) && existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint();
}

/** Remembers of which sources dist/ was built. @param {string} sources the fingerprint taken before building */
export function markBuilt(sources) {
  mkdirSync(at(".cache"), { recursive: true });
  writeFileSync(stamp, sources);
}

/** Builds dist/ when it is missing or older than its sources. Speaks on stderr. @returns {boolean} there is a build */
export function ensureBuilt() {
  if (isBuilt()) return true;
  console.error("De invoegtoepassing wordt gebouwd in dist/ … (building the add-in)");
  return run(process.execPath, [at("scripts", "build.mjs")], { stdio: ["ignore", 2, 2] }) === 0;
}
