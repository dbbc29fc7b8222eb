import type { PlanQuestion } from "../../model/plan/plan";
import { diversion } from "./series";
import { PLAN } from "./source";

export const questions: readonly PlanQuestion[] = [
  {
    id: "diversion-zvw-after-grant",
    question: "Bij welke afbuiging is het Zvw-saldo na aftrek van de transformatiemiddelen nul?",
    input: "ggz-referral",
    varying: { by: "value" },
    told: diversion,
    targets: [{ outcome: "total.zvw-after-grant", year: "all", threshold: "0" }],
    why: "Afbuiging is 1 min de verwijzing naar de ggz, in alle jaren gelijk. De afbuiging in de pilots van 2024 is een eigen aanname en blijft zoals zij is.",
    source: { ...PLAN, detail: "tabel 5" },
  },
  {
    id: "talks-zvw-after-grant",
    question: "Bij welk aandeel van de volwassenen met een verkennend gesprek is datzelfde saldo nul?",
    input: "talk-share",
    varying: { by: "value" },
    targets: [{ outcome: "total.zvw-after-grant", year: "all", threshold: "0" }],
    why: "Het plan geeft voor dit aandeel een bandbreedte van 1% tot 2%.",
    source: { ...PLAN, detail: "tabel 5; bandbreedtes" },
  },
  {
    id: "diversion-result",
    question: "Bij welke afbuiging is het resultaat over alle jaren nul?",
    input: "ggz-referral",
    varying: { by: "value" },
    told: diversion,
    targets: [{ outcome: "total.result", year: "all", threshold: "0" }],
    why: "Over Zvw en sociaal domein samen, met de transformatiemiddelen als kosten (tabel 4).",
    source: { ...PLAN, detail: "tabel 4" },
  },
];
