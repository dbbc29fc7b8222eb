import { cumulative, derived, minus, negative, plus, rounded, times } from "../../model/businesscase/expression";
import type { Derived } from "../../model/businesscase/expression";

/** Treatments that the support points make unnecessary. */
export const supportPoints = derived(
  "treatments-support-points",
  "Behandelingen door steunpunten (afgeleid)",
  "people",
  times("support-point-visitors", "visitor-share"),
);

export const caseTable = derived(
  "treatments-case-table",
  "Behandelingen door de overlegtafel (afgeleid)",
  "people",
  rounded(times("vertical-transfers", "transfer-share")),
);

/** The plan prints the total per year; what the two others leave of it are the exploratory talks. */
export const exploratoryTalks = derived(
  "treatments-ctp",
  "Behandelingen door verkennende gesprekken, CTP (rest)",
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

const LAST = "opgeteld, eindstand in het laatste jaar";

/**
 * The end result as table 3 builds it up: what is left of the result Zvw after each source of money. Benefits negative,
 * running sums; the SPUK lines are printed for all years together, so only the last year is an end result. Money for
 * once-only costs (SPUK incidenteel) is left out, as agreed with the insurer.
 */
const afterIza = derived(
  "result-after-iza",
  `Resultaat Zvw na IZA (${LAST})`,
  "eur",
  cumulative(plus(negative("result-zvw"), "investment-iza")),
);
const afterSpuk = derived(
  "result-after-spuk",
  `Resultaat na structurele SPUK (${LAST})`,
  "eur",
  plus(afterIza, "spuk-use", "spuk-staff"),
);
const afterSocialDomain = derived(
  "end-result",
  `Eindresultaat na sociaal domein, AZWA (${LAST})`,
  "eur",
  plus(afterSpuk, cumulative(negative("result-sd"))),
);

export const endResult: readonly Derived[] = [afterIza, afterSpuk, afterSocialDomain];
