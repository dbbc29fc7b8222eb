import type { OpenChoice, PlanQuestion, QuestionTarget } from "../../model/plan/plan";
import { PLAN } from "./source";

/** What the fall of the wait list has to be on the milestone's date. */
function waitList(milestone: number): QuestionTarget {
  return { outcome: `wait-list.milestone.${milestone}`, year: "all", threshold: "asked" };
}

export const questions: readonly PlanQuestion[] = [
  {
    id: "adoption-wait-list",
    question: "Bij welke uitrol worden de mijlpalen 4 en 5 (daling van de wachtlijst) nog net gehaald?",
    input: "adoption",
    varying: { by: "factor" },
    targets: [waitList(4), waitList(5)],
    together: { hold: "Beide mijlpalen worden net gehaald", of: "uitrol" },
    why: "De uitrol is per jaar anders; zij verandert hier in elk jaar met dezelfde factor. Casussen en consultvragen blijven zoals ze zijn.",
    source: { ...PLAN, detail: "KPI 4 en 5" },
  },
  {
    id: "inflation-result",
    question: "Bij welke inflatie slaat het resultaat over vijf jaar om?",
    input: "inflation",
    varying: { by: "value" },
    targets: [{ outcome: "total.result", year: "all", threshold: "0" }],
    why: "De inflatie werkt door in de kosten en de baten die het plan indexeert; bij een deel van de kosten is dat een aanname. De waarde van wachttijd is niet geïndexeerd: daardoor stijgen de kosten sneller dan de baten.",
    source: PLAN,
  },
  {
    id: "adoption-result",
    question: "Bij welke uitrol is het resultaat over vijf jaar nul?",
    input: "adoption",
    varying: { by: "factor" },
    targets: [{ outcome: "total.result", year: "all", threshold: "0" }],
    why: "Met de uitrol bewegen de gesprekken mee, en daarmee de kosten van deelname; projectleiding, verletkosten en andere vaste kosten blijven gelijk.",
    source: PLAN,
  },
];

/** What the plan and the council letter leave open. */
export const openChoices: readonly OpenChoice[] = [
  {
    text: "Volgens de raadsbrief dienen de gemeenten vanaf 2028 zelf de structurele kosten op te vangen; in 2027 wordt een keuze gemaakt.",
    source: { document: "Raadsbrief bij het Transformatieplan Mentaal Gezond Twente" },
  },
  {
    text: "Het plan noemt voor het sociaal domein € 1.377.000 per jaar vanaf 2028. Dat is het bedrag van 2028, zonder het beheer van de informatievoorziening dat de kostentabel structureel noemt. Hier telt dat mee, en heeft elk jaar een eigen bedrag.",
    source: { ...PLAN, detail: "Jaarlijkse kosten vanaf 2028, en de tabel kosten" },
  },
];
