import type { ReadyMadeScenario } from "../../model/plan/scenario";

/** The plan prints no prices behind its amounts: there is no inflation, and no case conference to vary. */
export const scenarios: readonly ReadyMadeScenario[] = [
  {
    id: "ondergrens",
    name: "Ondergrens KPI's",
    remark:
      "Extra bezoekers van steunpunten (2026 en 2027) en verticale transfers (2027) zijn precies wat de KPI's vragen. Daar rekent het plan zelf ook op: het verschil is nul zolang de werkmap de aantallen van het plan heeft. De wachtlijst hangt ervan af en, naar onze aanname, het resultaat van het sociaal domein tot en met 2027.",
    atMilestoneVolumes: true,
  },
  {
    id: "trage-adoptie",
    name: "Trage adoptie",
    remark:
      "Behandelingen, extra bezoekers van steunpunten en verticale transfers zijn in elk jaar de helft van het plan. De wachtlijst volgt daaruit en, naar onze aanname, ook het resultaat van Zvw en sociaal domein. De investeringen blijven zoals ze zijn aangevraagd.",
    inputs: {
      treatments: { kind: "percent", percent: "-50" },
      "support-point-visitors": { kind: "percent", percent: "-50" },
      "vertical-transfers": { kind: "percent", percent: "-50" },
    },
  },
];
