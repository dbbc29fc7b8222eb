import fc from "fast-check";
import { evaluate } from "../../../src/model/evaluation/evaluate";
import { Decimal, ONE, sumKnown } from "../../../src/model/money/decimal";
import { endingOf, lapsing, withEnds } from "../../../src/model/payout/ends";
import { splitOverParticipants } from "../../../src/model/payout/participants";
import { claimsByInhabitants } from "../../../src/model/payout/split-key";
import { withChoices } from "../../../src/model/payout/with-choices";
import { NO_CHOICES, type MilestoneChoice } from "../../../src/model/plan/choices";
import type { Ends } from "../../../src/model/plan/ends";
import { twente } from "../../../src/plans";
import { knownPayout } from "../../support/known-payout";
import { twenteFigures, twenteMilestones, twenteMunicipalities } from "../../support/twente-figures";

function payout(ends: Ends, milestones: Readonly<Record<number, MilestoneChoice>> = {}) {
  const { payout: paid } = evaluate(twente, withChoices(twenteFigures(), { ...NO_CHOICES, ends, milestones }));
  return knownPayout(paid);
}

describe("termination (article 4.2.2: claims lapse, what was paid for a milestone that is met stays)", () => {
  test("the end of 2026: what is due in 2027 counts for nothing, the sums of the milestone table", () => {
    const paid = payout({ terminated: "2026-12-31" });
    const later = twenteMilestones().filter(({ due }) => due > "2026-12-31");
    // Second witness: the advance by due year of the published table, 390.000 + 979.500 before and 1.398.500 in 2027.
    expect(paid.localRepaid.toNumber()).toBe(1_398_500);
    expect(paid.repaid.equals(sumKnown(later.map(({ spuk }) => spuk)))).toBe(true);
    expect(
      paid.iza.equals(sumKnown(twenteMilestones().map(({ iza }) => iza)).minus(sumKnown(later.map(({ iza }) => iza)))),
    ).toBe(true);
    expect(paid.milestones.filter(({ milestone }) => milestone.lapse).map(({ milestone }) => milestone.nr)).toEqual(
      later.map(({ nr }) => nr),
    );
  });

  test("what was met by that day stays, also when it was due later; what is noted as met after it does not", () => {
    const noted = (on: string) => payout({ terminated: "2026-06-30" }, { 43: { outcome: { status: "met", on } } });
    const repaidOf43 = (paid: ReturnType<typeof payout>) =>
      paid.milestones.find(({ milestone }) => milestone.nr === 43)?.earned.toNumber();
    expect(repaidOf43(noted("2026-06-30"))).toBe(1);
    expect(repaidOf43(noted("2026-07-01"))).toBe(0);
  });

  test("what was noted is kept, so that the end can be taken back", () => {
    const ended = lapsing(twenteMilestones(), { terminated: "2025-12-31" });
    expect(ended.some(({ lapse }) => lapse !== undefined)).toBe(true);
    expect(lapsing(ended, {})).toEqual(twenteMilestones());
  });

  test("the plan replaced (article 2.3.3) does the same; of two ends the first counts", () => {
    const days = (paid: ReturnType<typeof payout>) => paid.municipalities.map(({ repay }) => repay.toNumber());
    expect(days(payout({ replaced: "2026-12-31" }))).toEqual(days(payout({ terminated: "2026-12-31" })));
    expect(endingOf({ terminated: "2027-01-01", replaced: "2026-12-31" })).toEqual({
      kind: "replaced",
      on: "2026-12-31",
    });
    expect(endingOf({ leaving: { GM0183: "2026-01-01" } })).toBeNull();
  });

  test("nothing goes back before it came", () => {
    for (const on of ["2025-03-31", "2025-12-31", "2026-11-15", "2027-06-30"]) {
      let stock = 0;
      for (const { net, iza } of payout({ terminated: on }).quarters) {
        stock += net.minus(iza).toNumber();
        expect(stock).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test("a scenario goes before the workbook, each end by itself", () => {
    expect(
      withEnds(
        { terminated: "2026-01-01", leaving: { A: "2026-01-01" } },
        { replaced: "2026-02-01", leaving: { B: "2026-03-01" } },
      ),
    ).toEqual({ terminated: "2026-01-01", replaced: "2026-02-01", leaving: { A: "2026-01-01", B: "2026-03-01" } });
  });
});

describe("a municipality that leaves", () => {
  const leaving = { GM0183: "2026-12-31" };
  const of = (paid: ReturnType<typeof payout>, code = "GM0183") =>
    paid.municipalities.find(({ municipality }) => municipality.code === code);

  test("keeps its part of what falls before: (390.000 + 979.500) × 21.507 / 643.153 = 45.796, and no more", () => {
    const paid = payout({ leaving });
    expect(of(paid)?.local.toNumber()).toBe(45_796);
    expect(of(paid)?.years.map(({ received }) => received.gt(0))).toEqual([true, true, false, false]);
    // The others share 2027 by inhabitants: Almelo 1.398.500 × 74.776 / (643.153 − 21.507) = 168.222.
    const almelo = paid.milestones
      .filter(({ milestone }) => milestone.due > "2026-12-31")
      .map(({ cells }) => cells[0] ?? ONE);
    expect(sumKnown(almelo).toNumber()).toBe(168_222);
    expect(paid.notices.find(({ code }) => code === "leaving")?.message).toContain(
      "Tubbergen treedt uit na 31-12-2026",
    );
  });

  test.each(["due", "equal"] as const)("every sum still ties, with instalments by %s", (kind) => {
    const choices = { ...NO_CHOICES, ends: { leaving, terminated: "2027-06-30" }, instalments: { kind } };
    const paid = knownPayout(evaluate(twente, withChoices(twenteFigures(), choices)).payout);
    const { municipalities } = paid;
    const total = (of: (each: (typeof municipalities)[number]) => Decimal | null) =>
      sumKnown(municipalities.map((each) => of(each) ?? new Decimal(NaN))).toNumber();
    expect(total(({ local }) => local)).toBe(2_768_000);
    expect(total(({ repay }) => repay)).toBe(paid.localRepaid.toNumber());
    expect(total(({ regional }) => regional)).toBe(paid.regional.toNumber());
    expect(total(({ regionalRepay }) => regionalRepay)).toBe(paid.regionalRepaid.toNumber());
    // The shared risk of the municipalities, by the financing model: 5.254.588.
    expect(total(({ risk }) => risk)).toBe(5_254_588);
    for (const { local, repay, years } of paid.municipalities) {
      expect(sumKnown(years.map(({ received }) => received)).equals(local)).toBe(true);
      expect(sumKnown(years.map(({ repaid }) => repaid)).equals(repay)).toBe(true);
    }
  });
});

describe("a table over whoever takes part", () => {
  const claims = claimsByInhabitants(twenteMunicipalities());
  const milestones = twenteMilestones();
  const amounts = milestones.map(({ spuk }) => spuk.floor());
  const codes = claims.map(({ key }) => key);
  const day = fc.constantFrom("2025-01-01", "2025-12-31", "2026-06-30", "2027-06-30", "2027-12-31");

  test("every row is exactly its amount, and whoever left has no part in what falls later", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...codes), day), (leaving) => {
        const table = splitOverParticipants(amounts, milestones, claims, leaving, ONE);
        table.forEach((row, at) => {
          expect(sumKnown(row).equals(amounts[at] ?? NaN)).toBe(true);
          const due = milestones[at]?.due ?? "";
          const stay = codes.filter((code) => (leaving[code] ?? due) >= due);
          row.forEach((cell, column) => {
            const code = codes[column] ?? "";
            if (stay.length > 0 && !stay.includes(code)) expect(cell.isZero()).toBe(true);
            const all = sumKnown(
              claims.filter(({ key }) => stay.length === 0 || stay.includes(key)).map(({ weight }) => weight),
            );
            const exact = (amounts[at] ?? new Decimal(NaN)).times(claims[column]?.weight ?? NaN).div(all);
            if (stay.length === 0 || stay.includes(code)) expect(cell.minus(exact).abs().lt(1)).toBe(true);
          });
        });
      }),
      { numRuns: 30 },
    );
  });

  test("nobody leaving is one table, as it always was", () => {
    expect(splitOverParticipants(amounts, milestones, claims, {}, ONE)).toEqual(
      splitOverParticipants(amounts, milestones, claims, { GM9999: "2025-01-01" }, ONE),
    );
  });
});
