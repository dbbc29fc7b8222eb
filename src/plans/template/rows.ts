import { input, negative, times } from "../../model/plan/expression";
import type { RowDefinition } from "../../model/plan/plan";
import { index, prevented } from "./series";
import { PLAN } from "./source";

/** The lines of the business case, each a sum of products of inputs: benefits negative, costs positive. */
export const rows: readonly RowDefinition[] = [
  {
    id: "talks.prevented",
    kind: "impact",
    component: "1",
    label: "Voorkomen behandelingen ggz",
    domain: "zvw",
    recurring: false,
    amount: negative(times(prevented, "price-treatment", index)),
    source: PLAN,
  },
  {
    id: "cost.project-lead",
    kind: "cost",
    component: "0",
    label: "Projectleider",
    domain: { zvw: "1", sd: "1" },
    recurring: false,
    amount: input("cost.project-lead"),
    whyStill: "Het plan drukt alleen het bedrag.",
    requestedIn: [2026, 2027],
    source: PLAN,
  },
];
