import { derivedKey } from "../ijssel-vecht/calculation";
import type { Ref } from "../kit/addresses";
import { YEARS, type Year } from "../kit/years";
import { mgn } from "./call";

/** A row of one year as a formula; `ref` finds inputs, and steps by `step`. */
export type Call = (ref: Ref, year: Year) => string;

const step = (ref: Ref, id: string, year: Year) => ref(derivedKey(id), year);
const index = (ref: Ref, year: Year) => step(ref, "index", year);
const staffIndex = (ref: Ref, year: Year) => step(ref, "index-staff", year);

/** Talks of a year at a price each. */
const perTalk =
  (price: (ref: Ref) => string): Call =>
  (ref, year) =>
    mgn("DEELNAMEKOSTEN", step(ref, "all-talks", year), price(ref), index(ref, year));

/** The hours in which the new teams start, a quarter for each role. */
const upscaling =
  (rate: (ref: Ref) => string): Call =>
  (ref, year) =>
    mgn(
      "UITVOERINGSKOSTEN",
      `${ref("new-teams", year)}*${ref("role-share")}`,
      `${ref("team-start-hours")}*${ref("team-start-months")}*${ref("weeks-per-year")}/12`,
      rate(ref),
      staffIndex(ref, year),
    );

/** Who was trained before this year began. */
const staffBefore = (ref: Ref, year: Year) => {
  const before = YEARS[YEARS.indexOf(year) - 1];
  return before === undefined ? ref("talk-staff-2024", year) : ref("talk-staff", before);
};

const fixed =
  (...ids: readonly string[]): Call =>
  (ref, year) =>
    mgn("JAARBEDRAG", ids.map((id) => ref(id, year)).join("+"));

/** Of whoever is spared, all are: the plan counts people, not shares of talks. */
const spared =
  (people: string, price: (ref: Ref, year: Year) => string): Call =>
  (ref, year) =>
    mgn("VOORKOMEN", step(ref, people, year), "1", price(ref, year), index(ref, year));

/** The steps that a function gives; the others are Excel's own formulas. */
export const STEP_CALLS: Readonly<Record<string, Call>> = {
  index: (ref, year) => mgn("INDEX", String(year), ref("price-level"), ref("indexation")),
  "index-staff": (ref, year) => mgn("INDEX", String(year), ref("price-level-staff"), ref("indexation")),
  "talk-pace": (ref, year) =>
    mgn("GESPREKKEN", ref("adults"), ref("talk-share"), `${ref("practices", year)}/${ref("all-practices")}`),
  "all-talks-in-year": (ref, year) =>
    mgn("ALLEGESPREKKEN", step(ref, "talks-in-year", year), ref("second-talks", year)),
  "all-talks": (ref, year) =>
    `${step(ref, "all-talks-in-year", year)}+${mgn("ALLEGESPREKKEN", ref("talks-2024", year), ref("second-talks-pilots"))}`,
};

/** Every row of the plan of IJssel-Vecht that follows from its hours, rates, people and talks. */
export const ROW_CALLS: Readonly<Record<string, Call>> = {
  "cost.upscaling-ggz": upscaling((ref) => `${ref("ggz-hourly")}+${ref("sd-hourly")}`),
  "cost.upscaling-first-line": upscaling((ref) => `(${ref("gp-hourly")}+${ref("poh-hourly")})/2`),
  "cost.upscaling-sd": upscaling((ref) => ref("sd-hourly-full")),
  "cost.communication": fixed("communication"),
  // The price of the training rises, the rate of the hours does not.
  "cost.training-talks": (ref, year) => {
    const before = staffBefore(ref, year);
    const inYear = mgn(
      "SCHOLINGSKOSTEN",
      `${ref("talk-staff", year)}-${before}`,
      before,
      ref("training-turnover"),
      `${ref("training-price")}*${staffIndex(ref, year)}`,
      `${ref("training-dayparts")}*${ref("daypart-hours")}`,
      ref("training-rate"),
    );
    const in2024 = mgn("SCHOLINGSKOSTEN", ref("talk-staff-2024", year), "0", "0", ref("training-price-2024"), "0", "0");
    return `${inYear}+${in2024}`;
  },
  "cost.execution-sd": perTalk((ref) => ref("sd-per-talk")),
  "cost.execution-zvw": perTalk((ref) => `${ref("ggz-per-talk")}+${ref("evd-per-talk")}`),
  "cost.location": (ref, year) =>
    mgn("DEELNAMEKOSTEN", step(ref, "dayparts", year), `${ref("room-price")}+${ref("room-coffee")}`, index(ref, year)),
  "cost.more-sd": (ref, year) => {
    const spending = (people: string, share: string, price: string) =>
      mgn("EXTRA.SD", people, share, "1", ref(price), index(ref, year));
    const first = step(ref, "first-talks", year);
    return [
      spending(step(ref, "informal", year), "1", "sd-informal-price"),
      spending(first, ref("sd-formal-share"), "sd-formal-price"),
      spending(first, ref("wmo-share"), "wmo-price"),
    ].join("+");
  },
  "cost.more-poh": (ref, year) =>
    mgn(
      "DEELNAMEKOSTEN",
      `${step(ref, "poh-in-year", year)}+${ref("talks-2024", year)}*${ref("poh-share-pilots")}`,
      ref("poh-price"),
      index(ref, year),
    ),
  "cost.duos": (ref, year) =>
    mgn(
      "UITVOERINGSKOSTEN",
      `${ref("duos")}*2`,
      `${ref("duo-weeks", year)}*${ref("duo-hours")}`,
      ref("sd-hourly"),
      staffIndex(ref, year),
    ),
  "cost.group-lead": (ref, year) =>
    mgn(
      "PERSONEELSKOSTEN",
      ref("group-lead-fte", year),
      `${ref("full-time-hours")}*${ref("weeks-per-year")}`,
      ref("project-lead-rate"),
      staffIndex(ref, year),
    ),
  "cost.project-lead": (ref, year) =>
    mgn(
      "PERSONEELSKOSTEN",
      "1",
      `${ref("full-time-hours")}*${step(ref, "project-lead-weeks-all", year)}`,
      ref("project-lead-rate"),
      staffIndex(ref, year),
    ),
  "cost.plan-writing": (ref, year) =>
    `${mgn("JAARBEDRAG", ref("plan-writers", year))}+${mgn("UITVOERINGSKOSTEN", "1", ref("plan-group-hours", year), ref("plan-group-rate"))}`,
  "cost.monitoring": fixed("monitoring-kpi", "monitoring-quality"),
  "cost.monitoring-regular": fixed("monitoring-regular"),
  "cost.cashier": fixed("cashier"),
  "cost.steering": (ref, year) =>
    mgn("UITVOERINGSKOSTEN", ref("steering-members"), ref("steering-hours"), ref("steering-rate"), index(ref, year)),
  "talks.less-ggz": spared("diverted", (ref, year) => step(ref, "avoided-care", year)),
  "talks.shorter": spared("first-talks", (ref, year) => step(ref, "avoided-consults", year)),
  "talks.waiting": spared("diverted", (ref) => `${ref("wait-administration")}+${ref("wait-gp")}`),
  "talks.secondary": (ref, year) =>
    mgn(
      "VOORKOMEN",
      step(ref, "talks-in-year", year),
      step(ref, "sd-share", year),
      `${ref("back-to-work")}*${ref("benefit-saving")}+${ref("debt-share")}*${ref("debt-saving")}`,
      index(ref, year),
    ),
};

/** What the plan prints as an amount only. */
export const AMOUNTS_ONLY: Readonly<Record<string, string>> = {
  "cost.pilots": "Bedrag: de uren van een pilot zijn gedrukt, hun verdeling over de rollen niet",
  "cost.training-group": "Bedrag: het uurtarief van wie de scholing geeft, is niet gedrukt",
};
