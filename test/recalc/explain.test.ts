import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { evaluate } from "../../src/model/evaluation/evaluate";
import { amountIn, contextOf } from "../../src/model/formula/amounts";
import { sum } from "../../src/model/money/decimal";
import { publishedFigures } from "../../src/model/plan/published-figures";
import { formulasOf, quantitiesOf } from "../../src/model/quantities/register";
import { answerIn } from "../../src/model/quantities/value";
import { PLANS, twente } from "../../src/plans";
import { UsageError } from "../../src/recalc/arguments";
import { parseExplainArguments } from "../../src/recalc/explain/arguments";
import { explanation, yearIndexOf } from "../../src/recalc/explain/explain";
import type { ExplanationReport } from "../../src/recalc/explain/report";
import { twenteFigures } from "../support/twente-figures";

const root = join(__dirname, "../..");
const EXAMPLE = join(root, "assets/voorbeeld-twente.xlsx");

async function told(id: string, year: number | null): Promise<ExplanationReport> {
  const { text, known } = await explanation({ file: EXAMPLE, id, year, json: true, plan: "twente" });
  expect(known).toBe(true);
  return JSON.parse(text) as ExplanationReport;
}

test("the command prints formula, numbers, steps, cells and sources", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["scripts/run.mjs", "src/recalc/explain/main.ts", EXAMPLE, "vg.prevented", "2027"],
    { cwd: root, encoding: "utf8" },
  );
  expect(status).toBe(0);
  expect(stdout).toContain("−aantal verkennende gesprekken × voorkomen ggz (aandeel) × prijs multi × prijsindex");
  expect(stdout).toContain("−1.445,52 × 17% × € 3.000 × 1,0568 = −€ 779.077");
  expect(stdout).toContain("= 12.046 × 20% × 60% × 100% = 1.445,52");
  expect(stdout).toMatch(
    /Kosten traject multidisciplinaire ggz: € 3\.000 per persoon\n {4}cel: {2}Algemene input!B\d+\n/,
  );
  expect(stdout).toContain("Wat dit bedrag het meest verandert\n");
  expect(stdout).toContain(": 1% meer geeft −€ 7.791\n");
  expect(stdout).toContain("    1 persoon per jaar meer geeft −€ 64,68; precies\n");
  expect(stdout).toContain("landelijke business case, gevalideerd door controllers");
});

test("wrong use exits 64 and says how to use it", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["scripts/run.mjs", "src/recalc/explain/main.ts", EXAMPLE, "vg.prevented"],
    { cwd: root, encoding: "utf8" },
  );
  expect({ status, stderr }).toEqual({ status: 64, stderr: expect.stringContaining("Gebruik: ") as string });
});

test.each([
  ["nope", 2027, "vg.prevented: Voorkomen ggz"],
  ["vg.prevented", 2040, "2025, 2026, 2027, 2028, 2029"],
  ["vg.prevented", null, "2025, 2026, 2027, 2028, 2029"],
  ["funding.requested.sd", 2026, "laat 2026 weg"],
  ["payback", 2026, "laat 2026 weg"],
])("%s in %s is wrong use, told with what there is", async (id, year, says) => {
  const asked = explanation({ file: EXAMPLE, id, year, json: false, plan: "twente" });
  await expect(asked).rejects.toThrow(UsageError);
  await expect(asked).rejects.toThrow(says);
});

test("as data: exact amounts, a cell for each year, and the source", async () => {
  const report = await told("vg.prevented", 2027);
  const { rows } = evaluate(twente, twenteFigures());
  expect(report.amount).toBe(rows.find(({ row }) => row.id === "vg.prevented")?.amounts[2]?.toFixed());
  expect(report.inputs.find(({ id }) => id === "adoption")).toMatchObject({
    text: "60%",
    value: "0.6",
    cell: { sheet: "Input VG", address: expect.stringMatching(/^F\d+$/) as string },
    source: { document: twente.source.document },
  });
});

test("as data: what each input does to the figure, the one that matters most first", async () => {
  const { amount, sensitivity } = await told("vg.prevented", 2027);
  const hundredth = Number(amount) / 100;
  expect(sensitivity.find(({ input }) => input === "inflow")).toEqual({
    input: "inflow",
    label: expect.any(String) as string,
    unit: "people-per-year",
    perUnit: expect.any(String) as string,
    perHundredth: expect.any(String) as string,
    linear: true,
  });
  const effects = sensitivity.map(({ input, perHundredth }) => [input, Number(perHundredth)] as const);
  // Every factor of a product weighs the same.
  const factors = ["inflow", "talk-share", "adoption", "price-multi"];
  expect(effects.filter(([input]) => factors.includes(input)).map(([, effect]) => effect.toFixed(6))).toEqual(
    factors.map(() => hundredth.toFixed(6)),
  );
  const sizes = effects.map(([, effect]) => Math.abs(effect));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sensitivity.find(({ input }) => input === "inflation")?.linear).toBe(false);
});

test("of a total: what matters most in all its rows together", async () => {
  const page = await explanation({ file: EXAMPLE, id: "total.result", year: 2029, json: false, plan: "twente" });
  const [, list = ""] = page.text.split("Wat dit bedrag het meest verandert\n");
  const lines = list.split("\n");
  expect(lines).toHaveLength(10);
  expect(lines[0]).toMatch(/^ {2}.+: 1% meer geeft [−+]€ [\d.]+$/);
  expect(lines[1]).toMatch(/^ {4}.+ geeft [−+]€ [\d.,]+; (precies|bij kleine veranderingen)$/);
});

test("a component is the sum of its rows, and names them", async () => {
  const report = await told("component.7.impact", 2026);
  expect(report.parts.map(({ id }) => id)).toEqual(["consult.prevented", "consult.extra-sd"]);
  expect(report.numbers).toBe("−€ 71.318 + € 38.036 = −€ 33.282");
});

test("what is requested is explained by what it is made of, one level down", async () => {
  const requested = await told("funding.requested.sd", null);
  expect(requested.parts.map(({ id }) => id)).toEqual([
    "funding.requested.incidental.sd",
    "funding.requested.structural.sd",
  ]);
  expect(requested.steps).toEqual([]);
  const recurring = await told("recurring.sd", 2028);
  expect(recurring.parts[0]).toMatchObject({ id: "vg.extra-sd" });
  expect(recurring.parts[0]?.label).toMatch(/ \(2028\)$/);
});

test("before the request has ended nothing goes on after it, which is not unknown", async () => {
  expect(await told("recurring.zvw", 2025)).toMatchObject({ answer: "none", amount: null, numbers: "geen" });
});

test("the wait list: who leaves it", async () => {
  const report = await told("wait-list.off", 2027);
  expect(report.amount).toBe("354.6884");
  expect(report.numbers).toBe("1.445,52 × 17% + 552 × 10% + 1.075 × 5% = 354,69");
});

test("all that is requested stands without a year: 3.378.515, and of it 1.301.098 in 2026 (table 2 of the plan)", async () => {
  const file = join(root, "assets/voorbeeld-centraal-gelderland.xlsx");
  const ask = (id: string, year: number | null, json: boolean) =>
    explanation({ file, id, year, json, plan: "centraal-gelderland" });
  const rounded = async (id: string, year: number | null) => {
    const report = JSON.parse((await ask(id, year, true)).text) as ExplanationReport;
    return [report.year, Math.round(Number(report.amount))];
  };
  expect(await rounded("funding.requested.sd", null)).toEqual([null, 3_378_515]);
  expect(await rounded("request.sd", 2026)).toEqual([2026, 1_301_098]);
  expect((await ask("funding.requested.sd", null, false)).text).toMatch(/^Gevraagd, sociaal domein {2}\(/);
  await expect(ask("funding.requested.sd", 2026, true)).rejects.toThrow(UsageError);
});

describe.each(PLANS.map((plan) => [plan.name, plan] as const))("%s", (_, plan) => {
  const figures = publishedFigures(plan);
  const result = evaluate(plan, figures);
  const subjects = quantitiesOf(plan, figures);

  test("every row, component, total and series has a name of its own", () => {
    const ids = subjects.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(plan.rows.map(({ id }) => id)));
    expect(ids).toEqual(expect.arrayContaining(["total.impact", "total.cost", "total.result", "wait-list.off"]));
  });

  test("with a year every figure is what its series has in that year, or it is refused", () => {
    const context = contextOf(plan, figures);
    const years = [...plan.years, 2040];
    const taken = subjects.flatMap((subject) =>
      years.flatMap((year) => {
        try {
          return [{ subject, year, index: yearIndexOf(plan.years, subject, year) }];
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
          return [];
        }
      }),
    );
    for (const { subject, year, index } of taken) {
      const formulas = formulasOf(subjects, subject);
      const series = sum(formulas.map((formula) => amountIn(context, formula, index)));
      const answer = answerIn(context, subject, index);
      const told = answer.is === "known" && typeof answer.value !== "boolean" ? answer.value.toFixed(8) : answer.is;
      const own = subject.definition.kind === "yearly" ? subject.definition.years : undefined;
      const expected = own?.includes(year) === false ? "none" : (series?.toFixed(8) ?? "unknown");
      expect([subject.id, year, formulas.length > 0, told]).toEqual([subject.id, year, true, expected]);
    }
    // What has one answer for the whole plan passes for no year of it.
    const same = subjects.filter(({ definition }) => definition.kind !== "yearly");
    expect(same.length).toBeGreaterThanOrEqual(3);
    expect(taken.filter(({ subject }) => same.includes(subject))).toEqual([]);
    expect(taken).toHaveLength((subjects.length - same.length) * plan.years.length);
    for (const subject of same) expect(yearIndexOf(plan.years, subject, null)).toBe(0);
  });

  test("the wait list explained is the wait list calculated", () => {
    const stock = subjects.find(({ id }) => id === "wait-list.stock");
    const formula = stock?.definition.kind === "yearly" ? stock.definition.formula : null;
    if (!formula) throw new Error("the stock is one formula");
    const explained = plan.years.map((year, index) => [
      year,
      amountIn(contextOf(plan, figures), formula, index)?.toFixed(10),
    ]);
    const calculated = new Map(result.waitList.stock.map(({ year, people }) => [year, people.toFixed(10)]));
    expect(explained).toEqual(plan.years.map((year) => [year, calculated.get(year)]));
  });
});

describe("arguments", () => {
  test("workbook, figure, year", () => {
    expect(parseExplainArguments(["a.xlsx", "vg.prevented", "2027", "--json"])).toEqual({
      file: "a.xlsx",
      id: "vg.prevented",
      year: 2027,
      json: true,
      plan: null,
      connect: { fromPlan: false, confirm: [], reject: [] },
    });
  });

  test.each([
    [["a.xlsx", "vg.prevented", "volgend jaar"]],
    [["a.xlsx", "vg.prevented", "2027", "2028"]],
    [["a.xlsx", "vg.prevented", "2027", "--plan", "limburg"]],
    [["a.xlsx", "vg.prevented", "2027", "--kleur"]],
  ])("%j is refused", (argv) => {
    expect(() => parseExplainArguments(argv)).toThrow(UsageError);
  });
});
