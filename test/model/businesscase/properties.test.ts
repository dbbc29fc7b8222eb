import fc from "fast-check";
import type { DomainAmounts } from "../../../src/model/businesscase/lines";
import { evaluate } from "../../../src/model/evaluation/evaluate";
import { amountsOf, contextOf } from "../../../src/model/formula/amounts";
import { isLinearIn } from "../../../src/model/formula/linearity";
import { Decimal, sum } from "../../../src/model/money/decimal";
import { inputsOf } from "../../../src/model/plan/expression";
import type { Figures } from "../../../src/model/plan/figures";
import type { Plan } from "../../../src/model/plan/plan";
import { publishedFigures } from "../../../src/model/plan/published-figures";
import { PLANS } from "../../../src/plans";

/** The plan's own figures, every input a random part or multiple of what was published. */
function anyFigures(plan: Plan): fc.Arbitrary<Figures> {
  const { inputs, ...figures } = publishedFigures(plan);
  const factor = fc.integer({ min: 0, max: 30 }).map((tenths) => new Decimal(tenths).div(10));
  const years = new Set(plan.inputs.filter(({ unit }) => unit === "year").map(({ id }) => id));
  return fc.array(factor, { minLength: inputs.size, maxLength: inputs.size }).map((factors) => ({
    ...figures,
    inputs: new Map(
      [...inputs].map(([id, values], index) => [
        id,
        // A base year is a date: it has no tenfold.
        years.has(id) ? values : values.map((value) => value?.times(factors[index] ?? 1) ?? null),
      ]),
    ),
  }));
}

/** The same to far beyond a cent. */
function same(a: Decimal | null | undefined, b: Decimal | null | undefined): boolean {
  return (
    a
      ?.minus(b ?? NaN)
      .abs()
      .lt("1e-20") ?? b === a
  );
}

describe.each(PLANS.map((plan) => [plan.name, plan] as const))("%s, whatever the figures", (_, plan) => {
  test("components are the total, and so are domains and years", () => {
    fc.assert(
      fc.property(anyFigures(plan), (figures) => {
        const { components, totals, cumulative, rows } = evaluate(plan, figures);
        const parts = components.flatMap(({ impact, cost }) => [impact.total, cost.total]);
        expect(same(sum(parts), totals.result.total)).toBe(true);
        expect(same(cumulative.at(-1), totals.result.total)).toBe(true);
        for (const line of [...rows, totals.impact, totals.cost, totals.result]) {
          expect(same(sum([line.zvw, line.sd]), line.total)).toBe(true);
          expect(same(sum(line.amounts), line.total)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("what is spent is what is requested and what is not, for good and once", () => {
    fc.assert(
      fc.property(anyFigures(plan), (figures) => {
        const { funding } = evaluate(plan, figures);
        if (!funding) return;
        const { spending, requested, outside } = funding;
        const adds = (parts: readonly DomainAmounts[], whole: DomainAmounts) =>
          (["zvw", "sd", "total"] as const).every((domain) =>
            same(sum(parts.map((part) => part[domain])), whole[domain]),
          );
        expect(adds([requested.total, outside.total], spending.total)).toBe(true);
        expect(adds([spending.incidental, spending.structural], spending.total)).toBe(true);
        expect(same(sum([funding.iza, funding.spuk]), requested.total.total)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test("a row moves in a straight line with every input of which the model says so", () => {
    const step = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(anyFigures(plan), fc.constantFrom(...plan.rows), step, ({ inputs, connected }, { amount }, size) => {
        for (const id of inputsOf(amount).filter((input) => isLinearIn(amount, input))) {
          const at = (times: number) => {
            const moved = inputs.get(id)?.map((value) => value?.plus(size * times) ?? null) ?? [];
            return amountsOf(contextOf(plan, { connected, inputs: new Map(inputs).set(id, moved) }), amount);
          };
          const [start, once, twice] = [at(0), at(1), at(2)];
          plan.years.forEach((__, year) => {
            const first = once[year]?.minus(start[year] ?? NaN);
            expect(same(twice[year]?.minus(once[year] ?? NaN), first)).toBe(true);
          });
        }
      }),
      { numRuns: 25 },
    );
  });
});
