import fc from "fast-check";
import { Decimal } from "../../../src/model/money/decimal";
import { waitListHealth, type KnownList } from "../../../src/model/waitlist/health";

const d = (value: number) => new Decimal(value);

/** A list of 1.040 who wait 20 weeks: 52 are helped a week. It grows by 104 a year: 54 come a week. */
const LIST: KnownList = {
  years: [2025, 2026],
  positions: [d(1040), d(936)],
  weeks: [d(20), d(18)],
  off: [d(208), null],
  growth: [d(104), d(104)],
};

const first = (list: KnownList) => {
  const [health] = waitListHealth(list);
  if (!health) throw new Error("no year");
  return health;
};

test("demand and capacity follow from the first measurement, growth and what the plan adds", () => {
  const { demand, capacity, load } = first(LIST);
  expect(demand.value?.toNumber()).toBe(54);
  expect(capacity.value?.toNumber()).toBe(56);
  expect(load.value?.toNumber()).toBeCloseTo(54 / 56, 12);
});

test("target queue, pressure and relief by the theory, with the Treek norm as target", () => {
  const { targetQueue, pressure, relief, reliefNeeded, weeksLeft } = first(LIST);
  expect(targetQueue.value?.toNumber()).toBe(54 * 3.5);
  expect(pressure.value?.toNumber()).toBeCloseTo(40 / 14, 12);
  expect(weeksLeft).toBe(104);
  expect(relief.value?.toNumber()).toBeCloseTo(54 + (1040 - 189) / 104, 12);
  expect(reliefNeeded).toBe(true);
});

test("a list under twice its target needs no relief", () => {
  expect(first({ ...LIST, positions: [d(300), null], weeks: [d(5), null] }).reliefNeeded).toBe(false);
});

test("a count of who comes goes before what follows from growth", () => {
  expect(first({ ...LIST, inflow: [d(5200), d(5200)] }).demand.value?.toNumber()).toBe(100);
});

test.each<[string, Partial<KnownList>, ReturnType<typeof lackingOf>]>([
  ["a start", { positions: [null, null] }, { demand: "start", load: "start", pressure: null, relief: "start" }],
  ["weeks", { weeks: [null, null] }, { demand: "weeks", load: "weeks", pressure: "weeks", relief: "weeks" }],
  ["growth", { growth: [null, null] }, { demand: "inflow", load: "inflow", pressure: null, relief: "inflow" }],
  ["what the plan takes off", { off: [null, null] }, { demand: null, load: "off", pressure: null, relief: null }],
])("without %s it says what is lacking", (_, change, lacking) => {
  expect(lackingOf({ ...LIST, ...change })).toEqual(lacking);
});

test("a list that is only followed says that it lacks who comes", () => {
  const { years, positions, weeks, off } = LIST;
  const { demand } = first({ years, positions, weeks, off });
  expect(demand).toEqual({ value: null, lacking: "inflow" });
});

test("a later position lacks what broke the chain", () => {
  const broken = waitListHealth({ ...LIST, off: [null, null], positions: [d(1040), null] });
  expect(broken[1]?.relief).toEqual({ value: null, lacking: "off" });
});

// By hand, with who comes counted, so that only the position can lack: the first that is not known breaks the chain.
test.each<[string, Partial<KnownList>, number, string]>([
  ["its start", { positions: [null, null, null] }, 0, "start"],
  ["its start, two years on", { positions: [null, null, null] }, 2, "start"],
  ["a year two before it", { positions: [d(1040), null, null], off: [null, d(5), d(5)] }, 2, "off"],
  ["how it grew", { positions: [d(1040), null, null], off: [d(208), null, null] }, 1, "inflow"],
])("a position lacks %s", (_, change, year, lacking) => {
  const counted = { ...LIST, years: [2025, 2026, 2027], inflow: [d(5200), d(5200), d(5200)], ...change };
  expect(waitListHealth(counted)[year]?.relief).toEqual({ value: null, lacking });
});

// A list of nobody, or a wait of nothing, has no throughput; and of nobody who is helped there is no load.
test.each<[string, Partial<KnownList>, "demand" | "load", string]>([
  ["nobody waits", { positions: [d(0), d(0)] }, "demand", "start"],
  ["nobody waits a week", { weeks: [d(0), d(0)] }, "demand", "weeks"],
  ["nobody comes", { inflow: [d(0), d(0)] }, "demand", "inflow"],
  // 1.040 / 20 = 52 are helped a week; so many fewer through the plan is nobody.
  ["nobody is helped", { off: [d(-52 * 52), null] }, "load", "off"],
])("where %s, that says as little as when it is unknown", (_, change, measure, lacking) => {
  expect(first({ ...LIST, ...change })[measure]).toEqual({ value: null, lacking });
});

function lackingOf(list: KnownList) {
  const { demand, load, pressure, relief } = first(list);
  const of = (measure: typeof load) => (measure.value === null ? measure.lacking : null);
  return { demand: of(demand), load: of(load), pressure: of(pressure), relief: of(relief) };
}

test("with relief from the first year on, the list ends at its target", () => {
  const size = fc.integer({ min: 500, max: 5000 });
  fc.assert(
    fc.property(size, fc.integer({ min: 30, max: 100 }), (people, waiting) => {
      const { demand, targetQueue, relief, weeksLeft } = first({
        ...LIST,
        positions: [d(people), null],
        weeks: [d(waiting), null],
      });
      const [comes, healthy, helped] = [demand, targetQueue, relief].map(({ value }) => value ?? d(NaN));
      const end = d(people).plus((comes ?? d(NaN)).minus(helped ?? d(NaN)).times(weeksLeft));
      expect(end.toNumber()).toBeCloseTo(healthy?.toNumber() ?? NaN, 6);
    }),
  );
});
