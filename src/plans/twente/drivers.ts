import {
  anchored,
  constant,
  derived,
  plus,
  times,
  type Anchored,
  type Derived,
  type Driver,
  type Evidence,
  type Expression,
  type InputId,
} from "../../model/plan/expression";
import { index, talks } from "./series";

/**
 * What moves the rows that the plan prints as amounts only. The plan says it in words ("er wordt een jaarlijkse
 * indexatie toegepast"; 2025 is half a year; "kosten van deelname aan het verkennend gesprek nemen toe aangezien het
 * gesprek vaker plaatsvindt"); the evidence is whether one constant gives every printed amount, within its rounding.
 */
interface Follows extends Evidence {
  readonly drivers: readonly (Driver | InputId)[];
}

function shown(evidence: string, ...drivers: Follows["drivers"]): Follows {
  return { drivers, evidence, assumed: false };
}

const CONSULTS = shown(
  "Eén prijs per consultvraag, geïndexeerd, geeft alle vijf gedrukte bedragen binnen hun afronding.",
  "consults",
  index,
);
const FIXED_FIVE_YEARS = shown(
  "Eén vast bedrag per jaar (2025 half), geïndexeerd, geeft alle vijf gedrukte bedragen binnen hun afronding.",
  "year-part",
  index,
);
const FIXED_THREE_YEARS = shown(
  "Eén vast bedrag per jaar (2025 half), geïndexeerd, geeft alle drie gedrukte bedragen binnen hun afronding.",
  "year-part",
  index,
);
const INDEXED = shown(
  "Eén vast bedrag, geïndexeerd, geeft twee of drie gedrukte bedragen binnen hun afronding: een zwakker bewijs.",
  index,
);
/** "Er wordt een jaarlijkse indexatie toegepast": no more than that. */
const BY_RULE: Follows = {
  drivers: [index],
  evidence:
    "Alleen de regel van het plan dat er een jaarlijkse indexatie wordt toegepast; de gedrukte bedragen tonen het niet.",
  assumed: true,
};

function talksAt(prices: string): Follows {
  return shown(
    `Het plan: deelname neemt toe “aangezien het gesprek vaker plaatsvindt”. Eén prijs per gesprek (${prices}, prijspeil 2025), geïndexeerd, geeft 2027 tot en met 2029 binnen hun afronding; 2025 en 2026 hebben een eigen prijs.`,
    talks,
    index,
  );
}

/** By row; a row that is not here follows nothing: by quotation, material, or already spent. */
const FOLLOWS: Readonly<Record<InputId, Follows>> = {
  "cost.0.core-team": BY_RULE,
  "cost.0.absence-zvw": FIXED_THREE_YEARS,
  "cost.0.absence-sd": INDEXED,
  "cost.1.project-lead": BY_RULE,
  "cost.1.absence-zvw": FIXED_THREE_YEARS,
  "cost.1.absence-sd": FIXED_THREE_YEARS,
  "cost.2.project-lead": FIXED_THREE_YEARS,
  "cost.2.absence-zvw": BY_RULE,
  "cost.2.absence-sd": BY_RULE,
  "cost.2.participation-zvw": talksAt("€ 162,40"),
  "cost.2.participation-sd": talksAt("€ 286,60"),
  "cost.3-4-5.project-lead-it": {
    drivers: [index],
    evidence:
      "De IT-expert (vanaf 2027) volgt de index in de gedrukte bedragen; voor de projectleider tot en met 2027 is er alleen de regel van het plan dat er een jaarlijkse indexatie wordt toegepast.",
    assumed: true,
  },
  "cost.3-4-5.absence-zvw": BY_RULE,
  "cost.3-4-5.absence-sd": BY_RULE,
  "cost.3-4-5.participation-zvw": FIXED_FIVE_YEARS,
  "cost.3-4-5.participation-sd": FIXED_FIVE_YEARS,
  "cost.6.project-lead": FIXED_THREE_YEARS,
  "cost.6.absence-zvw": BY_RULE,
  "cost.6.absence-sd": BY_RULE,
  "cost.7.absence-zvw": FIXED_THREE_YEARS,
  "cost.7.absence-sd": INDEXED,
  "cost.7.participation-zvw": CONSULTS,
  "cost.7.participation-sd": CONSULTS,
  "cost.8.project-lead": FIXED_THREE_YEARS,
  "cost.8.absence-zvw": BY_RULE,
  "cost.8.absence-sd": BY_RULE,
};

/** The printed amounts of a row, with what moves them. */
export function printedAmount(id: InputId): Expression {
  const follows = FOLLOWS[id];
  return follows ? anchored(id, follows, ...follows.drivers) : { kind: "input", id };
}

/** What is put into the support points: by this much their benefits in society move. */
const supportPointEffort: Derived = derived(
  "support-point-effort",
  "Inzet voor de steunpunten",
  "eur",
  plus(
    times("support-point-sd", index),
    "cost.6.material",
    printedAmount("cost.6.absence-zvw"),
    printedAmount("cost.6.absence-sd"),
    // With nine tenths of the project leader the years 2025 to 2027 come out too.
    times(constant("0.9"), printedAmount("cost.6.project-lead")),
  ),
);

export const supportPointBenefits: Anchored = anchored(
  "support-point.benefits",
  {
    evidence:
      "1,35 × de inzet (extra uitgaven sociaal domein, materiaal, verletkosten en 0,9 × de projectleider) geeft alle vijf gedrukte bedragen binnen hun afronding; 1,35 is het rendement dat het plan van IJssel-Vecht noemt (IPW 2018).",
    assumed: false,
  },
  supportPointEffort,
);

export const docoGpConsults: Anchored = anchored(
  "doco.gp-consults",
  {
    evidence:
      "De prijs per casus is in het conceptplan en in het definitieve plan dezelfde, terwijl het aantal casussen verschilt; het bedrag is niet geïndexeerd.",
    assumed: false,
  },
  "doco-cases",
);
