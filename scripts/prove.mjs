/**
 * `npm run prove`: the whole proofs, too long for every `npm test`, which does a seeded part of each. Run before a release;
 * with other random cases each time, whose seed a failing one prints. Words choose: `npm run prove -- loan links`.
 * A line for each proof; the last one counts all tests: `N passed, N failed`.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { run } from "./child.mjs";
import { ensureInstalled } from "./installed.mjs";
import { at } from "./paths.mjs";

/** What is proven, in which suites (null: by mutants of the code), and what makes them do all of it. */
const PROOFS = [
  ["faults: each batch of each task fails in each way", ["test/faults/every-sync"], { FAULTS: "all" }],
  ["faults: each batch of a run through the sheet", ["test/workbook/through-sheet.test"], { FAULTS: "all" }],
  ["sequences: 1000 on the small workbook", ["test/faults/sequences"], { SEQUENCES: "1000" }],
  [
    "example: 1000 sequences in two windows on the Twente example",
    ["test/faults/example-sequences"],
    { EXAMPLE_SEQUENCES: "1000" },
  ],
  ["links: 1000 times sorted, inserted, renamed", ["test/faults/links"], { LINKS: "1000" }],
  ["loan: 1000 courses of a loan", ["test/faults/loan"], { LOANS: "1000" }],
  ["store: 200 cuts and 1000 flipped bits", ["test/faults/store"], { STORE: "1000" }],
  ...["new-part-ids", "late-events", "double-events", "respelled-formulas", "user-undo"].map((mode) => [
    `variations: the suites of faults where Excel does otherwise, ${mode}`,
    ["test/faults/(every-sync|links|loan|sequences|store|two-windows)"],
    { HOST_VARIES: mode },
  ]),
  ["variations: 300 sequences in each mode", ["test/faults/variations"], { VARIATION_SEQUENCES: "300" }],
  ["printed: each sheet of the three examples on paper", ["test/example/printed"], { PRINTED: "all" }],
  ["payout: 5000 random payouts", ["test/model/payout"], { PAYOUT_RUNS: "5000" }],
  ["mutants: of 100 changes to the code of each room at least 85 are noticed", null, {}],
];

ensureInstalled();
const asked = process.argv.slice(2);
const chosen = PROOFS.filter(([what]) => asked.length === 0 || asked.some((word) => what.startsWith(word)));
const report = at(".cache", "prove.json");
mkdirSync(at(".cache"), { recursive: true });

let passed = 0;
let failed = chosen.length === 0 ? 1 : 0;
for (const [what, suites, env] of chosen) {
  const start = Date.now();
  const result = suites === null ? proveByMutants() : prove(suites, env);
  passed += result.passed;
  failed += result.failed;
  const minutes = ((Date.now() - start) / 60_000).toFixed(1);
  console.log(`${result.failed === 0 ? "ok  " : "FAIL"} ${what}: ${result.passed} tests, ${minutes} min`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** A suite that could not run counts as one failure. */
function prove(suites, env) {
  rmSync(report, { force: true });
  const jest = at("node_modules", "jest", "bin", "jest.js");
  const code = run(process.execPath, [jest, "--json", `--outputFile=${report}`, ...suites], {
    stdio: ["inherit", "ignore", "inherit"],
    env: { ...process.env, ...env },
  });
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    const failures = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return { passed: result.numPassedTests, failed: Math.max(failures, code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Its report goes to stderr: of each survivor, and of each room. */
function proveByMutants() {
  const code = run(process.execPath, [at("scripts", "mutants", "main.mjs")], { stdio: ["ignore", 2, 2] });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
