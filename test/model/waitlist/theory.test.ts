import { Decimal } from "../../../src/model/money/decimal";
import {
  load,
  pressure,
  reliefCapacity,
  targetMeanWait,
  targetQueue,
  waitingTime,
} from "../../../src/model/waitlist/theory";

const d = (value: number) => new Decimal(value);

// The ENT list of Fong and others (2022): 30 referrals and 27 operations a week, 1.200 waiting, target 52 weeks.
describe("the published example", () => {
  test("the load is above 1, so the list grows", () => {
    expect(load(d(30), d(27)).toNumber()).toBeCloseTo(1.1111, 4);
  });

  test("a quarter of the target, and the list that goes with it", () => {
    expect(targetMeanWait(d(52)).toNumber()).toBe(13);
    expect(targetQueue(d(30), d(52)).toNumber()).toBe(390);
    expect(waitingTime(d(390), d(30)).toNumber()).toBe(13);
  });

  test("relief capacity to be back in half a year", () => {
    expect(reliefCapacity(d(30), d(1200), d(390), d(26)).toFixed(6)).toBe("61.153846");
  });

  test("pressure: a mean wait of 63 weeks against a target of 52", () => {
    expect(pressure(d(63), d(52)).toNumber()).toBeCloseTo(2.423077, 6);
  });
});

test.each([
  ["capacity", () => load(d(1), d(0))],
  ["weeks", () => reliefCapacity(d(1), d(1), d(1), d(0))],
  ["target", () => pressure(d(1), d(0))],
  ["outflow", () => waitingTime(d(1), d(-1))],
])("%s must be above 0", (name, calculate) => {
  expect(calculate).toThrow(new RangeError(`${name} must be above 0`));
});
