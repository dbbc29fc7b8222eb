import { readFileSync, existsSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calculate } from "../../src/recalc/calculate";
import { UsageError, parseArguments } from "../../src/recalc/arguments";

const EXAMPLE = join(__dirname, "../../assets/voorbeeld-twente.xlsx");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mgn-scenario-"));
});

async function run(scenario: object, ...more: readonly string[]) {
  const file = join(folder, "scenario.json");
  await writeFile(file, JSON.stringify({ name: "Proef", ...scenario }));
  return calculate(parseArguments([EXAMPLE, "--json", "--scenario", file, ...more]));
}

const inflationOf = (text: string) =>
  (JSON.parse(text) as { scenario: { inputs: readonly { input: string; changed: string }[] } }).scenario.inputs
    .filter(({ input }) => input === "inflation")
    .map(({ changed }) => changed);

describe("an option and a scenario that say two things of one figure: neither is dropped unseen", () => {
  test.each([
    ["a value", { inputs: { inflation: 0.04 } }, ["--set", "inflation=0.05"], "--set inflation"],
    ["a milestone", { milestones: { 14: { status: "missed" } } }, ["--status", "14=gehaald"], "--status 14=gehaald"],
  ])("%s", async (_, scenario, options, told) => {
    const refused = run(scenario, ...options);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(`${told}: het scenario "Proef" zegt daar ook iets over`);
  });

  // By hand: half as much again of 4% is 6%, whatever the workbook holds; the scenario is laid over what is set.
  test("a percentage is taken of what is set", async () => {
    const { text } = await run({ inputs: { inflation: { percent: 50 } } }, "--set", "inflation=0.04");
    expect(new Set(inflationOf(text))).toEqual(new Set(["0.06"]));
  });

  test("another figure goes along with it", async () => {
    const { text } = await run({ inputs: { inflation: 0.04 } }, "--status", "14=gehaald");
    expect(new Set(inflationOf(text))).toEqual(new Set(["0.04"]));
  });
});

describe("a file never holds a part of a scenario unseen", () => {
  const half = { inputs: { inflation: { percent: 50 } }, milestones: { 14: { status: "missed" } } };

  test("what no cell can hold is refused by name, and nothing is written", async () => {
    const out = join(folder, "half.xlsx");
    const refused = run(half, "--out", out);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(/kan niet in cellen: .*\(percentage\) en mijlpaal 14\. .*--accept-loss/);
    expect(existsSync(out)).toBe(false);
  });

  test("it is written where that is accepted", async () => {
    const out = join(folder, "accepted.xlsx");
    await run(half, "--out", out, "--accept-loss");
    expect(readFileSync(out).length).toBeGreaterThan(1000);
  });
});
