import { input, negative, plus } from "../../model/plan/expression";
import type { RowDefinition } from "../../model/plan/plan";
import { resultSd, resultZvw } from "./series";
import { table } from "./source";

/** The years of the IZA and SPUK requests. */
const REQUESTED = [2025, 2026, 2027];

/** Of both investments. */
const WHY_STILL =
  "Een bedrag dat is aangevraagd en zo wordt toegekend. Het plan drukt niet per jaar waar het uit bestaat, en niet in welk prijspeil.";

const common = { component: "0", recurring: false, source: table("2") } as const;

/** Table 2, per year and domain; the plan prints no amounts per year for its interventions. There a benefit is positive. */
export const rows: readonly RowDefinition[] = [
  {
    ...common,
    id: "result.zvw",
    kind: "impact",
    label: "Resultaat Zvw",
    domain: "zvw",
    amount: negative(resultZvw),
  },
  {
    ...common,
    id: "result.sd",
    kind: "impact",
    label: "Resultaat sociaal domein",
    domain: "sd",
    amount: negative(resultSd),
    // Until then SPUK pays for more use and staff of the social domain; from then on its own result holds them.
    structuralFrom: 2028,
  },
  {
    ...common,
    id: "investment.iza",
    kind: "cost",
    label: "Investering IZA (Zvw)",
    domain: "zvw",
    amount: input("investment-iza"),
    whyStill: WHY_STILL,
    requestedIn: REQUESTED,
  },
  {
    ...common,
    id: "investment.spuk",
    kind: "cost",
    label: "Investering SPUK (sociaal domein)",
    domain: "sd",
    amount: input("investment-spuk"),
    whyStill: WHY_STILL,
    requestedIn: REQUESTED,
    // Table 3; nowhere printed per year.
    structuralInRequest: plus("spuk-use", "spuk-staff"),
    goesOnIn: "result.sd",
  },
];
