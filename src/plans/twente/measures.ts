import { input } from "../../model/plan/expression";
import type { Asked, MeasureDefinition, MeasureWindow, MilestoneMeasure } from "../../model/plan/measure";
import { askedInWords, shareInWords } from "../asked-in-words";
import { commonMeasures } from "../common-measures";
import { milestoneVolumes } from "./milestones";
import tables from "./published.json";
import { talks } from "./series";
import { PLAN } from "./source";

/** What Twente counts, by the words of its milestones. */
export const measures: readonly MeasureDefinition[] = [
  {
    id: "talks",
    label: "Verkennende gesprekken",
    synonyms: ["Aantal verkennende gesprekken", "Gesprekken", "VG"],
    unit: "talks",
    kind: "flow",
    counts: "Elk gevoerd gesprek, in de periode waarin het plaatsvond. Een gesprek dat niet doorging telt niet.",
    of: talks,
  },
  {
    id: "talks-specialist",
    label: "Gesprekken met verwijzing naar specialistische ggz",
    synonyms: ["Specialistische ggz", "Verwijzing ggz", "Multidisciplinaire ggz"],
    unit: "talks",
    kind: "flow",
    counts: "Gesprekken die naar de specialistische ggz leiden, in de periode van het gesprek.",
    partOf: "talks",
  },
  {
    id: "talks-mono",
    label: "Gesprekken met verwijzing naar monodisciplinaire ggz",
    synonyms: ["Monodisciplinaire ggz", "Mono"],
    unit: "talks",
    kind: "flow",
    counts: "Gesprekken die naar monodisciplinaire in plaats van multidisciplinaire ggz leiden.",
    partOf: "talks",
    of: input("share-mono"),
  },
  {
    id: "talks-sd",
    label: "Gesprekken met verwijzing naar het sociaal domein",
    synonyms: ["Sociaal domein", "Verwijzing sociaal domein", "Wmo"],
    unit: "talks",
    kind: "flow",
    counts: "Gesprekken die naar het sociaal domein in plaats van de ggz leiden.",
    partOf: "talks",
    of: input("share-sd"),
  },
  {
    id: "talks-none",
    label: "Gesprekken zonder vervolg",
    synonyms: ["Geen vervolg", "Geen verwijzing", "Geen ondersteuning"],
    unit: "talks",
    kind: "flow",
    counts: "Gesprekken waarna geen ondersteuning of zorg nodig is.",
    partOf: "talks",
    of: input("share-none"),
  },
  {
    id: "cases",
    label: "Casussen in het domeinoverstijgend casusoverleg",
    synonyms: ["Casussen", "Besproken casussen", "Casussen DOCO", "DOCO"],
    unit: "cases",
    kind: "flow",
    counts: "Elke besproken casus één keer, in de periode waarin die voor het eerst is besproken.",
    of: input("doco-cases"),
  },
  {
    id: "cases-outside",
    label: "Casussen met aanbod buiten de ggz",
    synonyms: ["Casussen buiten de ggz", "Buiten de ggz"],
    unit: "cases",
    kind: "flow",
    counts: "Besproken cliënten die daarna aanbod buiten de ggz gebruiken, in de periode van het overleg.",
    partOf: "cases",
    of: input("doco-share"),
  },
  {
    id: "consults",
    label: "Consultvragen vanuit het sociaal domein",
    synonyms: ["Consultvragen", "Consulten", "Consultaties"],
    unit: "consults",
    kind: "flow",
    counts: "Elke consultvraag vanuit het sociaal domein aan de ggz, in de periode waarin die is gesteld.",
    of: input("consults"),
  },
  {
    id: "trained-groups",
    label: "Professionals geschoold in groepsgericht werken",
    synonyms: ["Geschoolde professionals", "Professionals geschoold"],
    unit: "count",
    kind: "flow",
    counts: "Wie de scholing in deze periode afrondde; elke professional telt één keer.",
  },
  {
    id: "support-points",
    label: "Laagdrempelige steunpunten",
    synonyms: ["Steunpunten", "Aantal steunpunten"],
    unit: "count",
    kind: "stock",
    counts: "Steunpunten die op de laatste dag van de periode open zijn.",
  },
  {
    id: "wait-list-original",
    label: "Oorspronkelijke ggz-wachtlijst",
    synonyms: ["Oorspronkelijke wachtlijst", "Wachtlijst"],
    unit: "people",
    kind: "stock",
    counts:
      "Wie bij de nulmeting op de lijst stond en daar op de laatste dag van de periode nog staat. De nulmeting van 1-7-2025 hoort bij juni 2025 of het tweede kwartaal.",
  },
  ...commonMeasures,
];

/** The milestones on the outcome of talks, and of cases: by number, with the year that each names. */
const SPECIALIST = [16, 17, 18];
const MONO = [19, 20, 21];
const SOCIAL_DOMAIN = [22, 23, 24];
const OUTSIDE = [30, 31, 32];

/** "Q3-Q4 2025": milestone 30 counts the second half of its year. */
const HALF_YEAR = 30;
const BASELINE = "2025-07-01";
const FALLS: readonly (readonly [nr: number, on: string])[] = [
  [4, "2026-07-01"],
  [5, "2027-07-01"],
];
const TRAINED = 46;

export const milestoneMeasures: readonly MilestoneMeasure[] = [
  ...volumesOf("talks", [13, 14, 15]),
  ...SPECIALIST.map((nr) => share(nr, "talks-specialist", "at-most")),
  ...MONO.map((nr) => share(nr, "talks-mono", "at-least")),
  ...SOCIAL_DOMAIN.map((nr) => share(nr, "talks-sd", "at-least")),
  ...volumesOf("cases", [27, 28, 29]),
  ...OUTSIDE.map((nr) => share(nr, "cases-outside", "at-least")),
  ...volumesOf("consults", [41, 42, 43]),
  measured(
    TRAINED,
    { kind: "at-least", measure: "trained-groups", target: askedInWords(wordsOf(TRAINED), /^([\d.]+) professionals/) },
    { from: "2025-01-01" },
  ),
  ...FALLS.map(([nr, on]) =>
    measured(
      nr,
      {
        kind: "fall",
        measure: "wait-list-original",
        by: "number",
        target: askedInWords(wordsOf(nr), /met ([\d.]+) gedaald/),
      },
      { from: BASELINE, until: on },
    ),
  ),
];

function wordsOf(nr: number): string | undefined {
  return tables.milestones.find((milestone) => milestone.nr === nr)?.description;
}

function measured(nr: number, asked: Asked, window: MeasureWindow): MilestoneMeasure {
  return { nr, asked, window, source: { ...PLAN, detail: `KPI ${nr}` } };
}

/** "vanaf 1-1-2026", to the day it is due. */
function volumesOf(measure: string, nrs: readonly number[]): readonly MilestoneMeasure[] {
  return milestoneVolumes
    .filter(({ nr }) => nrs.includes(nr))
    .map(({ nr, asks, year }) => measured(nr, { kind: "at-least", measure, target: asks }, { from: `${year}-01-01` }));
}

/** "2026: hoogstens 73% …": the year of which it counts the talks or the cases, also where it is judged later. */
function share(nr: number, measure: string, bound: "at-most" | "at-least"): MilestoneMeasure {
  const year = askedInWords(wordsOf(nr), /(\d{4}):/);
  return measured(
    nr,
    { kind: "share", measure, bound, target: shareInWords(wordsOf(nr)) },
    { from: nr === HALF_YEAR ? `${year}-07-01` : `${year}-01-01`, until: `${year}-12-31` },
  );
}
