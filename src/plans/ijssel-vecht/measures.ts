import type { MeasureDefinition, MilestoneMeasure } from "../../model/plan/measure";
import { askedInWords, shareInWords } from "../asked-in-words";
import { commonMeasures } from "../common-measures";
import published from "./published.json";
import { allTalks } from "./series";
import { PLAN } from "./source";

export const measures: readonly MeasureDefinition[] = [
  {
    id: "practices",
    label: "Huisartsenpraktijken met een lokaal team",
    synonyms: ["Huisartsenpraktijken", "Praktijken"],
    unit: "teams",
    kind: "flow",
    counts: "Praktijken die in deze periode zijn begonnen; een praktijk die stopt gaat eraf.",
  },
  {
    id: "trained",
    label: "Medewerkers geschoold in het verkennend gesprek",
    synonyms: ["Geschoolde medewerkers", "Medewerkers geschoold"],
    unit: "count",
    kind: "flow",
    counts: "Wie de scholing in deze periode afrondde; elke medewerker telt één keer.",
  },
  {
    id: "talks",
    label: "Verkennende gesprekken",
    synonyms: ["Aantal verkennende gesprekken", "Gesprekken", "VG"],
    unit: "talks",
    kind: "flow",
    counts: "Elk gevoerd gesprek volgens de uniforme werkwijze, eerste en tweede, in de periode waarin het plaatsvond.",
    of: allTalks,
  },
  {
    id: "talks-ggz",
    label: "Gesprekken met advies verwijzing ggz",
    synonyms: ["Verwijzing ggz", "Advies ggz"],
    unit: "talks",
    kind: "flow",
    counts: "Gesprekken met als advies een verwijzing naar de ggz, in de periode van het gesprek.",
    partOf: "talks",
  },
  {
    id: "talks-sd",
    label: "Gesprekken met advies inzet sociaal domein",
    synonyms: ["Sociaal domein", "Advies sociaal domein"],
    unit: "talks",
    kind: "flow",
    counts: "Gesprekken met als advies inzet van het sociaal domein, in de periode van het gesprek.",
    partOf: "talks",
  },
  {
    id: "talks-poh",
    label: "Gesprekken met advies inzet POH ggz",
    synonyms: ["POH ggz", "Praktijkondersteuner"],
    unit: "talks",
    kind: "flow",
    counts: "Gesprekken met als advies inzet van de praktijkondersteuner ggz, in de periode van het gesprek.",
    partOf: "talks",
  },
  {
    id: "consults",
    label: "Consulten",
    synonyms: ["Consultaties", "Consultvragen"],
    unit: "consults",
    kind: "flow",
    counts: "Elke consultatie van de ggz door een lokaal team, in de periode waarin die plaatsvond.",
  },
  ...commonMeasures,
];

/** "(cumulatief)": from the pilots of 2024 on. */
const FROM_THE_PILOTS = { from: "2024-01-01" } as const;
/** By the milestone's name in the table; what is not here is shown by evidence. */
const CUMULATIVE: Readonly<Record<string, string>> = { "4": "practices", "6": "trained", "7": "talks" };
const SHARES: Readonly<Record<string, readonly [measure: string, bound: "at-most" | "at-least", months: number]>> = {
  "9": ["talks-ggz", "at-most", 6],
  "10": ["talks-sd", "at-least", 3],
  "11": ["talks-poh", "at-most", 3],
};

export const milestoneMeasures: readonly MilestoneMeasure[] = published.milestones.flatMap(
  ({ nr, name, description }): MilestoneMeasure[] => {
    const [measure, share] = [CUMULATIVE[name], SHARES[name]];
    const source = { ...PLAN, detail: `mijlpaal ${name}` };
    if (measure !== undefined) {
      const target = askedInWords(description, /^([\d.]+) /);
      return [{ nr, asked: { kind: "at-least", measure, target }, window: FROM_THE_PILOTS, source }];
    }
    if (share === undefined) return [];
    const [part, bound, months] = share;
    const target = shareInWords(description);
    return [{ nr, asked: { kind: "share", measure: part, bound, target }, window: { months }, source }];
  },
);
