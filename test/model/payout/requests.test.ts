import { Decimal } from "../../../src/model/money/decimal";
import { isByRequest, REQUEST_SCOPE_REASON, requestedGrants } from "../../../src/model/payout/requests";
import { NO_CHOICES } from "../../../src/model/plan/choices";

// By hand: a request a year, rounded to whole units each, on the last day of its year or of the scheme.
const d = (value: number | string) => new Decimal(value);
const END = "2027-06-30";
const REQUESTS = [
  { year: 2026, iza: d("100.4"), spuk: d("200.5") },
  { year: 2027, iza: d(0), spuk: d("7.004") },
];

test("each year is paid as a milestone would be, and hangs on none", () => {
  const choices = { ...NO_CHOICES, milestones: { 2027: { scope: "regional" as const } } };
  expect(requestedGrants(REQUESTS, choices, END)).toEqual([
    {
      ...{ nr: 2026, name: "Aanvraag 2026", component: "0", obligation: "effort", due: "2026-12-31", dueAssumed: true },
      description: "Wat voor 2026 is aangevraagd; hangt niet aan een mijlpaal",
      ...{ total: d(301), iza: d(100), spuk: d(201), scope: "local", scopeAssumed: true },
      ...{ outcome: { status: "open" }, request: 2026 },
    },
    {
      ...{ nr: 2027, name: "Aanvraag 2027", component: "0", obligation: "effort", due: END, dueAssumed: true },
      description: "Wat voor 2027 is aangevraagd; hangt niet aan een mijlpaal",
      ...{ total: d(7), iza: d(0), spuk: d(7), scope: "regional", scopeAssumed: false },
      ...{ outcome: { status: "open" }, request: 2027 },
    },
  ]);
  const cents = requestedGrants(REQUESTS, { ...NO_CHOICES, unit: "cent" }, END);
  expect(cents?.map(({ total }) => total.toNumber())).toEqual([300.9, 7]);
  expect(REQUEST_SCOPE_REASON).toBe("Het plan noemt geen regionale pot; de aanvraag is voor de gemeenten samen.");
});

test("while one amount is unknown there is nothing to pay", () => {
  expect(requestedGrants([...REQUESTS, { year: 2028, iza: null, spuk: d(1) }], NO_CHOICES, END)).toBeNull();
  expect(requestedGrants([...REQUESTS, { year: 2028, iza: d(1), spuk: null }], NO_CHOICES, END)).toBeNull();
  expect(requestedGrants([], NO_CHOICES, END)).toEqual([]);
});

test("money is of requests as soon as one is there", () => {
  const [request] = requestedGrants(REQUESTS, NO_CHOICES, END) ?? [];
  if (!request) throw new Error("no request");
  const milestone = { ...request };
  delete (milestone as { request?: number }).request;
  expect(isByRequest({ milestones: [{ milestone }, { milestone: request }] })).toBe(true);
  expect(isByRequest({ milestones: [{ milestone }] })).toBe(false);
});
