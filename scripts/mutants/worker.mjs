/**
 * A warm process that tries mutants: it has read every suite, and loads one anew for each mutant. Its parent ends it when a
 * mutant keeps it busy for ever, and starts another.
 */
import { createRequire } from "node:module";
import { at } from "../paths.mjs";
import { firstFailure, loadedSuite } from "./loaded-suite.mjs";

const require = createRequire(import.meta.url);
require(at("test", "support", "xml-parser.cjs"));
const fc = require("fast-check").default;

/** The same cases for every mutant; and what failed need not be made small. */
const CASES = { seed: 7, endOnFailure: true };
/** So many times more often than without a mutant may the code be passed, then it is a loop without end. */
const OFTEN = 4;
const stryker = (globalThis.__stryker__ = {});

process.on("message", async ({ cover, attempt }) => {
  if (cover) process.send({ coverage: await coverage(cover) });
  if (attempt) process.send({ verdict: await verdict(attempt) });
});

process.on("disconnect", () => process.exit());

/** Which tests reach which mutants, and how often; those reached while loading are reached by all. */
async function coverage(bundle) {
  start(undefined);
  const begun = process.cpuUsage();
  const tests = loadedSuite(bundle);
  const loaded = milliseconds(begun);
  const durations = [];
  const perTest = [];
  for (const test of tests) {
    const before = process.cpuUsage();
    stryker.currentTestId = String(test.index);
    const failure = await firstFailure([test]);
    if (failure) return { failure: failure.message };
    durations.push(milliseconds(before));
    perTest.push(stryker.mutantCoverage.perTest[test.index] ?? {});
  }
  return { loaded, durations, perTest, whileLoading: stryker.mutantCoverage.static };
}

/** @param {{ id: string, runs: { bundle: string, tests: number[], passes: number }[] }} attempt */
async function verdict({ id, runs }) {
  for (const { bundle, tests, passes } of runs) {
    start(id);
    Object.assign(stryker, { passed: 0, limit: OFTEN * passes + 100_000 });
    try {
      const all = loadedSuite(bundle);
      const failure = await firstFailure(tests.map((index) => all[index]));
      if (stryker.passed > stryker.limit) return "endless";
      if (failure) return "killed";
    } catch {
      return stryker.passed > stryker.limit ? "endless" : "killed";
    }
  }
  return "survived";
}

function start(id) {
  fc.configureGlobal(CASES);
  Object.assign(stryker, { activeMutant: id, currentTestId: undefined, limit: undefined });
  stryker.mutantCoverage = { static: {}, perTest: {} };
}

function milliseconds(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
