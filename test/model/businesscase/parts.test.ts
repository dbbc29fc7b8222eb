import { bandwidthResult } from "../../../src/model/businesscase/bandwidths";
import { partOf, shareOf, sumOf } from "../../../src/model/businesscase/domain-series";
import { fundingOf, fundingSeries } from "../../../src/model/businesscase/funding";
import { LIMIT_WORDS, limitVerdict } from "../../../src/model/businesscase/limits";
import { presentValueSeries } from "../../../src/model/businesscase/present-value";
import { requestsOf } from "../../../src/model/businesscase/requests";
import { totalSeries } from "../../../src/model/businesscase/row-series";
import { sharedRiskSeries } from "../../../src/model/businesscase/shared-risk";
import { spendingParts } from "../../../src/model/businesscase/spending-parts";
import { amountIn, contextOf } from "../../../src/model/formula/amounts";
import { Decimal } from "../../../src/model/money/decimal";
import { compound, constant, input, plus, type Expression } from "../../../src/model/plan/expression";
import { withConnected } from "../../../src/model/plan/figures";
import type { Plan, RowDefinition } from "../../../src/model/plan/plan";
import { smallPlan } from "../../support/small-plan";

// Worked out by hand.
const [, cost] = smallPlan.rows as [RowDefinition, RowDefinition];
const YEARS = [2025, 2026, 2027, 2028];
const contextWith = (values: Readonly<Record<string, readonly number[]>>, years = YEARS) => {
  const inputs = new Map(Object.entries(values).map(([id, list]) => [id, list.map((value) => new Decimal(value))]));
  return contextOf({ years }, withConnected({ inputs }));
};

describe("a figure against its limits", () => {
  const context = contextWith({ a: [1, 2, 3, 4] });
  const within = (limits: { min?: string; max?: string; from?: number; until?: number }) =>
    bandwidthResult(context, {
      ...{ id: "a", label: "A", of: input("a"), unit: "share", source: smallPlan.source },
      ...limits,
    }).years.map((each) => [each.year, each.within]);

  test("holds from one year until another, both included; in all of them where neither is said", () => {
    expect(within({ min: "2", max: "3", from: 2026, until: 2027 })).toEqual([
      [2026, true],
      [2027, true],
    ]);
    expect(within({ min: "2", max: "3", until: 2026 }).map(([year]) => year)).toEqual([2025, 2026]);
    expect(within({ min: "2", max: "3" }).map(([, is]) => is)).toEqual([false, true, true, false]);
  });

  test("has no least or no most where the plan names none", () => {
    expect(within({ min: "2" }).map(([, is]) => is)).toEqual([false, true, true, true]);
    expect(within({ max: "3" }).map(([, is]) => is)).toEqual([true, true, true, false]);
  });

  test("one year outside is outside, whatever is unknown; else unknown where one is", () => {
    const verdict = (...of: readonly (boolean | null)[]) =>
      limitVerdict({ years: of.map((each, index) => ({ year: 2025 + index, value: null, within: each })) });
    expect([verdict(true, true), verdict(true, null, false), verdict(true, null), verdict()]).toEqual([
      ...["within", "outside", "unknown", "within"],
    ]);
    expect(LIMIT_WORDS).toEqual({ within: "ok", outside: "let op" });
  });
});

describe("what a domain bears of a row", () => {
  const of = input("a");

  test("all or nothing of a row of one domain", () => {
    expect(partOf("sd", { domain: "sd" }, of)).toEqual([of]);
    expect(partOf("zvw", { domain: "sd" }, of)).toEqual([]);
    expect([shareOf("sd", { domain: "sd" }), shareOf("zvw", { domain: "sd" })]).toEqual([constant("1"), constant("0")]);
  });

  test("its weight of a row of both: with a weight of nothing, nothing, also while the amount is unknown", () => {
    const context = contextWith({ a: [100] });
    const domain = { zvw: "1", sd: "3" };
    const parts = (["zvw", "sd"] as const).map((each) => partOf(each, { domain }, of)[0]);
    expect(parts.map((part) => part && amountIn(context, part, 0)?.toNumber())).toEqual([25, 75]);
    expect(partOf("sd", { domain: { zvw: "1", sd: "0" } }, of)).toEqual([]);
  });

  test("a sum of nothing is nil, not unknown", () => {
    expect(sumOf([])).toEqual(constant("0"));
    expect(sumOf([of, of])).toEqual(plus(of, of));
  });
});

describe("funding in the years of a request", () => {
  const requested = { ...cost, requestedIn: [2025, 2026] };
  const context = (values: Readonly<Record<string, readonly number[]>>) => contextWith(values, [2025, 2026]);

  test("both kinds together are their sum, as a formula too", () => {
    const { total, incidental, structural } = fundingSeries({ ...smallPlan, rows: [requested] })?.requested ?? {};
    if (!total || !incidental || !structural) throw new Error("nothing requested");
    expect(total.sd.of).toEqual(plus(incidental.sd, structural.sd));
  });

  test("is known as a whole where it is unknown what of it goes on", () => {
    const plan = { ...smallPlan, rows: [{ ...requested, structuralInRequest: input("goes-on") }] };
    const known = fundingOf(context({ programme: [90, 80], "goes-on": [30] }), plan)?.requested;
    expect([known?.total, known?.incidental, known?.structural].map((each) => each?.sd?.toNumber())).toEqual([
      ...[170, 140, 30],
    ]);
    const unknown = fundingOf(context({ programme: [90, 80] }), plan)?.requested;
    expect(unknown?.total.sd?.toNumber()).toBe(170);
    expect([unknown?.incidental.sd, unknown?.structural.sd]).toEqual([null, null]);
  });
});

test("a rate that holds from the first year on is a rate of that year", () => {
  const from = (fromYear: number) =>
    presentValueSeries({ ...smallPlan, discount: [{ fromYear, rate: "0.02", source: smallPlan.source }] });
  expect(from(2025)).not.toBeNull();
  expect(from(2026)).toBeNull();
});

test("rows in constant prices are told apart only where the others are made real", () => {
  const discount = [{ fromYear: 2025, rate: "0.02", source: smallPlan.source }];
  const fixed = smallPlan.rows.map((row) => ({ ...row, constantPrices: true as const }));
  const constantOf = (more: Partial<Plan>) => presentValueSeries({ ...smallPlan, discount, ...more })?.constant ?? null;
  expect(constantOf({ rows: fixed })).toBeNull();
  expect(constantOf({ priceIndex: compound("inflation", "price-level") })).toBeNull();
  expect(constantOf({ rows: fixed, priceIndex: compound("inflation", "price-level") })).not.toBeNull();
});

describe("which rows count", () => {
  const [effect] = smallPlan.rows as [RowDefinition, RowDefinition];
  const asked = { ...effect, id: "extra", amount: input("extra"), requestedIn: [2025] };
  const participation = { ...cost, requestedIn: [2025] };
  const outside = { ...cost, id: "outside", amount: input("outside") };
  const plan = { ...smallPlan, rows: [asked, participation, outside] };
  const context = contextWith({ extra: [5, 6], programme: [90, 80], outside: [1, 2] }, [2025, 2026]);
  const amountOf = (of: Expression | undefined, year = 0) => of && amountIn(context, of, year)?.toNumber();

  test("in a total: those of its kind", () => {
    const totals = (["impact", "cost", "result"] as const).map((kind) => amountOf(totalSeries(plan, kind)));
    expect(totals).toEqual([5, 91, 96]);
  });

  test("as spending: every cost, and an effect that is asked for", () => {
    const parts = spendingParts(plan).map(({ row, year, requested }) => [row.id, year, requested]);
    expect(parts).toEqual([
      ["extra", 2025, true],
      ["extra", 2026, false],
      ["programme", 2025, true],
      ["programme", 2026, false],
      ["outside", 2025, false],
      ["outside", 2026, false],
    ]);
    expect(spendingParts({ ...smallPlan, rows: [effect] })).toEqual([]);
  });

  test("in the request of a year: what is requested in it, and nothing else that is spent", () => {
    const request = requestsOf(context, plan).map(({ year, iza, spuk }) => [year, iza?.toNumber(), spuk?.toNumber()]);
    expect(request).toEqual([[2025, 5, 90]]);
  });

  test("in the shared risk: what is requested, or of that the cost alone; never each party's own", () => {
    const rows = (basis: "requested" | "programme", of = plan) =>
      sharedRiskSeries(of, basis)?.rows.map((each) => [each.row.id, amountOf(each.of)]);
    expect(rows("requested")).toEqual([
      ["extra", 5],
      ["programme", 90],
    ]);
    expect(rows("programme")).toEqual([["programme", 90]]);
    // What goes on is no programme cost.
    const lasting = { ...plan, rows: [asked, { ...participation, recurring: true }] };
    expect(rows("programme", lasting)).toEqual([["programme", 0]]);
    expect(rows("requested", lasting)).toEqual([
      ["extra", 5],
      ["programme", 90],
    ]);
    const own = { ...plan, rows: [asked, { ...participation, ownCost: "absence" as const }] };
    expect(rows("requested", own)).toEqual([["extra", 5]]);
    expect(sharedRiskSeries({ ...smallPlan, rows: [outside] }, "requested")).toBeNull();
  });
});
