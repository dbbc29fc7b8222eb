import fc from "fast-check";
import { Decimal, ZERO, sumKnown } from "../../../src/model/money/decimal";
import { roundToUnit, splitByLargestRemainder } from "../../../src/model/money/largest-remainder";
import type { PricedMilestone } from "../../../src/model/payout/milestone-payout";
import { payOut } from "../../../src/model/payout/pay-out";
import type { SharedRisk } from "../../../src/model/payout/shared-risk";
import { NO_CHOICES, unitInEuros, type Instalments, type PayoutChoices } from "../../../src/model/plan/choices";
import type { Milestone, Municipality } from "../../../src/model/plan/figures";
import type { MilestoneOutcome } from "../../../src/model/plan/milestone-outcome";
import type { SplitKey } from "../../../src/model/plan/split-key";
import { knownPayout, type KnownPayout } from "../../support/known-payout";

const END = "2027-12-31";
const RISK = {
  kind: "known",
  basis: "requested",
  spuk: new Decimal("5254588.374832128"),
  iza: new Decimal(2_881_000),
} as const satisfies SharedRisk;
jest.setTimeout(600_000);
const CODES = ["GM0141", "GM0147", "GM0153", "GM0158", "GM1774"];

const share = fc.integer({ min: 0, max: 100 }).map((percents) => new Decimal(percents).div(100));
const day = fc.constantFrom("2025-06-30", "2025-12-31", "2026-12-31", "2027-12-31", "2028-02-29");
const outcome = fc.oneof(
  fc.record({
    status: fc.constantFrom<"open" | "met" | "missed" | "deemed-met">("open", "met", "missed", "deemed-met"),
  }),
  fc.record({ status: fc.constant<"later">("later"), on: day }),
  fc.record({ status: fc.constant<"partly">("partly"), granted: share }),
);
/** Whole and half thousands as in the plans, and amounts to the cent as in any workbook. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 4000 }).map((halves) => new Decimal(halves).times(500)),
  fc.integer({ min: 0, max: 200_000_000 }).map((cents) => new Decimal(cents).div(100)),
);
const milestones = fc.array(
  fc.record({
    iza: amount,
    spuk: amount,
    scope: fc.constantFrom<"local" | "regional">("local", "regional"),
    due: day,
    paysIncurred: fc.constantFrom(true, undefined),
    outcome,
  }),
  { minLength: 1, maxLength: 6 },
);
const weights = fc
  .array(fc.integer({ min: 0, max: 170_000 }), { minLength: CODES.length, maxLength: CODES.length })
  .filter((some) => some.some((weight) => weight > 0))
  .map((some) => Object.fromEntries(CODES.map((code, index) => [code, new Decimal(some[index] ?? 0)])));
const key: fc.Arbitrary<SplitKey> = fc.oneof(
  fc.constantFrom<SplitKey>({ kind: "inhabitants" }, { kind: "equal" }),
  fc.record({ kind: fc.constantFrom<"percentages" | "hours">("percentages", "hours"), of: weights }),
);
const instalments: fc.Arbitrary<Instalments> = fc.oneof(
  fc.constantFrom<Instalments>({ kind: "due" }, { kind: "equal" }),
  fc.record({ kind: fc.constant<"own">("own"), of: fc.record({ 2025: share, 2026: share, 2027: share }) }),
);

interface Case {
  readonly milestones: readonly Milestone[];
  readonly municipalities: readonly Municipality[];
  readonly choices: PayoutChoices;
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    milestones,
    weights,
    key,
    regionalKey: fc.option(key),
    instalments,
    unit: fc.constantFrom<"euro" | "cent">("euro", "cent"),
  })
  .map(({ milestones: some, weights: counts, regionalKey, ...choices }) => ({
    milestones: some.map((each, index) => milestone(index + 1, each)),
    municipalities: CODES.map((code) => ({ code, name: code, inhabitants: counts[code] ?? ZERO })),
    choices: { ...NO_CHOICES, ...choices, regionalKey: regionalKey ?? choices.key },
  }));

function milestone(
  nr: number,
  {
    paysIncurred,
    ...given
  }: Pick<Milestone, "iza" | "spuk" | "scope" | "due"> & {
    paysIncurred: true | undefined;
    outcome: MilestoneOutcome;
  },
) {
  const { iza, spuk } = given;
  return {
    nr,
    name: `KPI ${nr}`,
    component: "0",
    description: "",
    obligation: "effort" as const,
    total: iza.plus(spuk),
    scopeAssumed: true,
    ...given,
    ...(paysIncurred && { paysIncurred }),
  };
}

function paid({ milestones: some, municipalities, choices }: Case): KnownPayout {
  return knownPayout(payOut({ milestones: some, municipalities, choices, sharedRisk: RISK, endOfScheme: END }));
}

function same(a: Decimal, b: Decimal): boolean {
  return a.equals(b);
}

function all<T>(items: readonly T[], of: (item: T) => Decimal): Decimal {
  return sumKnown(items.map(of));
}

/** Sets per property; PAYOUT_RUNS=12000 makes it a hundred thousand in all, in some minutes. */
const RUNS = Number(process.env.PAYOUT_RUNS ?? 500);

function holds(property: (payout: KnownPayout, some: Case) => boolean, numRuns = RUNS): void {
  fc.assert(
    fc.property(cases, (some) => property(paid(some), some)),
    { numRuns },
  );
}

describe("exact, whatever the amounts, counts, statuses and keys", () => {
  test("rows, columns and the whole tie", () => {
    holds(({ milestones: rows, municipalities, local, regional, spuk, unit }) => {
      const whole = roundToUnit(local, unit);
      return (
        same(
          all(municipalities, (each) => each.local),
          whole,
        ) &&
        rows.every((row) => same(sumKnown(row.cells), row.local)) &&
        municipalities.every((each, index) =>
          same(
            each.local,
            all(rows, ({ cells }) => cells[index] ?? ZERO),
          ),
        ) &&
        same(
          all(rows, (row) => row.regional),
          roundToUnit(regional, unit),
        ) &&
        same(local.plus(regional), spuk)
      );
    });
  });

  test("what is paid is whole, each milestone rounded once: the pots are sums, in the whole as in the rows", () => {
    holds(({ milestones: rows, iza, local, regional, spuk, total, net, repaid, unit }, { milestones: some }) => {
      const spukOf = (scope: Milestone["scope"]) =>
        all(
          some.filter((each) => each.scope === scope),
          (each) => new Decimal(each.spuk.toFixed(unit.equals(1) ? 0 : 2)),
        );
      return (
        [iza, local, regional, spuk, total, net, repaid].every((amount) => amount.mod(unit).isZero()) &&
        same(local, spukOf("local")) &&
        same(regional, spukOf("regional")) &&
        same(
          all(rows, (row) => row.iza),
          iza,
        ) &&
        same(iza.plus(spuk), total) &&
        same(total.minus(repaid), net)
      );
    });
  });

  test("a municipality's total is its largest-remainder share of the whole by the key", () => {
    holds(({ municipalities, local, unit }, { choices }) => {
      const of = "of" in choices.key ? choices.key.of : null;
      const claims = municipalities.map(({ municipality: { code, inhabitants } }) => ({
        key: code,
        weight: choices.key.kind === "equal" ? new Decimal(1) : of ? (of[code] ?? ZERO) : inhabitants,
      }));
      const shares = splitByLargestRemainder(roundToUnit(local, unit), claims, unit);
      return municipalities.every((each, index) => same(each.local, shares[index] ?? new Decimal(NaN)));
    });
  });

  test("each cell lies within a unit of its exact value, and is a whole number of units", () => {
    holds(({ milestones: rows, municipalities, unit }) =>
      rows.every((row) =>
        row.cells.every((cell, index) => {
          const exact = row.local.times(municipalities[index]?.keyShare ?? ZERO);
          return cell.minus(exact).abs().lte(unit) && cell.mod(unit).isZero();
        }),
      ),
    );
  });

  test("met and missed are the total, and what goes back is what came", () => {
    holds(({ milestones: rows, municipalities, localRepaid }) => {
      const mirrors = rows.every(({ earned, cells, repaidCells }) =>
        cells.every((cell, index) => {
          const back = repaidCells[index] ?? ZERO;
          if (earned.isZero()) return same(back, cell);
          return earned.equals(1) ? back.isZero() : back.gte(0) && back.lte(cell);
        }),
      );
      return (
        mirrors &&
        municipalities.every(({ local, repay, kept }) => same(kept.plus(repay), local)) &&
        same(
          all(municipalities, ({ repay }) => repay),
          localRepaid,
        )
      );
    });
  });

  test("the years and the quarters add up to the same", () => {
    holds(({ municipalities, years, quarters, local, regional, milestones: rows, unit }) => {
      const iza = all(rows, (row) => row.iza);
      return (
        municipalities.every(
          (each) =>
            same(
              all(each.years, ({ received }) => received),
              each.local,
            ) &&
            same(
              all(each.years, ({ repaid }) => repaid),
              each.repay,
            ),
        ) &&
        years.every((year, index) =>
          same(
            all(municipalities, (each) => each.years[index]?.received ?? ZERO),
            year.local,
          ),
        ) &&
        [years, quarters].every(
          (periods) =>
            same(
              all(periods, (period) => period.iza),
              iza,
            ) &&
            same(
              all(periods, (period) => period.local),
              roundToUnit(local, unit),
            ) &&
            same(
              all(periods, (period) => period.regional),
              roundToUnit(regional, unit),
            ) &&
            same(
              all(periods, (period) => period.net),
              all(years, (year) => year.net),
            ),
        )
      );
    });
  });

  test("the shared risk ties by milestone, by municipality and by scope, pot by pot", () => {
    holds(({ municipalities, milestones: rows, unit }) => {
      const spuk = roundToUnit(RISK.spuk, unit);
      const bearing = rows.filter(({ milestone: { paysIncurred } }) => !paysIncurred);
      const whole = all(municipalities, ({ risk }) => risk ?? ZERO);
      if (bearing.every(({ milestone }) => milestone.spuk.isZero())) {
        // No milestone to divide it by: the municipalities bear it all the same.
        return (
          same(whole, spuk) &&
          rows.every(({ risk }) => risk === null) &&
          municipalities.every(({ riskLocal, riskRegional }) => riskLocal === null && riskRegional === null)
        );
      }
      return (
        same(whole, spuk) &&
        same(
          all(rows, ({ risk }) => risk ?? ZERO),
          spuk,
        ) &&
        rows.every(({ risk, riskCells }) => same(sumKnown(riskCells), risk ?? ZERO)) &&
        rows.every(({ milestone: { paysIncurred }, risk }) => !paysIncurred || risk?.isZero()) &&
        municipalities.every(({ risk, riskLocal, riskRegional }, index) => {
          const column = all(rows, ({ riskCells }) => riskCells[index] ?? ZERO);
          return same(risk ?? ZERO, column) && same((riskLocal ?? ZERO).plus(riskRegional ?? ZERO), column);
        }) &&
        same(
          all(municipalities, ({ riskLocal }) => riskLocal ?? ZERO),
          all(
            rows.filter(({ milestone: { scope } }) => scope === "local"),
            ({ risk }) => risk ?? ZERO,
          ),
        )
      );
    });
  });

  test("that of the care parties ties by milestone, by their own money", () => {
    holds(({ milestones: rows, unit }) => {
      const bearing = rows.filter(({ milestone: { paysIncurred } }) => !paysIncurred);
      if (bearing.every(({ milestone }) => milestone.iza.isZero()))
        return rows.every(({ izaRisk }) => izaRisk === null);
      return (
        same(
          all(rows, ({ izaRisk }) => izaRisk ?? ZERO),
          roundToUnit(RISK.iza, unit),
        ) &&
        rows.every(
          ({ milestone: { paysIncurred, iza }, izaRisk }) => !(paysIncurred ?? iza.isZero()) || izaRisk?.isZero(),
        )
      );
    });
  });

  test("the regional pot ties by milestone and by municipality, and what is asked back mirrors it", () => {
    holds(({ municipalities, milestones: rows, regionalRepaid, unit }, { choices }) => {
      const pot = all(rows, (row) => row.regional);
      const of = "of" in choices.regionalKey ? choices.regionalKey.of : null;
      const claims = municipalities.map(({ municipality: { code, inhabitants } }) => ({
        key: code,
        weight: choices.regionalKey.kind === "equal" ? new Decimal(1) : of ? (of[code] ?? ZERO) : inhabitants,
      }));
      const alone = splitByLargestRemainder(pot, claims, unit);
      const whole = splitByLargestRemainder(pot.plus(all(municipalities, ({ local }) => local)), claims, unit);
      const beside = whole.map((share, index) => share.minus(municipalities[index]?.local ?? ZERO));
      // By one key, local and regional are together the share of the whole, unless that left less than nil.
      const isOneKey = JSON.stringify(choices.key) === JSON.stringify(choices.regionalKey);
      const shares = isOneKey && beside.every((share) => share.gte(0)) ? beside : alone;
      return (
        municipalities.every(({ regional, regionalRepay, years }, index) => {
          const column = (cells: (row: PricedMilestone) => readonly Decimal[]) =>
            all(rows, (row) => cells(row)[index] ?? ZERO);
          return (
            same(regional, shares[index] ?? new Decimal(NaN)) &&
            same(
              regional,
              column(({ regionalCells }) => regionalCells),
            ) &&
            same(
              regionalRepay,
              column(({ repaidRegionalCells }) => repaidRegionalCells),
            ) &&
            same(
              regional,
              all(years, (year) => year.regional),
            ) &&
            same(
              regionalRepay,
              all(years, (year) => year.regionalRepaid),
            )
          );
        }) &&
        same(
          all(municipalities, ({ regionalRepay }) => regionalRepay),
          regionalRepaid,
        ) &&
        rows.every(
          ({ regional, regionalCells, repaidRegionalCells, regionalRepaid: back, earned }) =>
            same(sumKnown(regionalCells), regional) &&
            same(sumKnown(repaidRegionalCells), back) &&
            regionalCells.every((cell, index) => {
              const own = repaidRegionalCells[index] ?? ZERO;
              return earned.isZero() ? same(own, cell) : own.gte(0) && own.lte(cell);
            }),
        )
      );
    });
  });

  test("what is left is what is paid less what goes back", () => {
    holds(({ net, iza, spuk, repaid }) => same(net, iza.plus(spuk).minus(repaid)), 100);
  });

  test("neither the order of the municipalities nor that of the milestones matters", () => {
    holds((payout, some) => {
      const turned = paid({
        ...some,
        milestones: [...some.milestones].reverse(),
        municipalities: [...some.municipalities].reverse(),
      });
      return payout.milestones.every((row, m) =>
        row.cells.every((cell, g) => same(cell, turned.milestones[m]?.cells.at(-1 - g) ?? new Decimal(NaN))),
      );
    }, RUNS / 2);
  });

  test("more inhabitants never means a smaller total", () => {
    holds(
      ({ municipalities }, { choices }) =>
        choices.key.kind !== "inhabitants" ||
        municipalities.every((a) =>
          municipalities.every(
            (b) => a.municipality.inhabitants.lte(b.municipality.inhabitants) || a.local.gte(b.local),
          ),
        ),
    );
  });

  test("the unit is what was asked", () => {
    holds(({ unit }, { choices }) => same(unit, unitInEuros(choices.unit)), 100);
  });
});
