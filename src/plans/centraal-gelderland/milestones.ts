import { input } from "../../model/plan/expression";
import type {
  Component,
  MilestoneDefinition,
  MilestoneVolume,
  MilestoneYield,
  WaitingMilestone,
} from "../../model/plan/plan";
import published from "./published.json";
import { exploratoryTalks } from "./series";

/** The interventions, each with the word by which the list of KPIs knows it. */
const INTERVENTIONS = [
  { id: "0", label: "Programma", kpi: "programma" },
  { id: "1", label: "Laagdrempelige steunpunten", kpi: "steunpunten" },
  { id: "2", label: "Verkennende gesprekken (CTP)", kpi: "ctp" },
  { id: "3", label: "Digitale sociale kaart", kpi: "socialeKaart" },
  { id: "4", label: "Overlegtafel 2.0", kpi: "overlegtafel" },
  { id: "5", label: "Consultatie vanuit de ggz", kpi: "consultatie" },
  { id: "6", label: "E-health en AI", kpi: "ehealth" },
  { id: "7", label: "Leren en monitoren", kpi: "leren" },
] as const;

export const components: readonly Component[] = INTERVENTIONS.map(({ id, label }) => ({ id, label }));

/** The list numbers some KPIs twice (3a and 3b), so their place in it is their number here. */
export const milestones: readonly MilestoneDefinition[] = published.kpis.map(
  ({ nr, description, intervention }, index) => ({
    nr: index + 1,
    name: nr,
    description,
    component: INTERVENTIONS.find(({ kpi }) => kpi === intervention)?.id ?? "0",
    scope: "regional",
    scopeReason: "Het plan verbindt geen bedrag aan deze mijlpaal.",
  }),
);

/** A KPI's place in the list, and the number that it asks. */
export function asked(kpi: string): { readonly nr: number; readonly asks: string } {
  const index = published.kpis.findIndex(({ nr }) => nr === kpi);
  const target = published.kpis[index]?.target;
  if (typeof target !== "number") throw new Error(`the list of KPIs asks no number in ${kpi}`);
  return { nr: index + 1, asks: String(target) };
}

function volume(kpi: string, of: string, year: number): MilestoneVolume {
  return { ...asked(kpi), of: input(of), year, counts: "in-year" };
}

/** KPI 13. Its first measurement is that of KPI 12a; "the five with the longest wait" are not published. */
export const waiting: WaitingMilestone = {
  nr: asked("13").nr,
  since: "2026-03-31",
  on: "2027-10-01",
  change: asked("13").asks,
  reading:
    "Onze aanname: de KPI telt de vijf aanbieders met de langste wachttijd, hier is de gemiddelde wachttijd gevolgd, in een rechte lijn tussen de standen van 1 januari.",
};

/** The list of KPIs asks talks (3a, 11a), of which a part is kept out of mental-health care (3b, 11b). */
export const milestoneYields: readonly MilestoneYield[] = [
  {
    asked: [asked("3a"), asked("11a")],
    share: asked("11b").asks,
    of: exploratoryTalks,
    until: 2027,
    counts: "verkennende gesprekken",
    yields: "buiten de ggz verwezen",
  },
];

/** The plan publishes no series of talks to hold those KPIs against: their yield is. */
export const milestoneVolumes: readonly MilestoneVolume[] = [
  volume("7", "support-point-visitors", 2026),
  volume("8", "vertical-transfers", 2027),
  volume("9", "support-point-visitors", 2027),
];
