import type { ReadyMadeScenario } from "../../model/plan/scenario";

/** There is no case conference in this plan, so no learning effect of it either. */
export const scenarios: readonly ReadyMadeScenario[] = [
  {
    id: "ondergrens",
    name: "Ondergrens KPI's",
    remark:
      "Deelnemende praktijken en gevoerde gesprekken zijn in 2025 en 2026 precies wat de mijlpalen vragen. Eerste en tweede gesprekken samen bepalen alleen kosten; de baten volgen de praktijken, en daarvan vragen de mijlpalen wat het plan al heeft. Latere jaren en geschoolde medewerkers zijn die van het plan.",
    atMilestoneVolumes: true,
  },
  {
    id: "trage-adoptie",
    name: "Trage adoptie",
    remark:
      "Aan het eind van elk jaar doet de helft mee van de huisartsenpraktijken die in het plan meedoen. Teams, scholing en andere kosten die niet aan gesprekken hangen zijn die van het plan.",
    inputs: { practices: { kind: "percent", percent: "-50" } },
  },
  {
    id: "inflatie-4",
    name: "Inflatie 4%",
    remark:
      "De indexatie is 4% per jaar. Dat is ook waarmee het plan zelf rekent: het verschil is nul zolang de werkmap de indexatie van het plan heeft.",
    inputs: { indexation: { kind: "value", values: ["0.04"] } },
  },
];
