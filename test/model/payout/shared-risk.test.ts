import { evaluate } from "../../../src/model/evaluation/evaluate";
import { sumKnown, type Decimal } from "../../../src/model/money/decimal";
import { withChoices } from "../../../src/model/payout/with-choices";
import { NO_CHOICES, type PayoutChoices } from "../../../src/model/plan/choices";
import type { Figures } from "../../../src/model/plan/figures";
import type { Plan, RowDefinition } from "../../../src/model/plan/plan";
import { ijsselVecht, twente } from "../../../src/plans";
import published from "../../../src/plans/twente/published.json";
import { knownPayout, type KnownPayout } from "../../support/known-payout";
import { twenteFigures } from "../../support/twente-figures";

function payoutOf(
  choices: Partial<PayoutChoices> = {},
  plan: Plan = twente,
  figures: Figures = twenteFigures(),
): KnownPayout {
  const chosen = withChoices(figures, { ...NO_CHOICES, ...choices });
  const { payout } = evaluate(plan, chosen, { today: "2025-07-01" });
  return knownPayout(payout);
}

function missed(...numbers: readonly number[]): Partial<PayoutChoices> {
  return { milestones: Object.fromEntries(numbers.map((nr) => [nr, { outcome: { status: "missed" as const } }])) };
}

const placeOf = (name: string) => published.municipalities.rows.findIndex((row) => row.name === name);
const TUBBERGEN = placeOf("Tubbergen");

/** Hamilton's rule in whole numbers, written here anew: floors first, then the largest remainders, ties by code. */
function byHand(amount: number): readonly number[] {
  const { rows } = published.municipalities;
  const all = rows.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
  const floors = rows.map(({ inhabitants }) => Math.floor((amount * inhabitants) / all));
  const over = amount - floors.reduce((sum, part) => sum + part, 0);
  const queue = rows
    .map(({ code, inhabitants }, index) => ({ code, index, rest: (amount * inhabitants) % all }))
    .sort((a, b) => b.rest - a.rest || (a.code < b.code ? -1 : 1))
    .slice(0, over);
  return floors.map((part, index) => part + (queue.some((one) => one.index === index) ? 1 : 0));
}

/** The plan's own table of costs, × € 1.000 over the years of the request, by a word of the label. */
function printed(word: string): number {
  return published.costs
    .filter(({ label, isSum }) => !isSum && label.includes(word))
    .reduce((sum, { years }) => sum + years["2025"] + years["2026"] + years["2027"], 0);
}

const numbers = (amounts: readonly (Decimal | null)[]) => amounts.map((amount) => amount?.toNumber());

describe("shared risk by pot (financing model, risicodragerschap, points 1 to 3)", () => {
  const payout = payoutOf();

  test("municipalities: the request to SPUK less absence cost and cost already made, € 5.254.588", () => {
    expect(payout.sharedRisk).toMatchObject({ kind: "known", basis: "requested" });
    const { risk } = { risk: payout.sharedRisk.kind === "known" ? payout.sharedRisk.spuk.toNumber() : NaN };
    expect(risk).toBe(8_575_588 - 2_730_000 - 591_000);
    // The second witness of what is taken off is the plan's printed table.
    expect(printed("Verletkosten sociaal domein")).toBe(2730);
    expect(numbers(payout.municipalities.map((own) => own.risk))).toEqual(byHand(5_254_588));
    expect(payout.municipalities[TUBBERGEN]?.risk?.toNumber()).toBe(175_713);
  });

  test("care parties: the request to IZA less the same, by the plan's printed table", () => {
    const expected = 7_699_000 - 1000 * printed("Verletkosten zorgprofessionals") - 646_000;
    expect(payout.sharedRisk).toMatchObject({ iza: expect.anything() });
    expect(payout.sharedRisk.kind === "known" && payout.sharedRisk.iza.toNumber()).toBe(expected);
    expect(sumKnown(payout.milestones.map(({ izaRisk }) => izaRisk ?? sumKnown([]))).toNumber()).toBe(expected);
  });

  test("milestone 1 pays cost already made and carries none; each of the others by its part of the pot", () => {
    const [first, ...others] = payout.milestones;
    expect([first?.risk, first?.izaRisk].map(String)).toEqual(["0", "0"]);
    const money = 8_573_500 - 652_000;
    for (const { milestone, risk } of others) {
      const exact = milestone.spuk.times(5_254_588).div(money);
      expect(Math.abs(exact.minus(risk ?? NaN).toNumber())).toBeLessThan(1);
    }
    expect(payout.notices.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["pays-incurred", "risk-basis-assumed"]),
    );
  });

  test("one-off programme cost alone, where someone chose so: € 3.619.000, by adding up the plan's rows by hand", () => {
    // Half of core team, leads of 1, 2, 3-4-5, 6 and 8, agency, material of 2 and 8; material of 3-4-5 and 6 in full.
    const halves = 1985 + 974 + 548 + 136 + 181 + 103 + 1654 + 12 + 251;
    const chosen = payoutOf({ riskBasis: "programme" });
    expect(chosen.sharedRisk.kind === "known" && chosen.sharedRisk.spuk.toNumber()).toBe(
      1000 * (halves / 2 + 150 + 547),
    );
    expect(chosen.rules.sharedRisk).toMatch(/zonder deelname en extra uitgaven/);
    expect(numbers(chosen.municipalities.map((own) => own.risk))).toEqual(byHand(3_619_000));
  });

  test("it moves with the extra spending that is requested", () => {
    const figures = twenteFigures({ adoption: ["0.05", "0.15", "0.3", "0.5", "0.5"] });
    const { sharedRisk } = payoutOf({}, twente, figures);
    expect(sharedRisk.kind === "known" && sharedRisk.spuk.lt(5_254_588)).toBe(true);
  });

  test("none, nil and unknown are three things", () => {
    const asking = (isAsked: (row: RowDefinition) => boolean): Plan => ({
      ...twente,
      rows: twente.rows.map(({ requestedIn, ...row }) => ({
        ...row,
        ...(requestedIn && isAsked(row) && { requestedIn }),
      })),
    });
    const none = payoutOf(
      {},
      asking(() => false),
    );
    expect(none.sharedRisk).toEqual({ kind: "none" });
    expect(none.municipalities[0]?.risk).toBeNull();
    expect(none.rules.sharedRisk).toMatch(/geen gedeeld risico/);

    const nil = payoutOf(
      {},
      asking(({ ownCost }) => ownCost !== undefined),
    );
    expect(numbers(nil.municipalities.map(({ risk }) => risk))).toEqual(nil.municipalities.map(() => 0));

    const without = (input: string) => {
      const figures = twenteFigures();
      return { ...figures, inputs: new Map([...figures.inputs].filter(([id]) => id !== input)) };
    };
    const unknown = payoutOf({}, twente, without("cost.0.core-team"));
    expect(unknown.sharedRisk).toEqual({ kind: "unknown", basis: "requested" });
    expect(unknown.municipalities[0]?.risk).toBeNull();
    // Absence cost is each party's own: that it is missing takes nothing from what is shared.
    const { sharedRisk } = payoutOf({}, twente, without("cost.0.absence-sd"));
    expect(sharedRisk).toEqual(payout.sharedRisk);
  });

  test("IJssel-Vecht's first milestone is worth just what writing the plan has cost", () => {
    expect(ijsselVecht.milestones.filter(({ paysIncurred }) => paysIncurred).map(({ nr }) => nr)).toEqual([1]);
  });
});

describe("repayment by pot", () => {
  test("milestones 4 and 5 missed: the regional pot gives back 158.000, of which Tubbergen stands for its part", () => {
    const payout = payoutOf(missed(4, 5));
    expect(payout.municipalities.map(({ repay }) => repay.toNumber())).toEqual(payout.municipalities.map(() => 0));
    const shares = numbers(payout.municipalities.map(({ regionalRepay }) => regionalRepay));
    expect(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBe(158_000);
    const exact = (158_000 * 21_507) / 643_153;
    expect([5283, 5284]).toContain(shares[TUBBERGEN]);
    expect(Math.abs((shares[TUBBERGEN] ?? 0) - exact)).toBeLessThan(1);
    expect(payout.net.toNumber()).toBe(16_274_000 - 142_000 - 158_000);
  });

  test("everything open is missed: Tubbergen stands for 92.562 of its own and 194.135 in the regional pot", () => {
    const { atRisk, municipalities } = payoutOf();
    const worst = atRisk?.allMissed;
    expect([worst?.repay[TUBBERGEN], worst?.regionalShares[TUBBERGEN]].map(Number)).toEqual([92_562, 194_135]);
    // By hand: the share in the whole grant less the share in the local pot.
    const local = byHand(2_768_000);
    const regional = byHand(8_573_500).map((whole, index) => whole - (local[index] ?? 0));
    expect(numbers(worst?.regionalShares ?? [])).toEqual(regional);
    expect(numbers(municipalities.map((own) => own.regional))).toEqual(regional);
    expect(municipalities[TUBBERGEN]?.local.plus(municipalities[TUBBERGEN].regional).toNumber()).toBe(286_697);
  });

  test("the regional pot divided by effort, where someone gave it", () => {
    const of = Object.fromEntries(
      published.municipalities.rows.map(({ code }, index) => [code, sumKnown([]).plus(index === TUBBERGEN ? 3 : 1)]),
    );
    const payout = payoutOf({ regionalKey: { kind: "hours", of }, ...missed(4, 5) });
    const [own, other] = [payout.municipalities[TUBBERGEN], payout.municipalities[0]];
    expect(Math.round((own?.regional.toNumber() ?? 0) / (other?.regional.toNumber() ?? 1))).toBe(3);
    expect(sumKnown(payout.municipalities.map(({ regionalRepay }) => regionalRepay)).toNumber()).toBe(158_000);
    expect(payout.rules.regionalRepayment).toMatch(/naar uren inzet/);
    // The local pot stays by inhabitants.
    expect(own?.local.toNumber()).toBe(92_562);
  });

  test("a key that gives nobody a part is not used, and said", () => {
    const payout = payoutOf({ regionalKey: { kind: "hours", of: {} } });
    expect(payout.municipalities[TUBBERGEN]?.regional.toNumber()).toBe(194_135);
    expect(payout.notices.map(({ code }) => code)).toContain("regional-key-unusable");
  });
});
