import {
  anchored,
  constant,
  cumulative,
  derived,
  minus,
  negative,
  plus,
  rounded,
  times,
  type Derived,
} from "../../model/plan/expression";

/** Treatments that the support points make unnecessary. */
export const supportPoints = derived(
  "treatments-support-points",
  "Behandelingen door steunpunten",
  "people",
  times("support-point-visitors", "visitor-share"),
);

export const caseTable = derived(
  "treatments-case-table",
  "Behandelingen door de overlegtafel",
  "people",
  rounded(times("vertical-transfers", "transfer-share")),
);

/** The plan prints the total per year; what the two others leave of it are the exploratory talks. */
export const exploratoryTalks = derived(
  "treatments-ctp",
  "Behandelingen door CTP",
  "people",
  minus("treatments", plus(supportPoints, caseTable)),
);

/** People off the wait list in a year: of the exploratory talks only a part makes room for who waits. */
export const offTheWaitList = derived(
  "wait-list-off",
  "Van de wachtlijst",
  "people",
  plus(supportPoints, caseTable, times("ctp-usable-share", exploratoryTalks)),
);

/** Table 2 holds the results of the same three interventions as the treatments: they move together. Benefits positive. */
export const resultZvw = anchored(
  "result-zvw",
  {
    evidence:
      "De tabellen 13, 18 en 22 verdelen dit resultaat over dezelfde drie interventies als de behandelingen. Per behandeling is het € 3.120 in 2026, € 3.379 in 2027, € 3.006 in 2028 en € 3.471 in 2029: geen vaste prijs, dus een aanname.",
    assumed: true,
  },
  "treatments",
);

/** Whoever makes the social domain's result: support points save until 2027, the other two cost from 2028 on. */
const socialDomainPeople = derived(
  "social-domain-people",
  "Bezoekers of behandelingen achter het resultaat sociaal domein",
  "people",
  plus(
    times("support-point-visitors", "sd-support-share"),
    times(plus(caseTable, exploratoryTalks), minus(constant("1"), "sd-support-share")),
  ),
);

export const resultSd = anchored(
  "result-sd",
  {
    evidence:
      "Tot en met 2027 komt dit resultaat geheel van de steunpunten (tabel 13), daarna geheel van verkennende gesprekken en overlegtafel (tabellen 18 en 22). Het is € 1.759 en € 1.890 per extra bezoeker in 2026 en 2027, en € 3.026 en € 3.101 per behandeling in 2028 en 2029: geen vaste prijs, dus een aanname.",
    assumed: true,
  },
  socialDomainPeople,
);

/**
 * The end result as table 3 builds it up: what is left of the result Zvw after each source of money. Benefits negative,
 * running sums; the SPUK lines are printed for all years together, so only the last year is an end result. Money for
 * once-only costs (SPUK incidenteel) is left out, as agreed with the insurer.
 */
const afterIza = derived(
  "result-after-iza",
  "Resultaat na IZA (opgeteld)",
  "eur",
  cumulative(plus(negative(resultZvw), "investment-iza")),
);
const afterSpuk = derived(
  "result-after-spuk",
  "Resultaat na structurele SPUK (opgeteld)",
  "eur",
  plus(afterIza, "spuk-use", "spuk-staff"),
);
const afterSocialDomain = derived(
  "end-result",
  "Eindresultaat, na sociaal domein (opgeteld)",
  "eur",
  plus(afterSpuk, cumulative(negative(resultSd))),
);

export const endResult: readonly Derived[] = [afterIza, afterSpuk, afterSocialDomain];
