import fc from "fast-check";
import { Decimal, sumKnown } from "../../../src/model/money/decimal";
import { payOut } from "../../../src/model/payout/payout";
import { twenteMilestones, twenteMunicipalities } from "../../support/twente-figures";

const EURO = new Decimal(1);

function payout(missed: readonly number[], unit = EURO) {
  const milestones = twenteMilestones().map((milestone) => ({ ...milestone, met: !missed.includes(milestone.nr) }));
  const paid = payOut(milestones, twenteMunicipalities(), new Decimal(11_989_000), unit);
  if (!paid) throw new Error("nothing to pay out");
  return paid;
}

describe("payout per municipality", () => {
  test("adds up to the euro and to the cent, whatever is missed", () => {
    const unit = fc.constantFrom(EURO, new Decimal("0.01"));
    fc.assert(
      fc.property(fc.subarray(twenteMilestones().map(({ nr }) => nr)), unit, (missed, some) => {
        const paid = payout(missed, some);
        expect(sumKnown(paid.municipalities.map(({ local }) => local)).equals(paid.local)).toBe(true);
        expect(paid.local.plus(paid.regional).equals(paid.spuk)).toBe(true);
        const localMissed = twenteMilestones().filter(({ nr, scope }) => scope === "local" && missed.includes(nr));
        const repaid = sumKnown(paid.municipalities.map(({ repay }) => repay));
        expect(repaid.equals(sumKnown(localMissed.map(({ spuk }) => spuk)))).toBe(true);
        expect(sumKnown(paid.municipalities.map(({ risk }) => risk ?? new Decimal(NaN))).toNumber()).toBe(11_989_000);
      }),
    );
  });

  test("does not hang on the order of the municipalities", () => {
    const forward = payout([16, 17]).municipalities.map(({ municipality, local }) => [
      municipality.name,
      local.toString(),
    ]);
    const backward = payOut(twenteMilestones(), twenteMunicipalities().reverse(), null, EURO);
    const sorted = backward?.municipalities
      .map(({ municipality, local }) => [municipality.name, local.toString()])
      .reverse();
    expect(sorted).toEqual(forward);
  });

  test("IZA is paid for what is met, SPUK comes in advance and goes back", () => {
    const all = payout([]);
    const without = payout([4]);
    expect(all.iza.minus(without.iza).toNumber()).toBe(71000);
    expect(without.spuk.equals(all.spuk)).toBe(true);
    expect(without.repaid.toNumber()).toBe(79000);
  });

  test("without inhabitants or milestones there is nothing to split", () => {
    expect(payOut([], twenteMunicipalities(), null, EURO)).toBeNull();
    expect(payOut(twenteMilestones(), [], null, EURO)).toBeNull();
  });
});
