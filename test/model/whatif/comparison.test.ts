import { evaluate } from "../../../src/model/evaluation/evaluate";
import { sum, type Decimal } from "../../../src/model/money/decimal";
import type { Figures } from "../../../src/model/plan/figures";
import { emptyScenario, type Scenario } from "../../../src/model/plan/scenario";
import { applyScenario } from "../../../src/model/whatif/scenario/apply-scenario";
import { compare } from "../../../src/model/whatif/scenario/comparison";
import type { ComparedRun, ComparisonLine, SectionId } from "../../../src/model/whatif/scenario/comparison-sections";
import { inputDifferences } from "../../../src/model/whatif/scenario/input-differences";
import { twente } from "../../../src/plans";
import { twenteFigures } from "../../support/twente-figures";

const FIGURES = twenteFigures();

function run(scenario: Scenario | null, base: Figures = FIGURES): ComparedRun {
  const figures = scenario === null ? base : applyScenario(twente, base, scenario).figures;
  return { scenario, figures, result: evaluate(twente, figures) };
}

const PLAN = run(null);
const HALF = run({ ...emptyScenario("half", "Half"), inputs: { adoption: { kind: "percent", percent: "-50" } } });
const MISSED = run({ ...emptyScenario("missed", "Gemist"), milestones: { 4: { status: "missed" } } });

function linesOf(runs: readonly ComparedRun[], section: SectionId): readonly ComparisonLine[] {
  return compare(twente, runs, 0).sections.find(({ id }) => id === section)?.lines ?? [];
}

function line(runs: readonly ComparedRun[], id: string): ComparisonLine | undefined {
  const all = compare(twente, runs, 0).sections.flatMap(({ lines }) => lines);
  return all.find((each) => each.id === id);
}

function texts(values: readonly (Decimal | null)[] = [], decimals = 2): readonly (string | undefined)[] {
  return values.map((value) => value?.toFixed(decimals));
}

test("against itself every difference is nothing, and no input differs", () => {
  const { sections, inputs } = compare(twente, [HALF, HALF], 0);
  const differences = sections.flatMap(({ lines }) => lines.flatMap((each) => each.differences));
  expect(differences.length).toBeGreaterThan(100);
  expect(differences.every((difference) => difference === null || difference.isZero())).toBe(true);
  expect(inputs).toEqual([]);
});

test("no two lines share an id", () => {
  const ids = compare(twente, [PLAN, HALF], 0).sections.flatMap(({ lines }) => lines.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([0, 1, 2])("every difference is the value less that of the base, place %i", (base) => {
  const { sections, runs } = compare(twente, [PLAN, HALF, MISSED], base);
  expect(runs.map(({ id, name }) => [id, name])).toEqual([
    [null, "Plan"],
    ["half", "Half"],
    ["missed", "Gemist"],
  ]);
  for (const { values, differences } of sections.flatMap(({ lines }) => lines)) {
    const against = values[base] ?? null;
    const expected = values.map((value) => (value && against ? value.minus(against) : null));
    expect(texts(differences, 20)).toEqual(texts(expected, 20));
  }
});

test("parts add up: years, domains and components are the total in every run", () => {
  const runs = [PLAN, HALF];
  const total = texts(line(runs, "result")?.values, 6);
  const added = (parts: readonly ComparisonLine[]) =>
    texts(
      runs.map((_, at) => sum(parts.map(({ values }) => values[at] ?? null))),
      6,
    );
  expect(added(linesOf(runs, "years").filter(({ id }) => id.startsWith("result ")))).toEqual(total);
  expect(added(linesOf(runs, "domains").filter(({ id }) => id.startsWith("result ")))).toEqual(total);
  expect(added(linesOf(runs, "components"))).toEqual(total);
});

test("the wait list tells which targets are met", () => {
  const fall = line([PLAN, HALF], "wait-list milestone 4");
  expect(fall?.target?.required.toFixed()).toBe("155");
  expect(fall?.target?.met).toEqual([true, false]);
  expect(texts(fall?.values)).toEqual(["155.09", "120.76"]);
});

test("a missed milestone earns nothing, and municipalities pay back together what is asked back", () => {
  const earned = line([PLAN, MISSED], "milestone 4");
  expect(earned?.statuses).toEqual(["open", "missed"]);
  expect(earned?.values[1]?.toFixed()).toBe("0");
  const repaid = linesOf([PLAN, MISSED], "municipalities").filter(({ id }) => id.endsWith(" repay"));
  const together = sum(repaid.map(({ differences }) => differences[1] ?? null));
  expect(together?.toFixed()).toBe(MISSED.result.payout?.localRepaid?.toFixed());
});

test("inputs differ cell by cell, with place, difference and percentage", () => {
  const differences = inputDifferences(twente, FIGURES, HALF.figures, (_, year) => ({
    sheet: "Invoer",
    address: `C${year + 1}`,
  }));
  expect(
    differences.map(({ id, year, place, planned, changed, difference, percent }) => [
      id,
      year,
      place?.address,
      ...[planned, changed, difference, percent].map((value) => value?.toFixed()),
    ]),
  ).toEqual([
    ["adoption", 2025, "C1", "0.1", "0.05", "-0.05", "-0.5"],
    ["adoption", 2026, "C2", "0.3", "0.15", "-0.15", "-0.5"],
    ["adoption", 2027, "C3", "0.6", "0.3", "-0.3", "-0.5"],
    ["adoption", 2028, "C4", "1", "0.5", "-0.5", "-0.5"],
    ["adoption", 2029, "C5", "1", "0.5", "-0.5", "-0.5"],
  ]);
});

test("a series that is taken to be something else is told beside the inputs", () => {
  const taken = run({ ...emptyScenario("t", "T"), series: { talks: [null, "650", null, null, null] } });
  const { inputs } = compare(twente, [PLAN, taken], 0);
  expect(inputs.map(({ kind, id, year, values }) => [kind, id, year, ...texts(values)])).toEqual([
    ["series", "talks", 2026, "722.76", "650.00"],
  ]);
});

test("what is unknown in one run leaves only its own figures unknown", () => {
  const without = new Map(FIGURES.inputs);
  without.delete("inflow");
  const unknown = run(null, { ...FIGURES, inputs: without });
  const result = line([PLAN, unknown], "result");
  expect(result?.values[1]).toBeNull();
  expect(result?.differences[1]).toBeNull();
  expect(line([PLAN, unknown], "component 7")?.differences[1]?.toFixed()).toBe("0");
});
