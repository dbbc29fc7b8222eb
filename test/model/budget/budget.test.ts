import type { BudgetAmount, BudgetLine } from "../../../src/model/budget/budget";
import { budgetOf } from "../../../src/model/budget/budget-of";
import type { LineId } from "../../../src/model/budget/lines";
import { evaluate } from "../../../src/model/evaluation/evaluate";
import { Decimal } from "../../../src/model/money/decimal";
import { withChoices } from "../../../src/model/payout/with-choices";
import { NO_CHOICES, type PayoutChoices } from "../../../src/model/plan/choices";
import type { Figures } from "../../../src/model/plan/figures";
import type { Plan } from "../../../src/model/plan/plan";
import { centraalGelderland, twente } from "../../../src/plans";
import published from "../../../src/plans/twente/published.json";
import { publishedFigures } from "../../support/published-figures";
import { smallPlan } from "../../support/small-plan";
import { twenteFigures } from "../../support/twente-figures";

function budget(plan: Plan, figures: Figures, choices: Partial<PayoutChoices> = {}) {
  const chosen = withChoices(figures, { ...NO_CHOICES, ...choices });
  return budgetOf(plan, chosen, evaluate(plan, chosen));
}

function line(lines: readonly BudgetLine[], id: LineId): BudgetLine {
  const found = lines.find((each) => each.id === id);
  if (!found) throw new Error(`no line ${id}`);
  return found;
}

function linesOf(name: string, lines: ReturnType<typeof budget>) {
  const own = lines.municipalities.find(({ municipality }) => municipality.name === name);
  if (!own) throw new Error(`no ${name}`);
  return own.lines;
}

/** "46473", "none", "unknown". */
function said(amounts: readonly BudgetAmount[]): readonly string[] {
  return amounts.map((amount) => (typeof amount === "string" ? amount : amount.toFixed()));
}

describe("the multi-year budget of Twente", () => {
  const all = budget(twente, twenteFigures());
  const tubbergen = linesOf("Tubbergen", all);

  test("one time axis: the plan's years, and what comes after in prices of the last", () => {
    expect(all.years).toEqual([2025, 2026, 2027, 2028, 2029]);
    expect(all).toMatchObject({ from: 2030, priceYear: 2029 });
  });

  test("what goes on from 2028 is the slide's 1.377 with the half of the IT expert that the slide leaves out", () => {
    // Slide "Jaarlijkse kosten": 1.377 for the social domain in 2028; audit A6: 27 for the expert, of which half, makes 1.390.
    const slide = new Decimal(published.recurringFrom2028.sd).plus(13.5);
    const [, , , y2028] = line(all.all, "own-structural").amounts;
    expect(
      slide
        .minus(new Decimal(said([y2028 ?? "none"])[0] ?? "").div(1000))
        .abs()
        .toNumber(),
    ).toBeLessThan(1);
    expect(said(line(all.all, "own-structural").amounts)).toEqual(["none", "none", "none", "1389749", "1462615"]);
  });

  test("Tubbergen pays by its inhabitants, worked out by hand", () => {
    // 1.389.748,91 × 21.507 / 643.153 = 46.472,96 and 1.462.615,26 × 21.507 / 643.153 = 48.909,6
    expect(said(line(tubbergen, "own-structural").amounts)).toEqual(["none", "none", "none", "46473", "48910"]);
    expect(said([line(tubbergen, "own-structural").after])).toEqual(["48910"]);
    expect(said([line(tubbergen, "own").after, line(tubbergen, "balance").after])).toEqual(["48910", "-48910"]);
  });

  test("the request is what the council letter says: 6,9 million incidental and 1,6 structural", () => {
    const { incidentalMunicipal, structuralMunicipal } = published.funding.letterMillion;
    const [requested, structural] = said([
      line(all.all, "requested").total,
      line(all.all, "requested-structural").total,
    ]).map((amount) => new Decimal(amount).div(1_000_000));
    expect(requested?.minus(structural ?? 0).toFixed(1)).toBe(String(incidentalMunicipal));
    expect(structural?.toFixed(1)).toBe(String(structuralMunicipal));
  });

  test("what comes in is the payout's own, and after the scheme there is none", () => {
    expect(said(line(tubbergen, "grant-local").amounts).slice(3)).toEqual(["0", "none"]);
    expect(said([line(tubbergen, "grant-local").total, line(tubbergen, "risk-local").total])).toEqual([
      "92562",
      "92562",
    ]);
  });

  test("at worst everything goes back, in two parts that are its share in the whole grant", () => {
    // 8.573.500 × 21.507 / 643.153 = 286.697,4: the 92.562 and 194.135.
    expect(said([line(tubbergen, "risk-local").total, line(tubbergen, "risk-regional").total])).toEqual([
      "92562",
      "194135",
    ]);
    expect(said([line(tubbergen, "grant-regional").total])).toEqual(["194135"]);
  });

  test("once nothing is open any more there is no worst case, which is not unknown", () => {
    const milestones = Object.fromEntries(
      twente.milestones.map(({ nr }) => [nr, { outcome: { status: "met" as const } }]),
    );
    const own = linesOf("Tubbergen", budget(twente, twenteFigures(), { milestones }));
    expect(said([line(own, "risk-local").total, line(own, "risk-regional").total])).toEqual(["none", "none"]);
  });

  test("a missed milestone goes back in the year of its assessment, and is no longer at risk", () => {
    const missed = budget(twente, twenteFigures(), { milestones: { 15: { outcome: { status: "missed" } } } });
    const own = linesOf("Tubbergen", missed);
    const [repaid, risk] = [line(own, "repaid-local"), line(own, "risk-local")];
    const before = line(tubbergen, "risk-local").total;
    expect(repaid.amounts.filter((amount) => typeof amount !== "string" && amount.gt(0))).toHaveLength(1);
    expect(said([repaid.total])).not.toEqual(["0"]);
    const [back, open, was] = said([repaid.total, risk.total, before]).map(Number);
    expect((back ?? 0) + (open ?? 0)).toBe(was);
  });

  test("another key shares the spending, and leaves the grant as it was", () => {
    const hours = { kind: "hours" as const, of: { GM0183: new Decimal(3), GM0153: new Decimal(1) } };
    const own = budget(twente, twenteFigures(), { costKey: hours });
    expect(own.costKey).toBe(hours);
    const [almelo, keyed] = [linesOf("Almelo", own), linesOf("Tubbergen", own)];
    expect(said([line(almelo, "own").total])).toEqual(["0"]);
    // Three quarters of 1.462.615.
    expect(said([line(keyed, "own").after])).toEqual(["1096961"]);
    expect(line(keyed, "grant-local")).toEqual(line(tubbergen, "grant-local"));
  });

  test("a key that gives nobody anything gives way to inhabitants, and says so", () => {
    const own = budget(twente, twenteFigures(), { costKey: { kind: "hours", of: {} } });
    expect(own).toMatchObject({ costKeyUnusable: true, costKey: { kind: "inhabitants" } });
    expect(linesOf("Tubbergen", own)).toEqual(tubbergen);
  });
});

describe("none, nil and unknown", () => {
  test("a plan without spending that goes on, and without a request, has none of either", () => {
    const figures = publishedFigures(smallPlan);
    const own = budget(smallPlan, figures);
    expect(said(line(own.all, "own-structural").amounts)).toEqual(["none", "none"]);
    expect(said([line(own.all, "own-structural").after, line(own.all, "requested").total])).toEqual(["none", "none"]);
    expect(said([line(own.all, "grant-local").total])).toEqual(["none"]);
    // Its one cost row is nobody's grant, so it is paid from own means.
    expect(said(line(own.all, "own").amounts)).toEqual(["90000", "80000"]);
    expect(own.municipalities).toEqual([]);
  });

  test("a missing input makes its years unknown, and what hangs on them", () => {
    const own = budget(twente, twenteFigures({ "price-sd": [] }));
    expect(said(line(own.all, "own-structural").amounts)).toEqual(["none", "none", "none", "unknown", "unknown"]);
    expect(said([line(own.all, "own-structural").after, line(own.all, "balance").after])).toEqual([
      "unknown",
      "unknown",
    ]);
    expect(said([line(linesOf("Tubbergen", own), "own").total])).toEqual(["unknown"]);
  });

  test("Centraal Gelderland splits its request as a whole only: unknown a year, until its own result holds what goes on", () => {
    const own = budget(centraalGelderland, publishedFigures(centraalGelderland));
    expect(said(line(own.all, "requested-structural").amounts.slice(0, 3))).toEqual(["unknown", "unknown", "unknown"]);
    // Table 2: the social domain pays from 2028 on.
    expect(said(line(own.all, "own-structural").amounts.slice(3))).toEqual(["2221108", "4533710"]);
    expect(line(own.all, "requested").total).toBeInstanceOf(Decimal);
    expect(said([line(own.all, "grant-local").total, line(own.all, "balance").total])).toEqual(["unknown", "unknown"]);
  });
});
