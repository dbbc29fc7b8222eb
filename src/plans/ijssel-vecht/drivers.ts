import { anchored, constant, derived, over, plus, times } from "../../model/plan/expression";
import { allTalksInYear, firstTalks, index, informal, staffIndex, teamStart } from "./series";

/** What moves the rows that no published assumption explains to the euro: the amounts themselves are taken over. */

/** The pilots ran half in 2024 and half in 2025: the mean of both price levels. */
const pilotIndex = derived(
  "index-pilots",
  "Prijsindex pilots, midden van twee jaren",
  "factor",
  over(plus(staffIndex, over(staffIndex, plus(constant("1"), "indexation"))), constant("2")),
);

export const pilots = anchored(
  "cost.pilots",
  {
    evidence:
      "Het plan noemt 8 pilots van 260 uur, half in 2024 en half in 2025. Hoe de uren over vier rollen met eigen tarieven zijn verdeeld, is niet gepubliceerd; het is één gedrukt bedrag, dat niet kan tonen hoe het meebeweegt.",
    assumed: true,
  },
  "pilots",
  "pilot-hours",
  pilotIndex,
);

export const groupTraining = anchored(
  "cost.training-group",
  {
    evidence:
      "Het plan noemt 36 medewerkers per jaar; het tarief van wie de scholing geeft, is niet gepubliceerd. Eén bedrag per medewerker (€ 1.851,54, prijspeil 2024), geïndexeerd, geeft beide gedrukte bedragen binnen hun afronding: twee jaren, een zwakker bewijs.",
    assumed: false,
  },
  "group-trainees",
  staffIndex,
);

/** As the published shares and prices have it: 0,6% to 0,7% below what is printed. */
const moreSdAsPublished = derived(
  "more-sd-as-published",
  "Meer gebruik sociaal domein volgens de gepubliceerde prijzen",
  "eur",
  times(
    plus(
      times(informal, "sd-informal-price"),
      times(firstTalks, plus(times("sd-formal-share", "sd-formal-price"), times("wmo-share", "wmo-price"))),
    ),
    index,
  ),
);

export const moreSd = anchored(
  "cost.more-sd",
  {
    evidence:
      "De gepubliceerde aandelen en prijzen geven elk jaar 0,6% tot 0,7% minder dan is gedrukt. Met € 179,73 in plaats van € 177,60 per eerste gesprek voor formele en Wmo-hulp komen alle vijf gedrukte bedragen uit; waar dat verschil vandaan komt, is niet gepubliceerd.",
    assumed: false,
  },
  moreSdAsPublished,
);

/** Hours in talks and in starting teams, as far as the plan publishes them. */
const startPerRole = times(teamStart, "role-share");
const sdHours = derived(
  "hours-social-domain",
  "Uren sociaal domein in gesprekken en opstart",
  "hours",
  plus(times(allTalksInYear, plus("sd-talk-direct", "sd-talk-indirect")), startPerRole),
);
const evdHours = derived(
  "hours-experience",
  "Uren ervaringsdeskundigen in gesprekken en opstart",
  "hours",
  plus(times(allTalksInYear, "evd-talk-hours"), startPerRole),
);

function explained(shares: string): string {
  return `De gepubliceerde uren voor gesprekken en opstart zijn ${shares} van de gedrukte fte; de rest zijn verwijzingen, die niet zijn gepubliceerd en volgens deze aanname gelijk opgaan.`;
}

export const fteSocialDomain = anchored(
  "fte-sd",
  { evidence: explained("64%, 65% en vanaf 2027 57%"), assumed: true },
  sdHours,
);

export const fteExperience = anchored(
  "fte-evd",
  { evidence: explained("58%, 60% en vanaf 2027 42%"), assumed: true },
  evdHours,
);
