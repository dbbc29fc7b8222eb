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
const written = at(".cache", "written");
rmSync(written, { recursive: true, force: true });
const collect = `--setupFilesAfterEnv=${at("test", "support", "collect-written.ts")}`;
// A workbook in a test makes much that lives shortly: with room for it, a sixth of the time of such a suite is saved.
const room = "--max-semi-space-size=64";
const code = run(
  process.execPath,
  [room, jest, collect, "--json", `--outputFile=${report}`, ...process.argv.slice(2)],
  {
    // jest prints its report on stderr and, with --json, the results on stdout as well.
    stdio: ["inherit", "ignore", "inherit"],
    env: { ...process.env, WRITTEN_FILES: written },
  },
);
// The workbooks and letters that the tests had written, judged at once: of all suites together there are some.
const isWhole = process.argv.slice(2).every((argument) => argument.startsWith("-"));
const judge = ["--import", "tsx", at("test", "support", "judge-written.ts"), written, ...(isWhole ? ["--whole"] : [])];
const isSound = run(process.execPath, judge, { stdio: ["ignore", "ignore", "inherit"] }) === 0;

const { passed, failed } = count();
process.stderr.write("", () => console.log(`${passed} passed, ${failed} failed`));
process.exitCode = code !== 0 || failed > 0 ? 1 : 0;

/** A suite that could not run, a missing build, or files with faults count as one failure each. */
function count() {
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites + (built ? 0 : 1) + (isSound ? 0 : 1),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
