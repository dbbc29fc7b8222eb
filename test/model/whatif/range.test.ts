import { Decimal } from "../../../src/model/money/decimal";
import { publishedFigures } from "../../../src/model/plan/published-figures";
import { rangeText } from "../../../src/model/whatif/breakeven/range-text";
import { isWithinRange, rangeOf } from "../../../src/model/whatif/outcome/range";
import { PLANS, ijsselVecht, twente } from "../../../src/plans";

function range(plan: typeof twente, id: string, percent?: number) {
  const found = rangeOf(plan, publishedFigures(plan), id, percent === undefined ? {} : { percent });
  if (!found) throw new Error(`${id} has no range`);
  return found;
}

const numbers = (values: readonly Decimal[]) => values.map((value) => value.toNumber());

test("without a published range an input goes ten per cent up and down, a series by one factor, and says so", () => {
  const weeks = range(twente, "wait-weeks");
  expect(numbers(weeks.low)).toEqual([15.3, 13.5, 11.7, 9.9, 8.1]);
  expect(numbers(weeks.high)).toEqual([18.7, 16.5, 14.3, 12.1, 9.9]);
  expect([weeks.basis, weeks.source, weeks.clipped]).toEqual(["percent", null, false]);
  expect(rangeText(weeks)).toBe("aanname: ±10%; geen bandbreedte gepubliceerd");
  expect(numbers(range(twente, "inflation", 50).high)).toEqual([0.042]);
});

test("a published range is the plan's, with its source", () => {
  const referral = range(ijsselVecht, "ggz-referral");
  expect([numbers(referral.low), numbers(referral.high)]).toEqual([[0.5], [0.82]]);
  expect([referral.basis, referral.percent]).toEqual(["published", null]);
  expect(rangeText(referral)).toBe(
    "gepubliceerde bandbreedte 50% tot 82% (bandbreedtes: afbuiging 18% tot 50% vanaf 2025)",
  );
});

test("the adoption of the milestones gives just the talks that they ask", () => {
  const { low } = range(twente, "adoption");
  const talks = [0.5, 1, 1].map((part, at) => low[at]?.times(12046).times("0.2").times(part).toFixed(20));
  expect(talks.map(Number)).toEqual([100, 650, 1300]);
  expect(numbers(low).slice(3)).toEqual([1, 1]);
});

test("it stays within the limits of the input, and says that it was cut off", () => {
  const part = range(twente, "year-part");
  expect(numbers(part.high)).toEqual([0.55, 1, 1, 1, 1]);
  expect(part.clipped).toBe(true);
  expect(rangeText(part)).toContain("afgekapt op de grenzen van de invoer");
});

test("a calendar year has no tenth of itself, and an unknown input has no range", () => {
  const figures = publishedFigures(twente);
  expect(rangeOf(twente, figures, "price-level")).toBeNull();
  expect(rangeOf(twente, figures, "wait-list-start")).toBeNull();
  expect(rangeOf(twente, figures, "no-such-input")).toBeNull();
});

test("years of which nothing was published do not put a value outside the range", () => {
  const consults = twente.inputs.find(({ id }) => id === "consults")!;
  const values = (year2026: number, year2028: number) =>
    [400, year2026, 900, year2028, 1000].map((n) => new Decimal(n));
  expect(isWithinRange(consults, values(900, 100))).toBe(true);
  expect(isWithinRange(consults, values(849, 1075))).toBe(false);
  expect(
    isWithinRange(
      twente.inputs.find(({ id }) => id === "inflow")!,
      [new Decimal(1)],
    ),
  ).toBeNull();
});

test.each(PLANS.map((plan) => [plan.name, plan] as const))(
  "%s: what the plan assumes lies within its own ranges",
  (_, plan) => {
    const figures = publishedFigures(plan);
    for (const input of plan.inputs.filter((each) => each.range)) {
      expect([input.id, isWithinRange(input, rangeOf(plan, figures, input.id)?.base ?? [])]).toEqual([input.id, true]);
    }
  },
);
