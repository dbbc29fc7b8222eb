import fc from "fast-check";
import { evaluate } from "../../../src/model/businesscase/evaluate";
import { NO_CHOICES } from "../../../src/model/payout/choices";
import type { MilestoneChoice } from "../../../src/model/payout/choices";
import { endingOf, lapsing, withEnds } from "../../../src/model/payout/ends";
import type { Ends } from "../../../src/model/payout/ends";
import { splitOverParticipants } from "../../../src/model/payout/participants";
import { claimsByInhabitants } from "../../../src/model/payout/split-key";
import { withChoices } from "../../../src/model/payout/with-choices";
import { Decimal, ONE, sumKnown } from "../../../src/model/money/decimal";
import { twente } from "../../../src/plans";
import { twenteFigures, twenteMilestones, twenteMunicipalities } from "../../support/twente-figures";

function payout(ends: Ends, milestones: Readonly<Record<number, MilestoneChoice>> = {}) {
  const { payout: paid } = evaluate(twente, withChoices(twenteFigures(), { ...NO_CHOICES, ends, milestones }));
  if (!paid) throw new Error("nothing to pay out");
  return paid;
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
