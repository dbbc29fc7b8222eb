import type { ReadyMadeScenario } from "../../model/whatif/scenario";

/** The plan prints its amounts without assumptions behind them: there is no inflation, and no case conference to vary. */
export const scenarios: readonly ReadyMadeScenario[] = [
  {
    id: "ondergrens",
    name: "Ondergrens KPI's",
    remark:
      "Extra bezoekers van steunpunten en verticale transfers zijn in 2026 en 2027 precies wat de KPI's vragen. Alleen de wachtlijst volgt daaruit: het plan legt geen verband tussen deze aantallen en de bedragen.",
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
