import { input } from "../../model/plan/expression";
import type { Asked, MeasureDefinition, MeasureWindow, MilestoneMeasure } from "../../model/plan/measure";
import { commonMeasures } from "../common-measures";
import { asked, waiting } from "./milestones";
import published from "./published.json";
import { PLAN } from "./source";

export const measures: readonly MeasureDefinition[] = [
  {
    id: "talks",
    label: "Verkennende gesprekken",
    synonyms: ["Aantal verkennende gesprekken", "Gesprekken", "CTP"],
    unit: "talks",
    kind: "flow",
    counts: "Elk gevoerd gesprek, in de periode waarin het plaatsvond. Een gesprek dat niet doorging telt niet.",
  },
  {
    id: "talks-outside",
    label: "Gesprekken met verwijzing buiten de ggz",
    synonyms: ["Buiten de ggz", "Verwijzing buiten de ggz"],
    unit: "talks",
    kind: "flow",
    counts: "Gesprekken waarna buiten de ggz is verwezen, in de periode van het gesprek.",
    partOf: "talks",
  },
  {
    id: "complex-cases",
    label: "Complexe casussen, multidisciplinair opgepakt",
    synonyms: ["Complexe casussen", "Casussen"],
    unit: "cases",
    kind: "flow",
    counts: "Elke complexe casus één keer, in de periode waarin die is opgepakt.",
  },
  {
    id: "support-point-visitors",
    label: "Extra unieke bezoekers van steunpunten",
    synonyms: ["Extra bezoekers", "Bezoekers steunpunten"],
    unit: "people",
    kind: "flow",
    counts: "Unieke bezoekers boven het aantal in dezelfde periode van 2025; elke bezoeker telt één keer per jaar.",
    of: input("support-point-visitors"),
  },
  {
    id: "vertical-transfers",
    label: "Verticale transfers op de overlegtafel",
    synonyms: ["Verticale transfers", "Transfers"],
    unit: "people",
    kind: "flow",
    counts: "Elke verticale transfer, in de periode waarin die is afgesproken.",
    of: input("vertical-transfers"),
  },
  ...commonMeasures,
];

const IN_2026 = { from: "2026-01-01", until: "2026-12-31" } as const;
const IN_2027 = { from: "2027-01-01", until: "2027-12-31" } as const;
/** The list gives these KPIs no year that can be read; 3b and 11b, on the same talks, do. */
const OWN_YEAR = "Onze aanname: deze gesprekken tellen in hetzelfde jaar als de KPI over hun uitkomst (b).";

export const milestoneMeasures: readonly MilestoneMeasure[] = [
  atLeast("3a", "talks", IN_2026, OWN_YEAR),
  outside("3b", IN_2026),
  atLeast("5", "complex-cases", { from: "2026-01-01", until: "2027-12-31" }),
  atLeast("7", "support-point-visitors", IN_2026),
  atLeast("8", "vertical-transfers", IN_2027),
  atLeast("9", "support-point-visitors", IN_2027),
  atLeast("11a", "talks", IN_2027, OWN_YEAR),
  outside("11b", IN_2027),
  {
    nr: waiting.nr,
    asked: { kind: "fall", measure: "wait-weeks", by: "share", target: waiting.change.replace("-", "") },
    window: { from: waiting.since, until: waiting.on },
    source: sourceOf("13"),
    reading: waiting.reading,
  },
];

function sourceOf(kpi: string) {
  const where = published.kpis.find(({ nr }) => nr === kpi)?.source;
  return { ...PLAN, detail: `KPI ${kpi}, ${where}` };
}

function atLeast(kpi: string, measure: string, window: MeasureWindow, reading?: string): MilestoneMeasure {
  const { nr, asks } = asked(kpi);
  return measured(kpi, nr, { kind: "at-least", measure, target: asks }, window, reading);
}

function outside(kpi: string, window: MeasureWindow): MilestoneMeasure {
  const { nr, asks } = asked(kpi);
  return measured(kpi, nr, { kind: "share", measure: "talks-outside", bound: "at-least", target: asks }, window);
}

function measured(kpi: string, nr: number, of: Asked, window: MeasureWindow, reading?: string): MilestoneMeasure {
  return { nr, asked: of, window, source: sourceOf(kpi), ...(reading !== undefined && { reading }) };
}
