import type { ReadyMadeScenario } from "../../model/plan/scenario";

const NOTHING = ["0", "0", "0", "0", "0"];

export const scenarios: readonly ReadyMadeScenario[] = [
  {
    id: "ondergrens",
    name: "Ondergrens KPI's",
    remark:
      "Verkennende gesprekken, casussen en consultvragen halen in 2025, 2026 en 2027 precies wat de mijlpalen vragen (KPI 13–15, 27–29 en 41–43) en niet meer. Latere jaren en alle andere aannames zijn die van het plan.",
    atMilestoneVolumes: true,
  },
  {
    id: "trage-adoptie",
    name: "Trage adoptie",
    remark:
      "De uitrol van het verkennend gesprek is in elk jaar half zo ver als in het plan. Deelname aan het gesprek kost dan ook de helft; kosten die het plan niet aan het aantal gesprekken bindt, blijven gelijk.",
    inputs: { adoption: { kind: "percent", percent: "-50" } },
  },
  {
    id: "zonder-leereffect",
    name: "Zonder DOCO-leereffect",
    remark:
      "Het domeinoverstijgend casusoverleg levert geen leereffect op: de rij minder afstemming tussen huisarts en ggz is nul. Minder ggz en minder huisartsconsulten door casusoverleg blijven staan.",
    inputs: { "doco.coordination": { kind: "value", values: NOTHING } },
  },
  {
    id: "inflatie-4",
    name: "Inflatie 4%",
    remark:
      "De inflatie is 4% per jaar in plaats van de 2,8% van het plan. Kosten en baten die het plan indexeert, bewegen mee; bij een deel van de kosten is dat een aanname. De waarde van wachttijd, offertes, materiaal en wat al is uitgegeven, blijven gelijk.",
    inputs: { inflation: { kind: "value", values: ["0.04"] } },
  },
  {
    id: "consulten-minimum",
    name: "Consultvragen op het minimum",
    remark:
      "De consultvragen halen in 2025, 2026 en 2027 precies wat de mijlpalen vragen (KPI 41–43) en niet meer. Latere jaren en alle andere aannames zijn die van het plan.",
    atMilestoneVolumes: ["consults"],
  },
];
