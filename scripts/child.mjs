import { spawn, spawnSync } from "node:child_process";
import { root } from "./paths.mjs";

/**
 * Runs a program in the project's root and waits for it.
 * @param {string} program @param {readonly string[]} args
 * @param {import("node:child_process").SpawnSyncOptions} [options]
 * @returns {number} its exit code; 1 when it was killed or could not start
 */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: "inherit", ...options });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** The same for a program that keeps running: signals are passed on, its exit code becomes ours. */
export function become(program, args) {
  const child = spawn(program, args, { cwd: root, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}
