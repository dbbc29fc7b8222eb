import {
  compound,
  constant,
  countedAs,
  derived,
  minus,
  over,
  plus,
  previous,
  rounded,
  times,
  type Expression,
} from "../../model/plan/expression";

/** How many of these weeks make a month. */
function perMonth(weeks: string): Expression {
  return countedAs("weeks-per-month", over(weeks, constant("12")));
}

/** Amounts per talk and per inhabitant rise from 2025 on. */
export const index = derived("index", "Prijsindex", "factor", compound("indexation", "price-level"));
/** Hourly rates for setting up and training are those of 2024. */
export const staffIndex = derived(
  "index-staff",
  "Prijsindex uurtarieven",
  "factor",
  compound("indexation", "price-level-staff"),
);

const pace = derived(
  "talk-pace",
  "Gesprekken per jaar in het tempo van eind van het jaar",
  "people",
  times("adults", "talk-share", over("practices", "all-practices")),
);
/** A first talk is one person's. Practices join through the year, so a year has the mean of its start and its end; 2025 starts with the pilots. */
export const talksInYear = derived(
  "talks-in-year",
  "Eerste gesprekken in het jaar zelf",
  "people",
  over(plus(previous(pace, "pilot-pace"), pace), constant("2")),
);
export const firstTalks = derived(
  "first-talks",
  "Eerste gesprekken, 2025 met die van 2024",
  "people",
  plus(talksInYear, "talks-2024"),
);
export const allTalksInYear = derived(
  "all-talks-in-year",
  "Eerste en tweede gesprekken in het jaar zelf",
  "talks",
  times(countedAs("talks", talksInYear), plus(constant("1"), "second-talks")),
);
export const allTalks = derived(
  "all-talks",
  "Eerste en tweede gesprekken, 2025 met die van 2024",
  "talks",
  plus(allTalksInYear, times(countedAs("talks", "talks-2024"), plus(constant("1"), "second-talks-pilots"))),
);

export const diversion = derived("diversion", "Afbuiging ggz", "share", minus(constant("1"), "ggz-referral"));
export const divertedInYear = derived(
  "diverted-in-year",
  "Afgebogen van de ggz in het jaar zelf",
  "people",
  times(talksInYear, diversion),
);
export const diverted = derived(
  "diverted",
  "Afgebogen van de ggz, 2025 met 2024",
  "people",
  plus(divertedInYear, times("talks-2024", "diversion-pilots")),
);
/** Whoever goes to an informal provision is counted at every talk; in the pilots of 2024 at the first one only. */
export const informal = derived(
  "informal",
  "Naar een informele voorziening, 2025 met 2024",
  "people",
  times(plus(times(talksInYear, plus(constant("1"), "second-talks")), "talks-2024"), "sd-informal-share"),
);
export const pohInYear = derived(
  "poh-in-year",
  "Naar de POH ggz in het jaar zelf",
  "people",
  times(talksInYear, "poh-share"),
);
export const sdShare = derived(
  "sd-share",
  "Verwijzing sociaal domein",
  "share",
  plus("sd-informal-share", "sd-formal-share", "wmo-share"),
);

/** What someone who is kept out of mental-health care does not cost there: diagnostics and treatment. */
export const avoidedCare = derived(
  "avoided-care",
  "Vermeden diagnostiek en behandeling",
  "eur-per-person",
  plus("diagnostics", times("cmd-share", "treatment-cmd"), times("epa-share", "treatment-epa")),
);
export const avoidedConsults = derived(
  "avoided-consults",
  "Vermeden consulten per eerste gesprek",
  "eur-per-person",
  times("shorter-share", "shorter-consults", "consult-price"),
);

/** Everybody together: hours a week over the months of the start. */
export const teamStart = derived(
  "team-start",
  "Uren opstart van nieuwe teams",
  "hours",
  times("new-teams", "team-start-hours", "team-start-months", perMonth("weeks-per-year")),
);
export const projectLeadWeeks = derived(
  "project-lead-weeks-all",
  "Weken projectleider, 2025 met die van 2024",
  "weeks",
  plus("project-lead-weeks", times("project-lead-months-2024", perMonth("working-weeks"))),
);
/** A room for a daypart a week for every professional, in whole professionals; each pilot had one. */
export const dayparts = derived(
  "dayparts",
  "Dagdelen ruimte, 2025 met die van 2024",
  "count",
  countedAs(
    "count",
    times(
      plus(
        times(rounded(over(allTalksInYear, times("weeks-per-year", "talks-per-professional"))), "weeks-per-year"),
        times("pilots", "pilot-weeks-2024"),
      ),
      "room-factor",
    ),
  ),
);
const staffBefore = previous("talk-staff", "talk-staff-2024");
export const trained = derived(
  "trained",
  "Te scholen medewerkers: nieuw en vervangend",
  "people",
  plus(minus("talk-staff", staffBefore), times(staffBefore, "training-turnover")),
);
/** Everyone who was trained, those of 2024 too: what the milestones count. */
export const trainedWith2024 = derived(
  "trained-with-2024",
  "Geschoolde medewerkers, 2025 met die van 2024",
  "people",
  plus(trained, "talk-staff-2024"),
);
