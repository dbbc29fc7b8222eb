import type { OpenChoice, PlanQuestion } from "../../model/plan/plan";
import { PLAN } from "./source";

/** What the plan itself makes one want to know; may be none. */
export const questions: readonly PlanQuestion[] = [
  {
    id: "talks-result",
    question: "Bij hoeveel verkennende gesprekken is het resultaat over alle jaren nul?",
    input: "talks",
    varying: { by: "factor" },
    targets: [{ outcome: "result", year: "all", threshold: "0" }],
    why: "De gesprekken veranderen in elk jaar met dezelfde factor; de projectleider blijft gelijk.",
    source: PLAN,
  },
];

/** What the documents leave to those who decide, for letters to councils; may be none. */
export const openChoices: readonly OpenChoice[] = [];
