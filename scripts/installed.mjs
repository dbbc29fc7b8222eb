/**
 * Makes sure that the locked dependencies are there before anything of the project runs.
 *
 * What is installed is compared with package-lock.json by version, not by file date: a fresh clone or a switched
 * branch gives files new dates without changing what they ask for. Only Node's own modules may be used here.
 */
import { existsSync, readFileSync } from "node:fs";
import { run } from "./child.mjs";
import { at } from "./paths.mjs";

const minimum = [20, 18];

/**
 * The paths in the lock file that are not installed in the locked version. Optional packages are left out:
 * most of those are for another operating system.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} locked
 * @param {{ packages: Record<string, { version?: string }> }} present npm's own record inside node_modules
 */
export function outdated(locked, present) {
  return Object.entries(locked.packages)
    .filter(([path, entry]) => path !== "" && !entry.optional && present.packages[path]?.version !== entry.version)
    .map(([path]) => path);
}

/** Runs `npm ci` when needed. Speaks on stderr only: stdout belongs to the command itself. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < minimum[0] || (major === minimum[0] && minor < minimum[1])) {
    console.error(`Node ${minimum.join(".")} of nieuwer is nodig (needed); dit is (this is) ${process.version}.`);
    process.exit(1);
  }
  const record = at("node_modules", ".package-lock.json");
  const read = (path) => JSON.parse(readFileSync(path, "utf8"));
  if (existsSync(record) && outdated(read(at("package-lock.json")), read(record)).length === 0) return;

  console.error("Afhankelijkheden worden geïnstalleerd, even geduld … (npm ci: installing locked dependencies)");
  // npm is a .cmd file on Windows, which only a shell starts; its output goes to stderr.
  const code = run("npm", ["ci", "--no-audit", "--no-fund"], {
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (code !== 0) process.exit(code);
}
