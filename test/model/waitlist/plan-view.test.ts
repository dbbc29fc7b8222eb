import { Decimal } from "../../../src/model/money/decimal";
import { offBefore, planWaitList } from "../../../src/model/waitlist/plan-view";

const YEARS = [2025, 2026, 2027];
const off = [10, 20, 40].map((value) => new Decimal(value));

test("counts whole years before the date, and of its own year the part that has passed", () => {
  expect(offBefore("2026-07-01", YEARS, off)?.toNumber()).toBe(20);
  expect(offBefore("2025-01-01", YEARS, off)?.toNumber()).toBe(0);
  expect(offBefore("2030-01-01", YEARS, off)?.toNumber()).toBe(70);
  expect(offBefore("2026-07-01", YEARS, [null, ...off])).toBeNull();
});

test("an unknown year later does not spoil what came before", () => {
  expect(offBefore("2026-07-01", YEARS, [...off.slice(0, 2), null])?.toNumber()).toBe(20);
});

test("the rest of the original list at the start of each year, where its start was published", () => {
  const weeks = [new Decimal(17), null, new Decimal(13)];
  const { stock } = planWaitList(YEARS, off, [], new Decimal(100), weeks);
  expect(stock.map(({ people, weeks: waiting }) => [people.toNumber(), waiting?.toNumber() ?? null])).toEqual([
    [100, 17],
    [90, null],
    [70, 13],
  ]);
  expect(planWaitList(YEARS, off, [], null, weeks).stock).toEqual([]);
});
