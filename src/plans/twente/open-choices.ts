import type { OpenChoice } from "../../model/businesscase/plan";
import { PLAN } from "./inputs";

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
