import fc from "fast-check";
import { evaluate } from "../../src/model/evaluation/evaluate";
import { Decimal, sumKnown } from "../../src/model/money/decimal";
import { withChoices } from "../../src/model/payout/with-choices";
import { NO_CHOICES, type PayoutChoices } from "../../src/model/plan/choices";
import type { Plan } from "../../src/model/plan/plan";
import { centraalGelderland, ijsselVecht } from "../../src/plans";
import requested from "../../src/plans/centraal-gelderland/published.json";
import printed from "../../src/plans/ijssel-vecht/published.json";
import { connectCells } from "../../src/workbook/connect/connect";
import type { Connection } from "../../src/workbook/connect/connection";
import { knownPayout, type KnownPayout } from "../support/known-payout";
import { exampleGrids } from "../workbook/support/grids";

const DAY = "2025-01-01";
const connections = new Map<Plan, Connection>();

beforeAll(async () => {
  for (const plan of [ijsselVecht, centraalGelderland]) {
    connections.set(plan, connectCells(plan, await exampleGrids(`voorbeeld-${plan.id}.xlsx`)));
  }
});

type People = readonly number[];

function choicesWith(plan: Plan, people: People, more: Partial<PayoutChoices> = {}): PayoutChoices {
  const of = Object.fromEntries(
    plan.municipalities.flatMap(({ code }, index) => {
      const inhabitants = people[index];
      return inhabitants === undefined ? [] : [[code, new Decimal(inhabitants)]];
    }),
  );
  return { ...NO_CHOICES, count: { on: DAY, status: "definitive", source: "CBS", file: "telling.csv", of }, ...more };
}

function resultWith(plan: Plan, choices: PayoutChoices) {
  const { figures } = connections.get(plan) ?? { figures: null };
  if (figures === null) throw new Error("not connected");
  return evaluate(plan, withChoices(figures, choices, plan.municipalities), { today: "2026-06-01" });
}

function paid(plan: Plan, people: People, more: Partial<PayoutChoices> = {}): KnownPayout {
  return knownPayout(resultWith(plan, choicesWith(plan, people, more)).payout);
}

/** Hamilton's rule for whole euros, by hand: floors, and then the largest remainders, ties by code. */
function byHand(amount: number, plan: Plan, people: People): readonly number[] {
  const whole = people.reduce((sum, count) => sum + count, 0);
  const parts = people.map((count, index) => ({
    index,
    code: plan.municipalities[index]?.code ?? "",
    floor: Math.floor((amount * count) / whole),
    rest: (amount * count) % whole,
  }));
  const left = amount - parts.reduce((sum, { floor }) => sum + floor, 0);
  const lucky = new Set(
    [...parts]
      .sort((a, b) => b.rest - a.rest || (a.code < b.code ? -1 : 1))
      .slice(0, left)
      .map(({ index }) => index),
  );
  return parts.map(({ floor, index }) => floor + (lucky.has(index) ? 1 : 0));
}

const IJSSEL_VECHT = [29_700, 62_500, 55_900, 18_900, 17_600, 45_200, 23_400, 134_800];
const GELDERLAND = [167_000, 47_500, 48_800, 31_500, 43_700, 1_750];
const numbers = (amounts: readonly Decimal[]) => amounts.map((amount) => amount.toNumber());

describe("MGN IJssel-Vecht", () => {
  // Second witness: the plan's own table of milestones, as it is printed.
  const spuk = printed.milestones.reduce((sum, { sd }) => sum + sd, 0);
  const iza = printed.milestones.reduce((sum, { ggz, firstLine }) => sum + ggz + firstLine, 0);

  test("pays what its milestones are worth: care to IZA, the social domain to SPUK", () => {
    const payout = paid(ijsselVecht, IJSSEL_VECHT);
    expect([payout.spuk, payout.iza, payout.total].map(Number)).toEqual([3_641_039, 1_761_309, 5_402_348]);
    expect([spuk, iza]).toEqual([3_641_039, 1_761_309]);
    expect(payout.municipalities.map(({ municipality: { code } }) => code)).toEqual(
      ijsselVecht.municipalities.map(({ code }) => code),
    );
    expect(payout.notices.map(({ code }) => code)).toContain("count-day-assumed");
  });

  test("shares the local pot as largest remainder by hand has it", () => {
    const payout = paid(ijsselVecht, IJSSEL_VECHT);
    expect(numbers(payout.municipalities.map(({ local }) => local))).toEqual(
      byHand(payout.local.toNumber(), ijsselVecht, IJSSEL_VECHT),
    );
  });

  test("a missed milestone goes back exactly as it came", () => {
    const [first] = printed.milestones.filter(({ name }) => name === "2a");
    const payout = paid(ijsselVecht, IJSSEL_VECHT, {
      milestones: { [first?.nr ?? 0]: { outcome: { status: "missed" } } },
    });
    expect(payout.repaid.toNumber()).toBe(first?.sd);
    expect(sumKnown(payout.municipalities.map(({ repay }) => repay)).toNumber()).toBe(first?.sd);
    expect(payout.iza.toNumber()).toBe(iza - (first ? first.ggz + first.firstLine : 0));
  });
});

describe("MGN Centraal Gelderland", () => {
  // Second witness: the totals of the request as the plan prints them.
  const { iza, spuk } = requested.investments;

  test("pays its request of each year, which hangs on no milestone", () => {
    const payout = paid(centraalGelderland, GELDERLAND);
    expect([payout.iza, payout.spuk].map(Number)).toEqual([1_932_006, 3_378_515]);
    expect([iza, spuk]).toEqual([1_932_006, 3_378_515]);
    expect(payout.milestones.map(({ milestone: { name, request } }) => [name, request])).toEqual(
      [2025, 2026, 2027].map((year) => [`Aanvraag ${year}`, year]),
    );
    expect(payout.milestones.every(({ milestone: { scope, scopeAssumed } }) => scope === "local" && scopeAssumed)).toBe(
      true,
    );
  });

  test("shares each total as largest remainder by hand has it", () => {
    const payout = paid(centraalGelderland, GELDERLAND);
    expect(numbers(payout.municipalities.map(({ local }) => local))).toEqual(
      byHand(3_378_515, centraalGelderland, GELDERLAND),
    );
  });

  test("does not say what a missed milestone costs, but that it is not known", () => {
    const missed = { outcome: { status: "missed" as const } };
    const { payout } = resultWith(
      centraalGelderland,
      choicesWith(centraalGelderland, GELDERLAND, { milestones: { 3: missed } }),
    );
    const notice = payout?.notices.find(({ code }) => code === "paid-by-request");
    expect(notice?.message).toMatch(/Niet of niet helemaal gehaald: KPI 3a\. Wat daarvoor terug moet, is onbekend/);
    expect(payout?.atRisk).toBeNull();
    expect([payout?.repaid, payout?.localRepaid, payout?.net]).toEqual([null, null, null]);
    // Nothing is asked for a regional pot, so nothing can go back from one.
    expect(payout?.regionalRepaid?.toNumber()).toBe(0);
    expect(payout?.municipalities.map(({ repay, kept }) => [repay, kept])).toEqual(
      payout?.municipalities.map(() => [null, null]),
    );
  });

  test("a request may be regional: then it is one pot", () => {
    const payout = paid(centraalGelderland, GELDERLAND, { milestones: { 2026: { scope: "regional" } } });
    const [, second] = payout.milestones;
    expect(payout.regional.equals(second?.milestone.spuk ?? 0)).toBe(true);
    expect(payout.local.plus(payout.regional).toNumber()).toBe(3_378_515);
  });

  test("the request is that of the business case, whatever it is", () => {
    const plan = centraalGelderland;
    const { figures } = connections.get(plan) ?? { figures: null };
    if (figures === null) throw new Error("not connected");
    const inputs = new Map(figures.inputs).set(
      "investment-spuk",
      [1, 2, 3, 0, 0].map((amount) => new Decimal(amount)),
    );
    const chosen = withChoices({ ...figures, inputs }, choicesWith(plan, GELDERLAND), plan.municipalities);
    expect(evaluate(plan, chosen).payout?.spuk.toNumber()).toBe(6);
    const unknown = new Map(figures.inputs).set("investment-spuk", [new Decimal(1), null, null, null, null]);
    const result = evaluate(plan, { ...chosen, inputs: unknown });
    expect([result.payout, result.payoutMissing?.kind]).toEqual([null, "unknown"]);
    expect(result.payoutMissing?.message).toMatch(/Een bedrag van de aanvraag/);
  });
});

describe.each([
  ["IJssel-Vecht", ijsselVecht],
  ["Centraal Gelderland", centraalGelderland],
])("%s with any inhabitants", (_, plan) => {
  const people = fc.array(fc.integer({ min: 1, max: 900_000 }), {
    minLength: plan.municipalities.length,
    maxLength: plan.municipalities.length,
  });

  test("rows of milestones and columns of municipalities add up exactly, to the euro and to the cent", () => {
    fc.assert(
      fc.property(people, fc.constantFrom<PayoutChoices["unit"]>("euro", "cent"), (counts, unit) => {
        const payout = paid(plan, counts, { unit });
        for (const { cells, local } of payout.milestones) expect(sumKnown(cells).equals(local)).toBe(true);
        payout.municipalities.forEach(({ local, years }, index) => {
          const column = payout.milestones.map(({ cells }) => cells[index] ?? new Decimal(NaN));
          expect(sumKnown(column).equals(local)).toBe(true);
          expect(sumKnown(years.map(({ received }) => received)).equals(local)).toBe(true);
        });
        expect(sumKnown(payout.municipalities.map(({ local }) => local)).equals(payout.local)).toBe(true);
        expect(payout.local.plus(payout.regional).equals(payout.spuk)).toBe(true);
        if (unit === "euro") {
          expect(numbers(payout.municipalities.map(({ local }) => local))).toEqual(
            byHand(payout.local.toNumber(), plan, counts),
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  test("on half a count nothing is paid out, and who is missing is named", () => {
    fc.assert(
      fc.property(people, fc.nat(plan.municipalities.length - 2), (counts, last) => {
        const half = counts.slice(0, last + 1);
        const { payout, payoutMissing, findings } = resultWith(plan, choicesWith(plan, half));
        expect([payout, payoutMissing?.kind]).toEqual([null, "unknown"]);
        const incomplete = findings.find(({ code }) => code === "count-incomplete");
        for (const { name, code } of plan.municipalities.slice(last + 1)) {
          for (const text of [payoutMissing?.message, incomplete?.message]) {
            expect(text).toContain(`${name} (${code})`);
            expect(text).toContain("telling.csv");
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  test("without a count it is unknown, and the ways to give one are told", () => {
    const { payout, payoutMissing } = resultWith(plan, NO_CHOICES);
    expect([payout, payoutMissing?.kind, payoutMissing?.remedies.length]).toEqual([null, "unknown", 3]);
  });
});
