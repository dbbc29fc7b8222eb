import type { ReadyMadeScenario } from "../../model/whatif/scenario";

/** The plan prints its amounts without assumptions behind them: there is no inflation, and no case conference to vary. */
export const scenarios: readonly ReadyMadeScenario[] = [
  {
    id: "ondergrens",
    name: "Ondergrens KPI's",
    remark:
      "Extra bezoekers van steunpunten (2026 en 2027) en verticale transfers (2027) zijn precies wat de KPI's vragen. Daar rekent het plan zelf ook op: het verschil is nul zolang de werkmap de aantallen van het plan heeft. Alleen de wachtlijst hangt ervan af; met de bedragen legt het plan geen verband.",
    atMilestoneVolumes: true,
  },
  {
    id: "trage-adoptie",
    name: "Trage adoptie",
    remark:
      "Behandelingen, extra bezoekers van steunpunten en verticale transfers zijn in elk jaar de helft van het plan. Alleen de wachtlijst volgt daaruit: de bedragen zijn als gedrukt overgenomen.",
    inputs: {
      treatments: { kind: "percent", percent: "-50" },
      "support-point-visitors": { kind: "percent", percent: "-50" },
      "vertical-transfers": { kind: "percent", percent: "-50" },
    },
  },
];
