import type { DiscountTerm } from "../model/plan/plan";

/** The real discount rate for social cost-benefit analysis in the Netherlands: of the country, so the same for every plan. */
export const DISCOUNT: readonly DiscountTerm[] = [
  {
    fromYear: 2021,
    rate: "0.0225",
    source: { document: "Rapport Werkgroep discontovoet 2020", detail: "standaarddiscontovoet, reëel, vanaf 2021" },
  },
];
