import { Decimal } from "../../../src/model/money/decimal";
import { byTheory } from "../../../src/model/waitlist/theory";

const d = (value: number) => new Decimal(value);

// The ENT list of Fong and others (2022): 30 referrals and 27 operations a week, 1.200 waiting, target 52 weeks.
describe("the published example", () => {
  test("the load is above 1, so the list grows", () => {
    expect(byTheory("load", { demand: d(30), capacity: d(27) }).toNumber()).toBeCloseTo(1.1111, 4);
  });

  test("a quarter of the target, and the list that goes with it", () => {
    expect(byTheory("meanWait", { target: d(52) }).toNumber()).toBe(13);
    expect(byTheory("targetQueue", { demand: d(30), target: d(52) }).toNumber()).toBe(390);
    expect(byTheory("waitingTime", { queue: d(390), outflow: d(30) }).toNumber()).toBe(13);
  });

  test("relief capacity to be back in half a year", () => {
    expect(byTheory("relief", { demand: d(30), queue: d(1200), targetQueue: d(390), weeks: d(26) }).toFixed(6)).toBe(
      "61.153846",
    );
  });

  test("pressure: a mean wait of 63 weeks against a target of 52", () => {
    expect(byTheory("pressure", { wait: d(63), target: d(52) }).toNumber()).toBeCloseTo(2.423077, 6);
  });
});

test.each([
  ["capacity", () => byTheory("load", { demand: d(1), capacity: d(0) })],
  ["weeks", () => byTheory("relief", { demand: d(1), queue: d(1), targetQueue: d(1), weeks: d(0) })],
  ["target", () => byTheory("pressure", { wait: d(1), target: d(0) })],
  ["outflow", () => byTheory("waitingTime", { queue: d(1), outflow: d(-1) })],
  ["queue", () => byTheory("throughput", { queue: d(0), wait: d(20) })],
  ["wait", () => byTheory("throughput", { queue: d(1040), wait: d(0) })],
  ["inflow", () => byTheory("counted", { inflow: d(0) })],
])("%s must be above 0", (name, calculate) => {
  expect(calculate).toThrow(new RangeError(`${name} must be above 0`));
});

test("what is not given is named", () => {
  expect(() => byTheory("targetQueue", { demand: d(30) })).toThrow(
    new RangeError("not everything is given that targetQueue follows from"),
  );
});
