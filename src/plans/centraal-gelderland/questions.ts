import type { PlanQuestion } from "../../model/plan/plan";
import { PLAN, table } from "./source";

const treatments = {
  input: "treatments",
  varying: { by: "factor" },
  source: { ...PLAN, detail: "wachtlijst, tekst bij afbeelding 6" },
} as const;

export const questions: readonly PlanQuestion[] = [
  {
    id: "treatments-wait-list-gone",
    question: "Bij hoeveel behandelingen is de wachtlijst op 1 januari 2029 weg?",
    ...treatments,
    targets: [{ outcome: "wait-list.stock", year: 2029, threshold: "0" }],
    why: "De behandelingen veranderen in elk jaar met dezelfde factor; wat steunpunten en overlegtafel doen blijft gelijk, zodat het verschil bij de verkennende gesprekken ligt, waarvan 60% de wachtlijst verkort.",
  },
  {
    id: "treatments-treek-norm",
    question: "Bij hoeveel behandelingen is de wachttijd op 1 januari 2028 binnen de Treeknorm van 14 weken?",
    ...treatments,
    targets: [{ outcome: "wait-list.weeks", year: 2028, threshold: "14" }],
    why: "De wachttijd volgt de lengte van de lijst, in het tempo van de nulmeting.",
  },
  {
    id: "result-zvw-end-result",
    question: "Welk deel van het resultaat Zvw is genoeg voor een eindresultaat van nul?",
    input: "result-zvw",
    varying: { by: "factor" },
    targets: [{ outcome: "end-result", year: 2029, threshold: "0" }],
    why: "Het eindresultaat zoals tabel 3 het opbouwt: zonder de incidentele SPUK-middelen.",
    source: table("3"),
  },
];
