/**
 * `npm test`: every suite, the browser tests included. Arguments go to jest: `npm test -- test/model`.
 * The last line counts all suites: `N passed, N failed`.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureBuilt } from "./built.mjs";
import { run } from "./child.mjs";
import { ensureInstalled } from "./installed.mjs";
import { at } from "./paths.mjs";

ensureInstalled();
const built = ensureBuilt();

const report = at(".cache", "jest.json");
mkdirSync(at(".cache"), { recursive: true });
rmSync(report, { force: true });
const jest = at("node_modules", "jest", "bin", "jest.js");
const code = run(process.execPath, [jest, "--json", `--outputFile=${report}`, ...process.argv.slice(2)], {
  // jest prints its report on stderr and, with --json, the results on stdout as well.
  stdio: ["inherit", "ignore", "inherit"],
});

const { passed, failed } = count();
process.stderr.write("", () => console.log(`${passed} passed, ${failed} failed`));
process.exitCode = code !== 0 || failed > 0 ? 1 : 0;

/** A suite that could not run, or a missing build, counts as one failure: it hides tests that say nothing. */
function count() {
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites + (built ? 0 : 1),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
