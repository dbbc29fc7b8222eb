import fc from "fast-check";
import type { Budget, BudgetAmount, BudgetLine } from "../../../src/model/budget/budget";
import { budgetOf } from "../../../src/model/budget/budget-of";
import { LINES } from "../../../src/model/budget/lines";
import { evaluate } from "../../../src/model/evaluation/evaluate";
import { Decimal, ZERO, sumKnown } from "../../../src/model/money/decimal";
import { withChoices } from "../../../src/model/payout/with-choices";
import { NO_CHOICES, unitInEuros } from "../../../src/model/plan/choices";
import type { SplitKey } from "../../../src/model/plan/split-key";
import type { Result } from "../../../src/model/result/result";
import { twente } from "../../../src/plans";
import { twenteFigures, twenteMunicipalities } from "../../support/twente-figures";

const RUNS = 60;
const CODES = twenteMunicipalities().map(({ code }) => code);

const weights = fc
  .array(fc.integer({ min: 0, max: 170_000 }), { minLength: CODES.length, maxLength: CODES.length })
  .filter((some) => some.some((weight) => weight > 0))
  .map((some) => Object.fromEntries(CODES.map((code, index) => [code, new Decimal(some[index] ?? 0)])));
const key: fc.Arbitrary<SplitKey> = fc.oneof(
  fc.constantFrom<SplitKey>({ kind: "inhabitants" }, { kind: "equal" }),
  fc.record({ kind: fc.constantFrom<"percentages" | "hours">("percentages", "hours"), of: weights }),
);
const statuses = fc.dictionary(
  fc.integer({ min: 1, max: 47 }).map(String),
  fc.constantFrom<"met" | "missed" | "deemed-met">("met", "missed", "deemed-met"),
  { maxKeys: 12 },
);
const cases = fc.record({
  costKey: key,
  counts: weights,
  statuses,
  unit: fc.constantFrom<"euro" | "cent">("euro", "cent"),
  price: fc.integer({ min: 1, max: 200_000 }).map((cents) => new Decimal(cents).div(100).toFixed()),
});

function holds(property: (budget: Budget, result: Result) => void): void {
  fc.assert(
    fc.property(cases, ({ costKey, counts, statuses: noted, unit, price }) => {
      const milestones = Object.fromEntries(
        Object.entries(noted).map(([nr, status]) => [Number(nr), { outcome: { status } }]),
      );
      const count = { on: "2025-01-01", status: "definitive" as const, source: "test", of: counts };
      const choices = { ...NO_CHOICES, milestones, costKey, unit, count };
      const figures = withChoices(twenteFigures({ "price-sd": [price] }), choices);
      const result = evaluate(twente, figures);
      property(budgetOf(twente, figures, result), result);
    }),
    { numRuns: RUNS },
  );
}

function value(amount: BudgetAmount | undefined): Decimal {
  return amount === undefined || typeof amount === "string" ? ZERO : amount;
}

function all(lines: readonly BudgetLine[], index: number): BudgetLine {
  const found = lines[index];
  if (!found) throw new Error(`no line ${index}`);
  return found;
}

test("every line of the municipalities adds up to that of all, a year, after, and in total", () => {
  holds(({ years, all: together, municipalities }) => {
    LINES.forEach((_, index) => {
      const whole = all(together, index);
      const parts = municipalities.map(({ lines }) => all(lines, index));
      years.forEach((__, year) => {
        const sum = sumKnown(parts.map(({ amounts }) => value(amounts[year])));
        expect(sum.toFixed()).toBe(value(whole.amounts[year]).toFixed());
      });
      for (const which of ["after", "total"] as const) {
        expect(sumKnown(parts.map((part) => value(part[which]))).toFixed()).toBe(value(whole[which]).toFixed());
      }
    });
  });
});

test("across, the years are the total, and income less expense is the balance", () => {
  holds(({ years, all: together, municipalities }) => {
    for (const lines of [together, ...municipalities.map((own) => own.lines)]) {
      for (const { amounts, total } of lines)
        expect(sumKnown(amounts.map(value)).toFixed()).toBe(value(total).toFixed());
      years.forEach((_, year) => {
        const signed = LINES.map(({ role }, index) => {
          const amount = value(all(lines, index).amounts[year]);
          return role === "income" ? amount : role === "expense" ? ZERO.minus(amount) : ZERO;
        });
        const balance = LINES.findIndex(({ role }) => role === "balance");
        expect(value(all(lines, balance).amounts[year]).toFixed()).toBe(sumKnown(signed).toFixed());
      });
    }
  });
});

test("it agrees with the funding and the recurring cost, to rounding of each year", () => {
  holds(({ all: together, unit }, { funding, recurring }) => {
    const of = (id: string) => together.find((line) => line.id === id);
    const near = (amount: BudgetAmount | undefined, exact: Decimal | null | undefined, years: number) =>
      expect(
        value(amount)
          .minus(exact ?? NaN)
          .abs()
          .lte(unit.times(years).div(2)),
      ).toBe(true);
    near(of("requested")?.total, funding?.requested.total.sd, 3);
    near(of("requested-structural")?.total, funding?.requested.structural.sd, 3);
    recurring.years.forEach(({ sd }, index) => near(of("own-structural")?.amounts[3 + index], sd, 1));
  });
});

test("every amount is a whole number of units", () => {
  holds(({ municipalities, unit }) => {
    expect([unitInEuros("euro").toFixed(), unitInEuros("cent").toFixed()]).toContain(unit.toFixed());
    for (const { lines } of municipalities) {
      for (const { amounts } of lines)
        for (const amount of amounts) expect(value(amount).mod(unit).isZero()).toBe(true);
    }
  });
});
