import fc from "fast-check";
import { Decimal, sumKnown } from "../../../src/model/money/decimal";
import { payOut } from "../../../src/model/payout/pay-out";
import { NO_SHARED_RISK, type SharedRisk } from "../../../src/model/payout/shared-risk";
import { NO_CHOICES, type PayoutUnit } from "../../../src/model/plan/choices";
import { twente } from "../../../src/plans";
import { knownPayout } from "../../support/known-payout";
import { twenteMilestones, twenteMunicipalities } from "../../support/twente-figures";

const { endOfScheme } = twente;
const RISK = new Decimal(5_254_588);
const SHARED: SharedRisk = { kind: "known", basis: "requested", spuk: RISK, iza: new Decimal(2_881_000) };

function payout(missed: readonly number[], unit: PayoutUnit = "euro", municipalities = twenteMunicipalities()) {
  const paid = payOut({
    milestones: twenteMilestones().map((milestone) =>
      missed.includes(milestone.nr) ? { ...milestone, outcome: { status: "missed" } } : milestone,
    ),
    municipalities,
    sharedRisk: SHARED,
    endOfScheme,
    choices: { ...NO_CHOICES, unit },
  });
  return knownPayout(paid);
}

describe("payout per municipality", () => {
  test("adds up to the euro and to the cent, whatever is missed", () => {
    const unit = fc.constantFrom<PayoutUnit>("euro", "cent");
    fc.assert(
      fc.property(fc.subarray(twenteMilestones().map(({ nr }) => nr)), unit, (missed, some) => {
        const paid = payout(missed, some);
        expect(sumKnown(paid.municipalities.map(({ local }) => local)).equals(paid.local)).toBe(true);
        expect(paid.local.plus(paid.regional).equals(paid.spuk)).toBe(true);
        const localMissed = twenteMilestones().filter(({ nr, scope }) => scope === "local" && missed.includes(nr));
        const repaid = sumKnown(paid.municipalities.map(({ repay }) => repay));
        expect(repaid.equals(sumKnown(localMissed.map(({ spuk }) => spuk)))).toBe(true);
        expect(sumKnown(paid.municipalities.map(({ risk }) => risk ?? new Decimal(NaN))).equals(RISK)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test("does not hang on the order of the municipalities", () => {
    const amounts = ({ municipalities }: ReturnType<typeof payout>) =>
      municipalities.map(({ municipality, local, repay }) => [municipality.name, local.toString(), repay.toString()]);
    const forward = amounts(payout([16, 17]));
    expect(amounts(payout([16, 17], "euro", twenteMunicipalities().reverse())).reverse()).toEqual(forward);
  });

  test("IZA is paid for what is met, SPUK comes in advance and goes back", () => {
    const all = payout([]);
    const without = payout([4]);
    expect(all.iza.minus(without.iza).toNumber()).toBe(71000);
    expect(without.spuk.equals(all.spuk)).toBe(true);
    expect(without.repaid.toNumber()).toBe(79000);
  });

  test("a count or an amount that cannot be gives no payout, and no exception", () => {
    const [first, ...others] = twenteMunicipalities();
    if (!first) throw new Error("no municipality");
    const rest = { sharedRisk: NO_SHARED_RISK, endOfScheme, choices: NO_CHOICES, milestones: twenteMilestones() };
    for (const wrong of [-1, NaN, Infinity]) {
      const municipalities = [{ ...first, inhabitants: new Decimal(wrong) }, ...others];
      expect(payOut({ ...rest, municipalities })).toBeNull();
    }
    const milestones = twenteMilestones().map((milestone) => ({ ...milestone, spuk: milestone.spuk.minus(1) }));
    expect(payOut({ ...rest, milestones, municipalities: twenteMunicipalities() })).toBeNull();
  });

  test("without inhabitants or milestones there is nothing to split", () => {
    const rest = { sharedRisk: NO_SHARED_RISK, endOfScheme, choices: NO_CHOICES };
    expect(payOut({ milestones: [], municipalities: twenteMunicipalities(), ...rest })).toBeNull();
    expect(payOut({ milestones: twenteMilestones(), municipalities: [], ...rest })).toBeNull();
  });
});
