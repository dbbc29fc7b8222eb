import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { suiteBundle } from "./suite-bundle.mjs";

/**
 * What the tests of a room make of its mutants.
 * @typedef {{ bundle: string, loaded: number, durations: number[], perTest: Record<string, number>[],
 *   whileLoading: Record<string, number> }} Suite durations in milliseconds of processor time
 */

/** A test run may take so much longer than without a mutant, in milliseconds; far more than a busy machine makes of it. */
const PATIENCE = 10_000;
/** Milliseconds that a whole suite may take to be run once more; what only a longer one would notice counts as survived. */
const CHEAP = 1000;
const COVER_LIMIT = 300_000;

/**
 * Each suite that reaches the sources, with which of its tests pass which mutants.
 * @param {import("./warm-process.mjs").WarmProcess} warm @param {string[]} paths @param {Map<string, string>} sources
 * @param {(suite: string, what: string) => void} leaveOut is told which suites cannot be used
 */
export async function reachingSuites(warm, paths, sources, leaveOut) {
  const suites = [];
  for (const path of paths) {
    const bundle = await suiteBundle(path, sources);
    if (bundle === null) continue;
    const coverage = await coverageOf(warm, bundle);
    if (coverage.failure) leaveOut(path, coverage.failure);
    else suites.push({ path, bundle: bundle.file, ...coverage });
  }
  return suites;
}

/** Kept for as long as the suite, what it stands on and the number of random cases do not change. */
async function coverageOf(warm, { file, text }) {
  const kept = `${file}.json`;
  const hash = createHash("sha256").update(`${warm.cases} ${text}`).digest("hex");
  const before = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : null;
  if (before?.hash === hash) return before;
  const answer = await warm.ask({ cover: file }, COVER_LIMIT);
  const coverage = answer?.coverage ?? { failure: "no answer" };
  writeFileSync(kept, JSON.stringify({ hash, ...coverage }));
  return coverage;
}

/**
 * Tries a mutant: first the tests that pass it, the cheapest suite first; then whole suites that are short, since what is worked out once
 * for several tests is passed by the first of them only.
 * @param {import("./warm-process.mjs").WarmProcess} warm @param {string} id @param {Suite[]} suites
 * @returns {Promise<"killed" | "endless" | "survived" | "not reached">}
 */
export async function tried(warm, id, suites) {
  const reaching = suites.map((suite) => runOf(suite, id)).filter(({ hits }) => hits > 0);
  if (reaching.length === 0) return "not reached";
  reaching.sort((a, b) => a.cost - b.cost);
  const whole = reaching
    .filter(({ isWhole }) => !isWhole)
    .map(({ suite }) => wholeRun(suite, id))
    .filter(({ cost }) => cost < CHEAP);
  const all = [...reaching, ...whole];
  const cost = all.reduce((sum, run) => sum + run.cost, 0);
  const runs = all.map(({ suite, tests, passes }) => ({ bundle: suite.bundle, tests, passes }));
  const answer = await warm.ask({ attempt: { id, runs } }, PATIENCE + 20 * cost);
  return answer?.verdict ?? "endless";
}

/** The tests that pass a mutant: all, when it is passed while the suite is loaded. */
function runOf(suite, id) {
  if (suite.whileLoading[id]) return wholeRun(suite, id);
  const tests = suite.perTest.flatMap((hits, index) => (hits[id] ? [index] : []));
  return { suite, tests, isWhole: tests.length === suite.perTest.length, ...sums(suite, tests, id) };
}

function wholeRun(suite, id) {
  const tests = suite.perTest.map((_, index) => index);
  return { suite, tests, isWhole: true, ...sums(suite, tests, id) };
}

function sums(suite, tests, id) {
  const counts = [suite.whileLoading, ...tests.map((index) => suite.perTest[index])];
  return {
    hits: counts.reduce((sum, each) => sum + (each[id] ?? 0), 0),
    passes: counts.reduce((sum, each) => Object.values(each).reduce((a, b) => a + b, sum), 0),
    cost: tests.reduce((sum, index) => sum + suite.durations[index], suite.loaded),
  };
}
