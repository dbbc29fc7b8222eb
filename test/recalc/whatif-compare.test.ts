import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError, parseArguments } from "../../src/recalc/arguments";
import { calculate } from "../../src/recalc/calculate";
import type { Report } from "../../src/recalc/report";
import { answer } from "../../src/recalc/whatif/answer";
import { parseWhatIf } from "../../src/recalc/whatif/arguments";
import type { ReportedComparison } from "../../src/recalc/whatif/comparison-report";

const EXAMPLE = join(__dirname, "../../assets/voorbeeld-twente.xlsx");
const scratch = mkdtempSync(join(tmpdir(), "whatif-"));

function scenarioFile(name: string, content: object): string {
  const file = join(scratch, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

async function compared(...args: readonly string[]): Promise<ReportedComparison> {
  const { text, complete } = await answer(parseWhatIf([EXAMPLE, "compare", ...args, "--json"]));
  expect(complete).toBe(true);
  return JSON.parse(text) as ReportedComparison;
}

async function recalculated(...args: readonly string[]): Promise<Report> {
  const { text } = await calculate(parseArguments([EXAMPLE, ...args, "--json"]));
  return JSON.parse(text) as Report;
}

const SLOWER = {
  name: "Trager",
  remark: "Voor de vergadering.",
  inputs: {
    inflation: 0.04,
    adoption: { percent: -50 },
    "share-mono": { formula: "[share-sd] * 0.5" },
  },
  milestones: { "4": { status: "missed" } },
};

test("compare and recalc give the same figures of a scenario, part for part", async () => {
  const file = scenarioFile("trager.json", SLOWER);
  const { runs, base, sections, inputs, faults } = await compared("Ondergrens KPI's", "--scenario", file);
  const report = await recalculated("--scenario", file);
  expect(faults).toEqual([]);
  expect(base).toBe(0);
  expect(runs.map(({ name }) => name)).toEqual(["Plan", "Trager", "Ondergrens KPI's"]);
  const line = (id: string) => sections.flatMap(({ lines }) => lines).find((each) => each.id === id);

  const { totals } = report;
  // What the workbook itself works out has the fifteen digits of a cell: far below a cent.
  const cents = (amount: string | null | undefined) => Number(amount).toFixed(6);
  expect(cents(line("result zvw")?.values[1])).toBe(cents(totals.zvw));
  totals.result.forEach((amount, year) => expect(cents(line(`result ${2025 + year}`)?.values[1])).toBe(cents(amount)));
  const [first] = report.waitList.targets;
  expect(line("wait-list milestone 4")?.values[1]).toBe(first?.computed);
  expect(line("wait-list milestone 4")?.values[2]).toBe("136.5");
  expect(line("wait-list milestone 5")).toMatchObject({ required: "437", met: [true, false, false] });
  expect(line("wait-list milestone 5")?.values[2]).toBe("394.7");
  expect(line("milestone 4")).toMatchObject({ statuses: ["open", "missed", "open"] });
  expect(line("milestone 4")?.values[1]).toBe("0");
  expect(Number(line("result")?.differences[1])).toBeCloseTo(
    Number(line("result")?.values[1]) - Number(line("result")?.values[0]),
    4,
  );

  expect(inputs.find(({ input }) => input === "inflation")).toMatchObject({
    sheet: "Algemene input",
    address: "B8",
    values: ["0.028", "0.04", "0.028"],
    differences: ["0", "0.012", "0"],
  });
  expect(report.scenario).toMatchObject({
    name: "Trager",
    remark: "Voor de vergadering.",
    milestones: { "4": { status: "missed" } },
  });
  const share = report.scenario?.inputs.filter(({ input }) => input === "share-mono") ?? [];
  expect(share.map(({ year, planned, changed }) => [year, planned, changed])).toEqual([
    [2025, "0.1", "0.045"],
    [2026, "0.12", "0.06"],
    [2027, "0.15", "0.07"],
    [2028, "0.15", "0.075"],
    [2029, "0.15", "0.085"],
  ]);
});

test("the plan's own scenarios are compared where none is named; differences are with the base that is asked", async () => {
  const { runs, base, sections } = await compared("--base", "inflatie 4%");
  expect(runs.map(({ name }) => name)).toEqual([
    "Plan",
    "Ondergrens KPI's",
    "Trage adoptie",
    "Zonder DOCO-leereffect",
    "Inflatie 4%",
    "Consultvragen op het minimum",
  ]);
  expect(base).toBe(4);
  const all = sections.flatMap(({ lines }) => lines).flatMap(({ differences }) => differences[4] ?? []);
  expect(all.length).toBeGreaterThan(50);
  expect(new Set(all)).toEqual(new Set(["0"]));
});

test("a page to read says what is met and where inputs stand; what cannot be used is told", async () => {
  const file = scenarioFile("te-veel.json", { inputs: { adoption: { percent: 50 }, inflow: 12000 } });
  const { text } = await answer(parseWhatIf([EXAMPLE, "compare", "trage adoptie", "--scenario", file]));
  expect(text).toContain("Mentaal Gezond Twente: Plan · te-veel · Trage adoptie");
  expect(text).toMatch(
    /mijlpaal 4\), gevraagd 155: 155,09, wordt gehaald · .* · 120,76, wordt niet gehaald \(−34,33\)/,
  );
  expect(text).toMatch(/uitrol\) 2025 \(\S.*!\w+\): 10% · 10% · 5%/);
  expect(text).toContain("te-veel: Mogelijkheid tot verkennend gesprek (uitrol): 1,5 ligt niet tussen 0 en 1.");
});

test.each([
  [[], "werkmap en een vraag"],
  [["a.xlsx"], "werkmap en een vraag"],
  [["a.xlsx", "raden"], "kies een vraag uit compare"],
  [["a.xlsx", "constructor"], "kies een vraag uit compare"],
  [["a.xlsx", "compare", "--nonsense"], "nonsense"],
  [["a.xlsx", "tornado", "--scenario", "a", "--scenario", "b"], "één --scenario"],
])("refuses %j", (argv, message) => {
  expect(() => parseWhatIf(argv)).toThrow(UsageError);
  expect(() => parseWhatIf(argv)).toThrow(message);
});

test.each([
  [["Onbekend"], "Onbekend: kies uit Ondergrens"],
  [["--base", "Trage adoptie", "Inflatie 4%"], "--base Trage adoptie"],
  [["--scenario", "nergens.json"], "nergens.json kan niet worden gelezen"],
])("refuses a question that the plan cannot be asked: %j", async (args, message) => {
  await expect(answer(parseWhatIf([EXAMPLE, "compare", ...args]))).rejects.toThrow(message);
});
