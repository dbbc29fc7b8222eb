import fc from "fast-check";
import { evaluate } from "../../src/model/evaluation/evaluate";
import { Decimal } from "../../src/model/money/decimal";
import type { PublishedLine, RowDefinition } from "../../src/model/plan/plan";
import { computedLine } from "../../src/model/result/published-line";
import { centraalGelderland as plan } from "../../src/plans";
import published from "../../src/plans/centraal-gelderland/published.json";
import { publishedFigures } from "../support/published-figures";

const result = evaluate(plan, publishedFigures(plan));

const derived = (id: string) =>
  result.derived.find((one) => one.derived.id === id)?.values.map((value) => value?.toNumber()) ?? [];

/** Every figure of a published line beside the computed one: [what, printed, computed]. */
function cells(line: PublishedLine): readonly (readonly [string, number, number])[] {
  const computed = computedLine(line, result);
  const figure = (what: string, printed: string | null | undefined, value: Decimal | null | undefined) =>
    printed === null || printed === undefined
      ? []
      : [[`${line.label} ${what}`, Number(printed), value?.toNearest(line.roundedTo).toNumber() ?? NaN] as const];
  return [
    ...line.amounts.flatMap((amount, index) => figure(String(plan.years[index]), amount, computed?.amounts[index])),
    ...figure("totaal", line.total, computed?.total),
  ];
}

test("every printed cell comes out to the euro, but for sums of figures that the plan rounded first", () => {
  const all = plan.published.flatMap(cells);
  expect(all).toHaveLength(20 + 3 + 3 + 9 + 6 + 1);
  const off = all.filter(([, printed, computed]) => printed !== computed);
  expect(off.map(([what, printed, computed]) => [what, computed - printed])).toEqual([
    ["Resultaat Zvw totaal", 1],
    ["Resultaat sociaal domein totaal", 1],
    ["Drie interventies samen: resultaat Zvw 2028-2029 totaal", 1],
    ["Drie interventies samen: resultaat Zvw 2025-2029 totaal", 1],
    ["Eindresultaat 2029", 3],
  ]);
});

describe("the SPUK request, of which the plan prints what goes on for all years together only", () => {
  const { funding } = result;

  test("is split as the plan prints it, and care is asked for once", () => {
    const { spukIncidental, spukStructuralExtraUse, spukStructuralStaff } = published.investments;
    expect(funding?.requested.structural.sd?.toNumber()).toBe(spukStructuralExtraUse + spukStructuralStaff);
    expect(funding?.requested.incidental.sd?.toNumber()).toBe(spukIncidental);
    expect(funding?.requested.structural.zvw?.toNumber()).toBe(0);
    expect(funding?.spuk?.toNumber()).toBe(published.investments.spuk);
  });

  test("leaves unknown what goes on in a year after it, where no row says so: null, not nothing", () => {
    const rows = plan.rows.map((row) => {
      const silent: { -readonly [Key in keyof RowDefinition]: RowDefinition[Key] } = { ...row };
      delete silent.goesOnIn;
      delete silent.structuralFrom;
      return silent;
    });
    const { recurring } = evaluate({ ...plan, rows }, publishedFigures(plan));
    expect(recurring.rows).toEqual(["investment.spuk"]);
    expect(recurring.years.map(({ year, zvw, sd, total }) => [year, zvw?.toNumber(), sd, total])).toEqual([
      [2028, 0, null, null],
      [2029, 0, null, null],
    ]);
  });

  test("without its split has a total still", () => {
    const unknown = evaluate(plan, publishedFigures(plan, { "spuk-use": [null] })).funding;
    expect(unknown?.spuk?.toNumber()).toBe(published.investments.spuk);
    expect([unknown?.requested.structural.sd, unknown?.requested.incidental.sd]).toEqual([null, null]);
  });
});

describe("results move with the people behind them", () => {
  const changed = (changes: Parameters<typeof publishedFigures>[1]) =>
    evaluate(plan, { ...publishedFigures(plan, changes), connected: publishedFigures(plan).connected });
  const amounts = (of: ReturnType<typeof changed>, id: string) =>
    of.rows.find(({ row }) => row.id === id)?.amounts.map((value) => value?.toNumber());

  test("tables 13, 18 and 22: the social domain's result is that of support points, then of the two others", () => {
    const { steunpunten, ctp, overlegtafel } = published.interventions;
    expect([ctp.resultSd.until2027, overlegtafel.resultSd.until2027, steunpunten.resultSd.y2028_2029]).toEqual([
      0, 0, 0,
    ]);
  });

  test("half the visitors halve what the social domain gains until 2027, and leave Zvw and the investments", () => {
    const half = changed({ "support-point-visitors": [0, 100, 150, 450, 600] });
    expect(amounts(half, "result.sd")).toEqual([-0, -351_820 / 2, -566_958 / 2, 2_221_108, 4_533_710]);
    for (const id of ["result.zvw", "investment.iza", "investment.spuk"]) {
      expect(amounts(half, id)).toEqual(amounts(result, id));
    }
  });

  test("fewer treatments: less gain for Zvw, less cost for the social domain from 2028 on", () => {
    // By hand: 959 − 225 = 734 treatments behind the social domain's 2028; 734 − 367 is half.
    const fewer = changed({ treatments: [0, 243, 437, 959 - 367, 1762] });
    expect(amounts(fewer, "result.sd")?.[3]).toBeCloseTo(2_221_108 / 2, 6);
    expect(amounts(fewer, "result.zvw")?.[3]).toBeCloseTo((-2_882_908 * (959 - 367)) / 959, 6);
    expect(amounts(fewer, "result.sd")?.slice(0, 3)).toEqual(amounts(result, "result.sd")?.slice(0, 3));
  });

  test("the end result of table 3 moves with its rows", () => {
    const fewer = changed({ treatments: [0, 243, 437, 500, 1000] });
    const end = fewer.derived
      .find(({ derived: { id } }) => id === "end-result")
      ?.values.at(-1)
      ?.toNumber();
    const total = fewer.totals.result.total?.toNumber() ?? NaN;
    expect(end).toBeCloseTo(total - published.investments.spukIncidental, 6);
  });
});

describe("what goes on after the request", () => {
  const { recurring, afterwards, funding } = result;
  // Table 2, and "structureel vanaf 2030" and AZWA in the text.
  const { resultSd, resultZvw } = published.resultsPerYear;
  const { structuralFrom2030, azwa2028_2029 } = published.otherStatements;

  test("is the result of the social domain from 2028 on, as a cost; its gain before is no spending", () => {
    expect(recurring.rows).toEqual(["result.sd"]);
    expect(recurring.years.map(({ year, zvw, sd }) => [year, zvw?.toNumber(), sd?.toNumber()])).toEqual([
      [2028, 0, -resultSd["2028"]],
      [2029, 0, -resultSd["2029"]],
    ]);
    expect(funding?.outside.total.total?.toNumber()).toBe(0);
  });

  test("is from 2030 on what 2029 is, and that is what the text says: Zvw gains 6,1 million, SD pays 4,5", () => {
    const { from, perYear } = afterwards ?? { from: 0, perYear: { zvw: null, sd: null } };
    expect(from).toBe(2030);
    expect([perYear.zvw?.toNumber(), perYear.sd?.toNumber()]).toEqual([-resultZvw["2029"], -resultSd["2029"]]);
    expect(perYear.zvw?.toNearest(100_000).toNumber()).toBe(-structuralFrom2030.zvwPerYear);
    expect(perYear.sd?.toNearest(100_000).toNumber()).toBe(-structuralFrom2030.sdPerYear);
  });

  test("is not covered by AZWA alone: the gain of the years before makes up for it, but for rounding", () => {
    const { spending, available, gap, before, gapAfterBefore } = afterwards?.cover ?? {};
    // By hand: 2.221.108 + 4.533.710; less 5.800.000; less 351.820 + 566.958.
    expect([spending, available, gap, before, gapAfterBefore].map((value) => value?.toNumber())).toEqual([
      6_754_818,
      azwa2028_2029,
      954_818,
      -918_778,
      36_040,
    ]);
    expect(gapAfterBefore?.lt(50_000)).toBe(true);
  });

  test("without the money that is counted on, leaves unknown what is left: a workbook of before may not have it", () => {
    const cover = evaluate(plan, publishedFigures(plan, { "azwa-money": [null] })).afterwards?.cover;
    expect([cover?.spending?.toNumber(), cover?.available, cover?.gap, cover?.gapAfterBefore]).toEqual([
      6_754_818,
      null,
      null,
      null,
    ]);
  });
});

test("treatments per intervention and year: inferred, and closing on every printed subtotal", () => {
  expect(derived("treatments-support-points")).toEqual([0, 100, 150, 225, 300]);
  expect(derived("treatments-case-table")).toEqual([0, 8, 18, 22, 16]);
  expect(derived("treatments-ctp")).toEqual([0, 135, 269, 712, 1446]);
  const inferred = plan.inputs.filter((input) => input.inferred !== undefined).map(({ id }) => id);
  expect(inferred).toEqual(["spuk-incidental", "visitor-share", "sd-support-share", "transfer-share"]);
});

test("the result turns to the health insurers' benefit only: Zvw gains, the social domain pays from 2028", () => {
  expect(result.totals.result.zvw?.toNumber()).toBe(-11234196 + 1932006);
  expect(result.totals.result.sd?.toNumber()).toBe(5836040 + 3378515);
});

test("the end result counts the benefit once, and leaves out only the money for once-only costs", () => {
  const { result: all } = result.totals;
  expect(derived("result-after-iza").at(-1)).toBe(-11234196 + 1932006);
  expect(derived("end-result").at(-1)).toBe((all.total?.toNumber() ?? NaN) - published.investments.spukIncidental);
});

describe("the wait list by stock and flow", () => {
  test("on 1 January as printed: 1.028, 1.088, 959, 690, 75", () => {
    const positions = result.waitList.stock.map(({ people }) => people.toNumber());
    expect(positions.map(Math.round)).toEqual([1028, 1088, 959, 690, 75]);
    expect(positions).toEqual([1028, 1088, 959, 689.6, 75.4]);
  });

  test("7,33% is left where the plan says 7,2%: within the rounding of a growth of 60", () => {
    const left = (growth: number) => {
      const { stock } = evaluate(plan, publishedFigures(plan, { "wait-list-growth": [growth] })).waitList;
      return stock.at(-1)?.people.div(published.waitList.start).toNumber() ?? NaN;
    };
    expect(left(60)).toBeCloseTo(0.0733, 4);
    expect(left(59.5)).toBeLessThan(published.waitList.endShare);
    expect(left(60.5)).toBeGreaterThan(published.waitList.endShare);
  });

  test("weeks of waiting follow the list, and come within the norm in 2029", () => {
    const { weeks, norm } = result.waitList;
    expect(weeks.basis).toBe("throughput");
    expect(weeks.perYear.map((value) => value?.toDecimalPlaces(2).toNumber())).toEqual([
      20.9, 22.12, 19.5, 14.02, 1.53,
    ]);
    expect(norm).toEqual({ kind: "met", year: 2029 });
  });

  test("a growth that the plan cannot keep up with never comes within the norm", () => {
    const { norm } = evaluate(plan, publishedFigures(plan, { "wait-list-growth": [700] })).waitList;
    expect(norm).toEqual({ kind: "not-met" });
  });

  test("where a plan counts who comes, demand is that count: 60 a year is 60 / 52 a week", () => {
    const counted = { ...plan, waitList: { ...plan.waitList, inflow: "wait-list-growth" } };
    const { health } = evaluate(counted, publishedFigures(plan)).waitList;
    expect(health[0]?.demand.value?.toNumber()).toBeCloseTo(60 / 52, 12);
  });

  test("what it needs to be healthy: determined in every year, relief until the list is short enough", () => {
    const { health } = result.waitList;
    expect(health.map(({ reliefNeeded }) => reliefNeeded)).toEqual([true, true, true, true, false]);
    expect(health.map(({ load }) => load.value?.toDecimalPlaces(3).toNumber())).toEqual([
      1.023, 0.953, 0.907, 0.81, 0.7,
    ]);
    const [first] = health;
    expect(first?.targetQueue.value?.toDecimalPlaces(1).toNumber()).toBe(176.2);
    expect(first?.relief.value?.toDecimalPlaces(2).toNumber()).toBe(53.62);
  });

  test("twice the visitors, twice what the support points take off; the exploratory talks make room for them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (visitors) => {
        const off = (people: number) =>
          evaluate(plan, publishedFigures(plan, { "support-point-visitors": [0, people, 0, 0, 0] })).waitList.off[1];
        // The total of treatments is printed: a visitor more is an exploratory talk less, which counts for 60%.
        const each = new Decimal("0.5").times(new Decimal(1).minus("0.6"));
        expect(
          off(visitors)
            ?.minus(off(0) ?? 0)
            .toString(),
        ).toBe(each.times(visitors).toString());
      }),
      { numRuns: 20 },
    );
  });
});

test("milestones ask just the volumes that the plan counts on", () => {
  const asked = plan.milestoneVolumes.map(({ of, asks, year }) => [
    of.kind === "input" && plan.inputs.find(({ id }) => id === of.id)?.published[plan.years.indexOf(year)],
    asks,
  ]);
  expect(asked).toEqual([
    ["200", "200"],
    ["22", "22"],
    ["300", "300"],
  ]);
});
