import fc from "fast-check";
import { evaluate } from "../../../src/model/evaluation/evaluate";
import { Decimal, sum, sumKnown } from "../../../src/model/money/decimal";
import { determinationOf } from "../../../src/model/payout/determination";
import { withChoices } from "../../../src/model/payout/with-choices";
import { NO_CHOICES, type PayoutChoices } from "../../../src/model/plan/choices";
import type { DeterminationEntries } from "../../../src/model/plan/determination-entries";
import type { SplitKey } from "../../../src/model/plan/split-key";
import { twente } from "../../../src/plans";
import { known, knownPayout } from "../../support/known-payout";
import { twenteFigures, twenteMilestones, twenteMunicipalities } from "../../support/twente-figures";

const MILESTONES = twenteMilestones();
const CODES = twenteMunicipalities().map(({ code }) => code);
const [ENSCHEDE, TUBBERGEN] = ["GM0153", "GM0183"] as const;

type Noted = PayoutChoices["milestones"];

const allMet: Noted = Object.fromEntries(MILESTONES.map(({ nr }) => [nr, { outcome: { status: "met" } }]));

function determine(entries: DeterminationEntries, change: Partial<PayoutChoices> = {}) {
  const choices: PayoutChoices = { ...NO_CHOICES, milestones: allMet, ...change, determination: entries };
  const payout = knownPayout(evaluate(twente, withChoices(twenteFigures(), choices)).payout);
  return { payout, ...known(determinationOf(payout, { choices }, twente.endOfScheme)) };
}

function of(code: string, { municipalities }: ReturnType<typeof determine>) {
  const own = municipalities.find(({ municipality }) => municipality.code === code);
  if (!own) throw new Error(`no municipality ${code}`);
  return own;
}

const euros = (amount: number) => new Decimal(amount);

describe("by hand: the pot of 5.805.500 by effort, 3 hours of Enschede to 1 of Tubbergen", () => {
  // 5.805.500 × 3/4 = 4.354.125; × 1/4 = 1.451.375.
  // Milestone 4 and 5 are missed, regional, 158.000 together: 118.500 and 39.500 go back.
  const regionalKey: SplitKey = { kind: "hours", of: { [ENSCHEDE]: euros(300), [TUBBERGEN]: euros(100) } };
  const missed = { outcome: { status: "missed" as const } };
  const milestones: Noted = { ...allMet, 4: missed, 5: missed };
  const settled = determine(
    {
      municipalities: {
        [ENSCHEDE]: { spent: euros(600_000), regional: { spent: euros(4_300_000) } },
        [TUBBERGEN]: { spent: euros(80_000), regional: { spent: euros(1_400_000) } },
      },
    },
    { regionalKey, milestones },
  );

  test("who spent less than its part of what is met settles the rest; who spent more pays that itself", () => {
    const tubbergen = of(TUBBERGEN, settled).regional;
    expect([tubbergen?.received, tubbergen?.repaid, tubbergen?.met].map(Number)).toEqual([
      1_451_375, 39_500, 1_411_875,
    ]);
    // 1.411.875 − 1.400.000 = 11.875.
    expect([tubbergen?.entitled, tubbergen?.underspent, tubbergen?.overspent, tubbergen?.toSettle].map(Number)).toEqual(
      [1_400_000, 11_875, 0, 11_875],
    );
    const enschede = of(ENSCHEDE, settled).regional;
    // 4.354.125 − 118.500 = 4.235.625, of 4.300.000: 64.375 too much.
    expect([enschede?.met, enschede?.entitled, enschede?.underspent, enschede?.overspent].map(Number)).toEqual([
      4_235_625, 4_235_625, 0, 64_375,
    ]);
  });

  test("what Tubbergen stands for in all: 92.562 − 80.000 of its own, and 11.875 of the pot", () => {
    const { toPay, toPayTotal } = of(TUBBERGEN, settled);
    expect([toPay, toPayTotal].map(Number)).toEqual([12_562, 24_437]);
  });

  test("who has no hours has no share, and so spent nothing from it and is asked for nothing", () => {
    const { regional, missing } = of("GM0141", settled);
    expect([regional?.received, regional?.met, regional?.spent, regional?.toSettle].map(Number)).toEqual([0, 0, 0, 0]);
    expect(missing.filter((sentence) => sentence.includes("regionale pot"))).toEqual([]);
  });

  test("the pot is its shares: 5.805.500 − 158.000 − 1.400.000 − 4.235.625 = 11.875", () => {
    expect([settled.pot.received, settled.pot.toSettle].map(Number)).toEqual([5_805_500, 11_875]);
    // Local spending of twelve municipalities is not known.
    expect(settled.lead.toSettle).toBeNull();
    expect(settled.potRule).toContain("naar uren verdeeld");
  });

  test("spending that is entered for the pot as a whole goes by what each has in it, 3 to 1", () => {
    const whole = determine({ pot: { spent: euros(5_000_000.01) } }, { regionalKey, milestones });
    // 5.000.000,01 × 3/4 = 3.750.000,0075 and × 1/4 = 1.250.000,0025: the cent goes to the larger remainder.
    expect([ENSCHEDE, TUBBERGEN, "GM0141"].map((code) => Number(of(code, whole).regional?.spent))).toEqual([
      3_750_000.01, 1_250_000, 0,
    ]);
    expect(whole.pot.entitled?.toNumber()).toBe(5_000_000.01);
    expect(whole.potRule).toContain("verdeeld naar wat elke gemeente in de pot heeft (aanname)");
  });
});

test("nobody divided it: settled as a whole, and it says so and how to divide it", () => {
  const settled = determine({ pot: { spent: euros(5_000_000) } });
  expect(settled.municipalities.map(({ regional }) => regional)).toEqual(CODES.map(() => null));
  expect(settled.pot.toSettle?.toNumber()).toBe(805_500);
  expect(settled.potRule).toMatch(/niet over de gemeenten verdeeld .* Verdeling en telling/);
  const { toPay, toPayTotal } = of(TUBBERGEN, settled);
  expect(toPayTotal).toEqual(toPay);
});

test("an own amount divides the pot by inhabitants; what was entered for the pot as a whole is told not to count", () => {
  const settled = determine({
    municipalities: { [TUBBERGEN]: { regional: { spent: euros(190_000) } } },
    pot: { spent: euros(5_000_000) },
  });
  expect(settled.pot.toSettle).toBeNull();
  expect(of("GM0141", settled).missing).toContainEqual(
    expect.stringContaining("aandeel in de regionale pot is onbekend"),
  );
  // 5.805.500 × 21.507 / 643.153 = 194.134,4: with its local part 286.697 in all (payout tests).
  const { regional } = of(TUBBERGEN, settled);
  expect([regional?.received, regional?.toSettle].map(Number)).toEqual([194_135, 4_135]);
  expect(settled.potRule).toContain("wat voor de pot als geheel is ingevuld (€ 5.000.000), telt niet mee");
});

test("whatever is met, spent and the key: shares tie to the pot and to the milestones, both ways", () => {
  const cents = fc.integer({ min: 0, max: 900_000_000 }).map((amount) => new Decimal(amount).div(100));
  const weights = fc
    .array(fc.integer({ min: 0, max: 5_000 }), { minLength: CODES.length, maxLength: CODES.length })
    .filter((some) => some.some((weight) => weight > 0))
    .map((some) => Object.fromEntries(CODES.map((code, at) => [code, new Decimal(some[at] ?? 0)])));
  const key: fc.Arbitrary<SplitKey> = fc.oneof(
    fc.constant<SplitKey>({ kind: "equal" }),
    fc.record({ kind: fc.constantFrom<"hours" | "percentages">("hours", "percentages"), of: weights }),
  );
  const status = fc.constantFrom<"open" | "met" | "missed" | "partly">("open", "met", "missed", "partly");
  fc.assert(
    fc.property(
      key,
      fc.array(status, { minLength: MILESTONES.length, maxLength: MILESTONES.length }),
      fc.option(fc.array(fc.option(cents), { minLength: CODES.length, maxLength: CODES.length })),
      fc.option(cents),
      fc.constantFrom<"euro" | "cent">("euro", "cent"),
      (regionalKey, statuses, own, pot, unit) => {
        const milestones: Noted = Object.fromEntries(
          MILESTONES.map(({ nr }, at) => {
            const noted = statuses[at] ?? "open";
            return [nr, { outcome: { status: noted, ...(noted === "partly" && { granted: new Decimal("0.3") }) } }];
          }),
        );
        const municipalities = Object.fromEntries(
          CODES.flatMap((code, at) => {
            const spent = own?.[at];
            return spent ? [[code, { regional: { spent } }] as const] : [];
          }),
        );
        const settled = determine(
          { municipalities, ...(pot && { pot: { spent: pot } }) },
          { regionalKey, milestones, unit },
        );
        const shares = settled.municipalities.map(({ regional }) => {
          if (regional === null) throw new Error("not divided");
          return regional;
        });
        const { payout } = settled;
        // Down: over the municipalities, to the pot. Across: over the milestones, to the municipality.
        expect(sumKnown(shares.map(({ received }) => received)).equals(payout.regional)).toBe(true);
        expect(sumKnown(shares.map(({ repaid }) => repaid)).equals(payout.regionalRepaid)).toBe(true);
        shares.forEach(({ received, repaid, open, met }, at) => {
          const cells = (of: "regionalCells" | "repaidRegionalCells") =>
            sumKnown(payout.milestones.flatMap((milestone) => milestone[of][at] ?? []));
          expect(received.equals(cells("regionalCells"))).toBe(true);
          expect(repaid.equals(cells("repaidRegionalCells"))).toBe(true);
          expect(met.plus(repaid).plus(open).equals(received)).toBe(true);
        });
        const entered = Object.keys(municipalities).length;
        const isComplete = CODES.every((code, at) => municipalities[code] ?? shares[at]?.received.isZero());
        const isKnown = entered > 0 ? isComplete : pot !== null;
        for (const figure of ["spent", "entitled", "underspent", "overspent", "toSettle"] as const) {
          expect(settled.pot[figure] === null).toBe(!isKnown);
          expect(sum(shares.map((share) => share[figure]))).toEqual(settled.pot[figure]);
        }
        if (entered === 0 && pot !== null) expect(settled.pot.spent?.equals(pot)).toBe(true);
        for (const { entitled, spent, met, open, toSettle, underspent } of shares) {
          if (!entitled || !spent || !toSettle || !underspent) continue;
          expect(entitled.lte(spent) && entitled.lte(met) && toSettle.gte(0)).toBe(true);
          expect(underspent.plus(open).equals(toSettle)).toBe(true);
        }
      },
    ),
    { numRuns: 25 },
  );
});
