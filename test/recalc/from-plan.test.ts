import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError, parseArguments } from "../../src/recalc/arguments";
import { calculate } from "../../src/recalc/calculate";
import { explanation } from "../../src/recalc/explain/explain";
import { parseExplainArguments } from "../../src/recalc/explain/arguments";
import type { Report } from "../../src/recalc/report";
import { withoutPriceLevel } from "../support/without-price-level";

const scratch = mkdtempSync(join(tmpdir(), "from-plan-"));
const FILE = join(scratch, "in.xlsx");
const EXAMPLE = join(__dirname, "../../assets/voorbeeld-twente.xlsx");

beforeAll(async () => writeFileSync(FILE, await withoutPriceLevel()));

async function reportOf(...args: readonly string[]): Promise<Report & { readonly complete: boolean }> {
  const { text, complete } = await calculate(parseArguments([...args, "--json"]));
  return { ...(JSON.parse(text) as Report), complete };
}

const total = ({ totals }: Report) =>
  totals.result.map((amount) => (amount === null ? null : Math.round(Number(amount))));

test("without a word what misses stays unknown; --from-plan gives it, and says so", async () => {
  const asked = await reportOf(FILE);
  expect([asked.complete, asked.missing.map(({ input }) => input), asked.fromPlan]).toEqual([
    false,
    ["price-level"],
    [],
  ]);
  expect(total(asked)).toContain(null);
  const taken = await reportOf(FILE, "--from-plan");
  expect([taken.complete, taken.missing]).toEqual([true, []]);
  expect(taken.fromPlan).toEqual([{ input: "price-level", label: "Prijspeil (basisjaar)", values: ["2025"] }]);
  expect(taken.findings.filter(({ code }) => code === "input-from-plan")).toHaveLength(1);
  // As the example comes to with all its cells.
  expect(total(taken)).toEqual(total(await reportOf(EXAMPLE)));
});

test("the page and the explanation of a figure say it too", async () => {
  const { text } = await calculate(parseArguments([FILE, "--from-plan"]));
  expect(text).toContain("1 gegeven uit het plan, niet uit de werkmap\n  - Prijspeil (basisjaar): 2025");
  const told = await explanation(parseExplainArguments([FILE, "index", "2027", "--from-plan"]));
  expect(told.text).toContain("uit het plan; staat in geen cel van deze werkmap");
});

test("what is kept with --out holds in the next run, without being asked", async () => {
  const out = join(scratch, "out.xlsx");
  await reportOf(FILE, "--from-plan", "--out", out);
  expect((await reportOf(out)).fromPlan.map(({ input }) => input)).toEqual(["price-level"]);
});

test("a value that is set for the run is not the plan's", async () => {
  const report = await reportOf(FILE, "--from-plan", "--set", "price-level=2024");
  expect([report.fromPlan, report.complete]).toEqual([[], true]);
});

test("--confirm takes the cell that was asked about, by id or by label; --reject lets it go", async () => {
  for (const args of [["price-level"], ["prijspeil (basisjaar)"], ["price-level", "--from-plan"]]) {
    const report = await reportOf(FILE, "--confirm", ...args);
    expect([report.complete, report.fromPlan]).toEqual([true, []]);
    expect(total(report)).not.toContain(null);
  }
  const report = await reportOf(FILE, "--reject", "price-level", "--from-plan");
  expect(report.fromPlan.map(({ input }) => input)).toEqual(["price-level"]);
});

test.each([
  [[EXAMPLE, "--from-plan"], /--from-plan: er ontbreekt geen invoer/],
  [[FILE, "--confirm", "bla"], /--confirm bla: deze invoer kent het plan .* niet.*Te bevestigen: price-level/],
  [[FILE, "--confirm", "inflation"], /--confirm inflation: over Algemene input!B8 is geen twijfel/],
  [[FILE, "--confirm", "municipalities"], /--confirm municipalities: over deze tabel is geen twijfel/],
  [[FILE, "--reject", "inflation"], /--reject inflation: over .* is geen twijfel/],
])("%j is wrong use, told in Dutch", async (args, message) => {
  await expect(calculate(parseArguments(args))).rejects.toThrow(UsageError);
  await expect(calculate(parseArguments(args))).rejects.toThrow(message);
});
