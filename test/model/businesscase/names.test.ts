import { afterwardsSeries } from "../../../src/model/businesscase/afterwards";
import { fundingSeries } from "../../../src/model/businesscase/funding";
import { presentValueSeries } from "../../../src/model/businesscase/present-value";
import { recurringSeries } from "../../../src/model/businesscase/recurring";
import { requestSeries } from "../../../src/model/businesscase/requests";
import { totalSeries } from "../../../src/model/businesscase/row-series";
import { sharedRiskSeries } from "../../../src/model/businesscase/shared-risk";
import { socialSpending } from "../../../src/model/businesscase/social-spending";
import { notStated } from "../../../src/model/businesscase/spending-parts";
import { compound, type Derived } from "../../../src/model/plan/expression";
import type { RowDefinition } from "../../../src/model/plan/plan";
import { centraalGelderland } from "../../../src/plans";
import { smallPlan } from "../../support/small-plan";

/**
 * What a reader meets on the sheet and in explanations, written out by hand; the ids are asked for by others, and by files
 * that were kept. What does not stand in euros would not add up with the rest.
 */
const [benefit, cost] = smallPlan.rows as [RowDefinition, RowDefinition];
const plan = {
  ...smallPlan,
  rows: [
    { ...benefit, constantPrices: true as const },
    { ...cost, requestedIn: [2025] },
  ],
};
const named = (...series: readonly (Derived | null | undefined)[]) =>
  series.map((each) => (each ? `${each.id}: ${each.label} (${each.unit})` : null));

test("the years after those of the plan", () => {
  const series = afterwardsSeries(centraalGelderland);
  const { perYear, cover } = series ?? {};
  expect(named(cover?.spending, cover?.available, cover?.gap, cover?.before, cover?.gapAfterBefore)).toEqual([
    "afterwards.spending: Structurele uitgaven sociaal domein, 2028–2029 (eur)",
    "afterwards.available: AZWA-middelen waar het plan op rekent, 2028–2029 (eur)",
    "afterwards.gap: Wat dan nog ongedekt is (eur)",
    "afterwards.before: Resultaat sociaal domein tot en met 2027 (eur)",
    "afterwards.gap-after-before: Ongedekt, als ook dat wordt ingezet (eur)",
  ]);
  expect(named(perYear?.zvw, perYear?.sd, perYear?.total)).toEqual([
    "afterwards.per-year.zvw: Resultaat per jaar vanaf 2030, Zvw (eur)",
    "afterwards.per-year.sd: Resultaat per jaar vanaf 2030, sociaal domein (eur)",
    "afterwards.per-year: Resultaat per jaar vanaf 2030 (eur)",
  ]);
  const { afterwards } = centraalGelderland;
  const zvw = afterwards && { ...afterwards, cover: { ...afterwards.cover, domain: "zvw" as const } };
  expect(afterwardsSeries({ ...centraalGelderland, ...(zvw && { afterwards: zvw }) })?.cover.before.label).toBe(
    "Resultaat Zvw tot en met 2027",
  );
});

test("funding, as a whole and row by row", () => {
  const funding = fundingSeries(plan);
  const kinds = (of: "requested" | "outside" | "spending") => {
    const { incidental, structural, total } = funding?.[of] ?? {};
    return named(incidental?.total, structural?.total, total?.total);
  };
  expect(kinds("requested")).toEqual([
    "funding.requested.incidental: Gevraagd, incidenteel (eur)",
    "funding.requested.structural: Gevraagd, structureel (eur)",
    "funding.requested: Gevraagd (eur)",
  ]);
  expect(kinds("outside")).toEqual([
    "funding.outside.incidental: Buiten de aanvraag, incidenteel (eur)",
    "funding.outside.structural: Buiten de aanvraag, structureel (eur)",
    "funding.outside: Buiten de aanvraag (eur)",
  ]);
  expect(kinds("spending")).toEqual([
    "funding.spending.incidental: Uitgaven, incidenteel (eur)",
    "funding.spending.structural: Uitgaven, structureel (eur)",
    "funding.spending: Uitgaven in de jaren van de aanvraag (eur)",
  ]);
  const [row] = funding?.rows ?? [];
  expect(named(row?.incidental, row?.structural, row?.total)).toEqual([
    "funding.requested.incidental.programme: Programma: Gevraagd, incidenteel (eur)",
    "funding.requested.structural.programme: Programma: Gevraagd, structureel (eur)",
    "funding.requested.total.programme: Programma: Gevraagd (eur)",
  ]);
});

test("request, recurring cost, shared risk", () => {
  const risk = sharedRiskSeries(plan, "requested");
  expect(named(requestSeries(plan).total, recurringSeries(plan).series.total, risk?.series.total)).toEqual([
    "request: Gevraagd in het jaar (eur)",
    "recurring: Structurele uitgaven (eur)",
    "shared-risk: Gedeeld risico: gevraagd, zonder verletkosten en reeds gemaakte kosten (eur)",
  ]);
  expect(named(risk?.rows[0]?.of)).toEqual(["shared-risk.programme: Programma: gedeeld risico (eur)"]);
});

test("what municipalities spend", () => {
  expect(named(...Object.values(socialSpending(plan)).map(({ of }) => of))).toEqual([
    "budget.requested: Uitgaven uit de aanvraag (eur)",
    "budget.requested-structural: Uitgaven uit de aanvraag, waarvan structureel (eur)",
    "budget.own: Uitgaven voor eigen rekening (eur)",
    "budget.own-structural: Uitgaven voor eigen rekening, waarvan structureel (eur)",
  ]);
});

test("what municipalities go on spending after the request is the recurring cost itself", () => {
  expect(JSON.stringify(socialSpending(plan)["own-structural"].of)).toContain('"recurring.sd"');
});

test("totals, and what is not stated", () => {
  expect(named(...(["impact", "cost", "result"] as const).map((kind) => totalSeries(plan, kind)))).toEqual([
    "total.impact: Impact (eur)",
    "total.cost: Kosten (eur)",
    "total.result: Resultaat (eur)",
  ]);
  const { id, label, unit, terms } = notStated(cost);
  expect([id, label, unit, terms]).toEqual([
    "programme.structural",
    "wat per jaar structureel is van “Programma” (dat zegt het plan niet)",
    "eur",
    [],
  ]);
});

test("present value", () => {
  const discount = [2028, 2021].map((fromYear) => ({ fromYear, rate: "0.02", source: plan.source }));
  const series = presentValueSeries({ ...plan, discount, priceIndex: compound("inflation", "price-level") });
  expect(named(series?.constant, series?.real, series?.factor, series?.value)).toEqual([
    "present-value.constant: Deel van het resultaat dat al in vaste prijzen is (eur)",
    "present-value.real: Resultaat in prijzen van het basisjaar (eur)",
    "present-value.factor: Waarde in 2025 van € 1 (factor)",
    "present-value: Contante waarde van het resultaat (eur)",
  ]);
  expect(series?.rate).toMatchObject({ id: "discount-rate", label: "Reële discontovoet", unit: "share" });
  expect(series?.rate.terms.map(({ fromYear }) => fromYear)).toEqual([2021, 2028]);
});
