import { Decimal } from "../../../src/model/money/decimal";
import { offBefore } from "../../../src/model/waitlist/plan-view";

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
