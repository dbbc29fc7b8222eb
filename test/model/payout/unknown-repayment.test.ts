import fc from "fast-check";
import { grantsOf } from "../../../src/model/budget/grants";
import { Decimal, ZERO, sum } from "../../../src/model/money/decimal";
import { determinationOf } from "../../../src/model/payout/determination";
import { payOut } from "../../../src/model/payout/pay-out";
import type { Payout } from "../../../src/model/payout/payout";
import { NO_SHARED_RISK } from "../../../src/model/payout/shared-risk";
import { sisaAccounts } from "../../../src/model/payout/sisa";
import { NO_CHOICES } from "../../../src/model/plan/choices";
import type { Milestone, Municipality } from "../../../src/model/plan/figures";
import type { SplitKey } from "../../../src/model/plan/split-key";

const END = "2027-12-31";
const CODES = ["GM0202", "GM0274", "GM0275", "GM0277"];

const amount = fc.oneof(
  fc.constant(ZERO),
  fc.integer({ min: 0, max: 400_000_000 }).map((cents) => new Decimal(cents).div(100)),
);
const scope = fc.constantFrom<"local" | "regional">("local", "regional");
const due = fc.constantFrom("2025-06-30", "2026-12-31", "2027-12-31");
const status = fc.constantFrom<"open" | "met" | "missed" | "deemed-met">("open", "met", "missed", "deemed-met");
const outcome = fc.oneof(
  status.map((known) => ({ status: known })),
  fc.record({ status: fc.constant<"partly">("partly"), granted: fc.constantFrom("0", "0.4", "1").map(decimal) }),
);

interface Given {
  /** What the plan asks for a year: it hangs on no milestone. */
  readonly requests: readonly Milestone[];
  /** Milestones that carry money of their own. */
  readonly priced: readonly Milestone[];
  /** Milestones of which nobody can tell what hangs on them. */
  readonly unpriced: readonly Milestone[];
  readonly municipalities: readonly Municipality[];
  readonly key: SplitKey;
}

const given: fc.Arbitrary<Given> = fc
  .record({
    requests: fc.array(fc.record({ iza: amount, spuk: amount, scope }), { maxLength: 3 }),
    priced: fc.array(fc.record({ iza: amount, spuk: amount, scope, due, outcome }), { maxLength: 4 }),
    unpriced: fc.array(fc.record({ due, outcome }), { maxLength: 3 }),
    counts: fc.array(fc.integer({ min: 1, max: 170_000 }), { minLength: 4, maxLength: 4 }),
    key: fc.constantFrom<SplitKey>(
      { kind: "inhabitants" },
      // Who has no part in a pot has nothing to give back to it.
      { kind: "percentages", of: { GM0202: new Decimal(60), GM0274: new Decimal(40) } },
    ),
  })
  .filter(({ requests, priced }) => requests.length + priced.length > 0)
  .map(({ requests, priced, unpriced, counts, key }) => ({
    requests: requests.map((each, index) =>
      milestone(2025 + index, { ...each, request: 2025 + index, due: `${2025 + index}-12-31` }),
    ),
    priced: priced.map((each, index) => milestone(1 + index, each)),
    unpriced: unpriced.map((each, index) => milestone(101 + index, each)),
    municipalities: CODES.map((code, index) => ({ code, name: code, inhabitants: new Decimal(counts[index] ?? 1) })),
    key,
  }));

function milestone(nr: number, of: Partial<Milestone>): Milestone {
  const { iza = ZERO, spuk = ZERO } = of;
  return {
    nr,
    name: `KPI ${nr}`,
    component: "0",
    description: "",
    obligation: "effort",
    due: END,
    iza,
    spuk,
    total: iza.plus(spuk),
    scope: "local",
    scopeAssumed: true,
    outcome: { status: "open" },
    ...of,
  };
}

function decimal(of: string): Decimal {
  return new Decimal(of);
}

function paid({ requests, priced, unpriced, municipalities, key }: Given): Payout {
  const payout = payOut({
    milestones: [...requests, ...priced],
    unpaid: unpriced,
    municipalities,
    sharedRisk: NO_SHARED_RISK,
    endOfScheme: END,
    choices: { ...NO_CHOICES, key, regionalKey: key },
    today: "2026-07-01",
  });
  if (!payout) throw new Error("nothing to pay out");
  return payout;
}

/** By the agreement alone, not by the model: missed, or granted for less than the whole. */
function isLost({ outcome: { status: noted, granted } }: Milestone): boolean {
  return noted === "missed" || (noted === "partly" && !granted?.equals(1));
}

function same(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}

function holds(property: (payout: Payout, some: Given) => void): void {
  fc.assert(
    fc.property(given, (some) => property(paid(some), some)),
    { numRuns: Number(process.env["PAYOUT_RUNS"] ?? 300) },
  );
}

describe("a total is unknown exactly where an unknown part would enter it", () => {
  test("each pot: where a milestone is lost without an amount, and the requests put money in that pot", () => {
    holds(({ localRepaid, regionalRepaid, repaid, net, total: all, milestones }, { unpriced }) => {
      const lost = unpriced.some(isLost);
      const requested = milestones.filter(({ milestone: { request } }) => request !== undefined);
      const inPot = (of: "local" | "regional") => lost && requested.some((each) => each[of].gt(0));
      expect([localRepaid === null, regionalRepaid === null]).toEqual([inPot("local"), inPot("regional")]);
      expect(repaid === null).toBe(inPot("local") || inPot("regional"));
      expect(same(net, repaid && all.minus(repaid))).toBe(true);
    });
  });

  test("the sums of milestones, municipalities, years and quarters are the totals, known or not", () => {
    holds((payout) => {
      const { milestones, municipalities, years, quarters, localRepaid, regionalRepaid } = payout;
      for (const parts of [milestones, years, quarters]) {
        expect(same(sum(parts.map((each) => each.localRepaid)), localRepaid)).toBe(true);
        expect(same(sum(parts.map((each) => each.regionalRepaid)), regionalRepaid)).toBe(true);
      }
      expect(same(sum(municipalities.map(({ repay }) => repay)), localRepaid)).toBe(true);
      expect(same(sum(municipalities.map(({ regionalRepay }) => regionalRepay)), regionalRepaid)).toBe(true);
      for (const own of municipalities) {
        expect(same(sum(own.years.map(({ repaid }) => repaid)), own.repay)).toBe(true);
        expect(same(sum(own.years.map(({ net }) => net)), own.kept)).toBe(true);
        expect(same(sum(own.years.map((year) => year.regionalRepaid)), own.regionalRepay)).toBe(true);
      }
    });
  });

  test("a municipality: where it has a part in a request; nil is known for who has none", () => {
    holds(({ municipalities, milestones }, { unpriced }) => {
      const lost = unpriced.some(isLost);
      const requested = milestones.filter(({ milestone: { request } }) => request !== undefined);
      municipalities.forEach(({ repay, regionalRepay }, index) => {
        const has = (of: "cells" | "regionalCells") => requested.some((each) => each[of][index]?.gt(0));
        expect([repay === null, regionalRepay === null]).toEqual([lost && has("cells"), lost && has("regionalCells")]);
      });
    });
  });

  test("a milestone that carries its own money stays known to the euro, whatever is unknown beside it", () => {
    holds(({ milestones }) => {
      for (const { milestone: own, local, regional, localRepaid, regionalRepaid, repaidCells } of milestones) {
        if (own.request !== undefined) continue;
        const earned = isLost(own) ? (own.outcome.granted ?? ZERO) : new Decimal(1);
        expect(localRepaid?.toNumber()).toBe(local.minus(local.times(earned).toDecimalPlaces(0)).toNumber());
        expect(regionalRepaid?.toNumber()).toBe(regional.minus(regional.times(earned).toDecimalPlaces(0)).toNumber());
        expect(same(sum(repaidCells), localRepaid)).toBe(true);
      }
    });
  });

  test("the budget: unknown in the year in which it goes back, and in the total", () => {
    holds((payout) => {
      const years = payout.years.map(({ year }) => year);
      const grants = grantsOf({ payout, years, endOfScheme: END });
      payout.years.forEach(({ localRepaid, regionalRepaid }, index) => {
        const of = (line: "repaid-local" | "repaid-regional") => grants[line][index]?.all;
        expect(of("repaid-local") === "unknown").toBe(localRepaid === null);
        expect(of("repaid-regional") === "unknown").toBe(regionalRepaid === null);
      });
    });
  });

  test("nothing is determined, accounted for by milestone or told at risk where requests are paid", () => {
    holds((payout, { requests, municipalities }) => {
      const determination = determinationOf(payout, {}, END);
      expect(determination === null).toBe(requests.length > 0);
      expect(payout.atRisk === null).toBe(requests.length > 0);
      expect(determination?.municipalities.length ?? CODES.length).toBe(municipalities.length);
      for (const { municipality, year, repaid } of sisaAccounts(payout, END)) {
        const own = payout.municipalities.find((each) => each.municipality === municipality);
        expect(same(repaid, own?.years.find((each) => each.year === year)?.repaid ?? null)).toBe(true);
      }
    });
  });
});

test("by hand: 100.000 asked for 2026, and a milestone without an amount is missed by the end of that year", () => {
  const [first, second] = [
    milestone(2025, { spuk: decimal("50000"), request: 2025, due: "2025-12-31" }),
    milestone(2026, {
      spuk: decimal("100000"),
      request: 2026,
      due: "2026-12-31",
    }),
  ];
  const missed = milestone(3, { due: "2026-12-31", outcome: { status: "missed" } });
  const payout = paid({
    requests: [first, second],
    priced: [],
    unpriced: [missed],
    municipalities: CODES.map((code) => ({ code, name: code, inhabitants: new Decimal(25) })),
    key: { kind: "inhabitants" },
  });
  // Assessed four weeks after 31-12-2026: on 28-1-2027.
  expect(payout.years.map(({ year, localRepaid, net }) => [year, localRepaid?.toNumber(), net?.toNumber()])).toEqual([
    [2025, 0, 50_000],
    [2026, 0, 100_000],
    [2027, undefined, undefined],
  ]);
  expect(payout.unpriced.map(({ milestone: { nr }, isLost: lost, dates }) => [nr, lost, dates.repayment])).toEqual([
    [3, true, "2027-01-28"],
  ]);
  expect(payout.notices.find(({ code }) => code === "paid-by-request")?.message).toMatch(/KPI 3\. .* onbekend/);
});
